/** Error types and messages. Source: Make, "App review prerequisites"; "Error handling". */
import { isAppErrorType } from '../../format/error-types.ts';
import type { Errors } from '../../format/communication.ts';
import type { MakeApp, ReviewedModule } from '../read.ts';
import type { MakeRule } from '../rule.ts';

/** A type, or the quoted types in an expression. */
const typesIn = (type: string): readonly string[] =>
  type.startsWith('{{') ? (type.match(/(?<=['"])[A-Za-z]+(?=['"])/g) ?? ['']) : [type];

const errorsOf = ({ base, modules, connections }: MakeApp): readonly [string, Errors][] => [
  ['base', base.response.error],
  ...modules.map(({ id, communication }): [string, Errors] => [id, communication.response.error]),
  ...connections.flatMap(({ id, communication }): [string, Errors][] =>
    communication.response?.error === undefined ? [] : [[id, communication.response.error]],
  ),
];

/** The default message and type, and those for single statuses. */
const entriesOf = ([where, errors]: [string, Errors]) => [
  { where: `${where}.error`, message: errors.message, type: errors.type },
  ...Object.entries(errors).flatMap(([status, entry]) =>
    typeof entry === 'string' ? [] : [{ where: `${where}.error.${status}`, ...entry }],
  ),
];

/** The message for a response that isn't an HTTP error. */
const ofValid = ({ id, communication: { response } }: ReviewedModule) =>
  typeof response.valid === 'object' ? [{ where: `${id}.valid`, ...response.valid }] : [];

/** Make rejects a message with more than 1024. Source: Make editor, `response.json`. */
const longestText = 900;

export const errorRules: readonly MakeRule[] = [
  {
    title: "Errors have a type from Make's list",
    check: (app) =>
      errorsOf(app)
        .flatMap(entriesOf)
        .flatMap(({ where, type }) =>
          typesIn(type)
            .filter((name) => !isAppErrorType(name))
            .map((name) => ({
              where: `${where}.type`,
              says: `${name || type} isn't a Make error type.`,
            })),
        ),
  },
  {
    title: "Errors show the status code and the API's message",
    check: (app) =>
      errorsOf(app)
        .flatMap(entriesOf)
        .filter(
          ({ message }) => !/\{\{statusCode\}\}/.test(message) || !/body\.error/.test(message),
        )
        .map(({ where }) => ({
          where: `${where}.message`,
          says: 'Include statusCode and body.error.',
        })),
  },
  {
    title:
      'Too many requests cause a RateLimitError, and a rejected key an InvalidAccessTokenError',
    check: (app) =>
      errorsOf(app).flatMap(([where, errors]) =>
        [
          ['429', 'RateLimitError'],
          ['401', 'InvalidAccessTokenError'],
        ]
          .filter(([status = '', type]) => {
            const entry = errors[status];
            return typeof entry !== 'object' || entry.type !== type;
          })
          .map(([status, type]) => ({ where: `${where}.error.${status}`, says: `Use ${type}.` })),
      ),
  },
  {
    title: `Messages have at most ${longestText} characters, so a change still fits`,
    check: (app) =>
      errorsOf(app)
        .flatMap(entriesOf)
        .concat(app.modules.flatMap(ofValid))
        .filter(({ message }) => message.length > longestText)
        .map(({ where, message }) => ({
          where: `${where}.message`,
          says: `It has ${message.length} characters.`,
        })),
  },
];
