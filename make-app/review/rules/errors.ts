/** What a failed request becomes. Source: Make, "App review prerequisites"; "Error handling". */
import { isAppErrorType } from '../../format/error-types.ts';
import type { Errors } from '../../format/communication.ts';
import type { MakeApp } from '../read.ts';
import type { MakeRule } from '../rule.ts';

/** A type, or the quoted ones that an expression picks from. */
const typesIn = (type: string): readonly string[] =>
  type.startsWith('{{') ? (type.match(/(?<=['"])[A-Za-z]+(?=['"])/g) ?? ['']) : [type];

const errorsOf = ({ base, modules, connections }: MakeApp): readonly [string, Errors][] => [
  ['base', base.response.error],
  ...modules.map(({ id, communication }): [string, Errors] => [id, communication.response.error]),
  ...connections.flatMap(({ id, communication }): [string, Errors][] =>
    communication.response === undefined ? [] : [[id, communication.response.error]],
  ),
];

/** The message and type for everything else, and those of single statuses. */
const entriesOf = ([where, errors]: [string, Errors]) => [
  { where: `${where}.error`, message: errors.message, type: errors.type },
  ...Object.entries(errors).flatMap(([status, entry]) =>
    typeof entry === 'string' ? [] : [{ where: `${where}.error.${status}`, ...entry }],
  ),
];

export const errorRules: readonly MakeRule[] = [
  {
    title: 'Errors have a type of Make’s list',
    check: (app) =>
      errorsOf(app)
        .flatMap(entriesOf)
        .flatMap(({ where, type }) =>
          typesIn(type)
            .filter((name) => !isAppErrorType(name))
            .map((name) => ({ where: `${where}.type`, says: `${name || type} is no error type.` })),
        ),
  },
  {
    title: 'Errors show the status and what the API says',
    check: (app) =>
      errorsOf(app)
        .flatMap(entriesOf)
        .filter(
          ({ message }) => !/\{\{statusCode\}\}/.test(message) || !/body\.error/.test(message),
        )
        .map(({ where }) => ({
          where: `${where}.message`,
          says: 'Use statusCode and body.error.',
        })),
  },
  {
    title: 'Too many requests are a RateLimitError, and a refused key an InvalidAccessTokenError',
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
];
