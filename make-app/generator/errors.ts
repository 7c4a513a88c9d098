/**
 * From what happened to the error type that makes a scenario do the right thing.
 * Source: Make, "Error types", "Base: error handling".
 */
import type { ApiEvent } from '../../shared/events/event.ts';
import { longestMessage } from '../../shared/api/redact.ts';
import {
  problemOf,
  problems,
  type Cause,
  type ProblemKind,
  type Problem,
} from '../../shared/api/problems.ts';
import { afterError, type AppErrorType } from '../format/error-types.ts';
import { ifempty, quoted, text, whole } from './iml.ts';

export interface ErrorEntry {
  readonly message: string;
  /** A type, or one expression that gives a type. */
  readonly type: string;
}

/**
 * `ConnectionError` is tried again by itself, so it stands only where a repeat is counted once.
 * `InvalidAccessTokenError` switches the scenario off, as nothing works with a refused key.
 */
const types: Readonly<Record<ProblemKind, AppErrorType>> = {
  invalid: 'DataError',
  credentials: 'InvalidAccessTokenError',
  plan: 'RuntimeError',
  forbidden: 'RuntimeError',
  'not found': 'DataError',
  duplicate: 'DataError',
  'rate limit': 'RateLimitError',
  'try again': 'ConnectionError',
  uncertain: 'RuntimeError',
  unreachable: 'ConnectionError',
  unexpected: 'DataError',
};

/** The error type and what Make does after it, by the kind of problem. */
export const whatNext = (kind: ProblemKind): string =>
  kind === 'unreachable'
    ? "Make's own `ConnectionError`."
    : `\`${types[kind]}\`: ${afterError[types[kind]].short}.`;

/** What is told, as IML: a quoted text, or an expression that picks one. */
interface Told {
  readonly says: string;
  readonly advice: string;
  readonly type: string;
  /** Characters of the longest advice. */
  readonly length: number;
}

const toldOf = ({ kind, says, advice }: Problem): Told => ({
  says: quoted(says.replace(/\.$/, '')),
  advice: quoted(advice),
  type: quoted(types[kind]),
  length: advice.length,
});

const pick = (condition: string, yes: Told, no: Told): Told => {
  const either = (part: 'says' | 'advice' | 'type'): string =>
    yes[part] === no[part] ? yes[part] : `if(${condition}, ${yes[part]}, ${no[part]})`;
  return {
    says: either('says'),
    advice: either('advice'),
    type: either('type'),
    length: Math.max(yes.length, no.length),
  };
};

/**
 * The API's own words in front, unless they hold an email address or the key; then the advice. At
 * most 250 characters in all. What is no text, such as a list, is made text by `trim` first, so that
 * it is searched as it is shown.
 */
const entryOf = ({ says, advice, type, length }: Told, key: string): ErrorEntry => {
  const error = `trim(${ifempty('body.error', "''")})`;
  const marks = ["'@'", "'%40'", key, `encodeURL(${key})`, `base64(${key})`];
  const isPrivate = marks.map((mark) => `contains(${error}, ${mark})`).join(' | ');
  const room = longestMessage - '[000] . '.length - length;
  const words = `if(${isPrivate}, ${says}, substring(${ifempty(error, says)}, 0, ${room}))`;
  const sentence = `replace(${words} + '. ', '.. ', '. ')`;
  return { message: `[{{statusCode}}] ${whole(sentence)}${text(advice)}`, type: text(type) };
};

/** Whether the identifier by which a repeat is counted once was filled in shows only in the run. */
const forCause = (cause: Cause, event: ApiEvent | undefined): Told => {
  const uncertain = problemOf(cause, event, {});
  const key = event?.countedOnceBy;
  if (key === undefined) return toldOf(uncertain);
  const counted = problemOf(cause, event, { [key]: key });
  const blank = `trim(${ifempty(`parameters.${key}`, "''")}) = ''`;
  return pick(blank, toldOf(uncertain), toldOf(counted));
};

const statuses = [...new Set(problems.flatMap(({ causes }) => causes))].filter(
  (cause) => typeof cause === 'number',
);

export interface Failures {
  readonly valid: { readonly condition: string; readonly message: string; readonly type: string };
  readonly error: ErrorEntry & Readonly<Record<number, ErrorEntry>>;
}

interface Subject {
  /** None for a call that is not one of the table's events. */
  readonly event?: ApiEvent;
  /** The API key, as an IML expression. */
  readonly key: string;
  /** Stands in place of every advice but the one about the key. */
  readonly advice?: string;
}

/** What a module, or the connection, says of every answer that is no success. */
export const failuresOf = ({ event, key, advice }: Subject): Failures => {
  const told = (cause: Cause): Told => {
    const known = forCause(cause, event);
    return advice === undefined || cause === 401
      ? known
      : { ...known, advice: quoted(advice), length: advice.length };
  };
  const notUnderstood = told('no success');
  return {
    valid: {
      condition: whole('statusCode < 300 & body.success = true'),
      ...entryOf(pick('statusCode < 300', notUnderstood, told('redirect')), key),
    },
    error: {
      ...entryOf(pick('statusCode < 500', notUnderstood, told('server fault')), key),
      ...Object.fromEntries(
        statuses.map((status) => [status, entryOf(told(status), key)] as const),
      ),
    },
  };
};
