/** Error types and messages. Source: Make, "App review prerequisites"; "Error handling". */
import type { Placed } from '../../../marketplace/review.ts';
import type { Errors } from '../../format/communication.ts';
import type { MakeApp } from '../read.ts';
import { rule, type MakeRule } from '../parts.ts';

const errors = ({ base, modules, connections }: MakeApp): readonly Placed<Errors>[] =>
  [{ id: 'base', communication: base }, ...modules, ...connections].flatMap(
    ({ id, communication: { response } }) =>
      response?.error ? [{ where: `${id}.error`, value: response.error }] : [],
  );

/** The default message, and those for single statuses. */
const messages = (app: MakeApp): readonly Placed<string>[] =>
  errors(app).flatMap(({ where, value }) => [
    { where, value: value.message },
    ...Object.entries(value).flatMap(([status, entry]) =>
      typeof entry === 'string' ? [] : [{ where: `${where}.${status}`, value: entry.message }],
    ),
  ]);

/** The messages for a response that isn't an HTTP error. */
const ofValid = ({ modules }: MakeApp): readonly Placed<string>[] =>
  modules.flatMap(({ id, communication: { response } }) =>
    typeof response.valid === 'object'
      ? [{ where: `${id}.valid`, value: response.valid.message }]
      : [],
  );

/** Make rejects a message with more than 1024. Source: Make editor, `response.json`. */
const longestText = 900;

export const errorRules: readonly MakeRule[] = [
  rule(
    "Errors show the status code and the API's message",
    messages,
    (message) =>
      !(message.includes('{{statusCode}}') && message.includes('body.error')) &&
      'Include statusCode and body.error.',
  ),
  rule(
    'Too many requests cause a RateLimitError, and a rejected key an InvalidAccessTokenError',
    errors,
    (entries) => [
      entries['429']?.type !== 'RateLimitError' && 'Use RateLimitError for 429.',
      entries['401']?.type !== 'InvalidAccessTokenError' && 'Use InvalidAccessTokenError for 401.',
    ],
  ),
  rule(
    `Messages have at most ${longestText} characters, so a change still fits`,
    (app) => [...messages(app), ...ofValid(app)],
    (message) => message.length > longestText && `It has ${message.length} characters.`,
  ),
];
