/**
 * Maps each kind of problem to a Make error type, and builds its message in IML.
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
import { credential, ifempty, quoted, text, whole } from './iml.ts';

/**
 * Make retries a `ConnectionError`, so it's only used if a repeat is counted once.
 * `InvalidAccessTokenError` turns off the scenario, because nothing works with a rejected key.
 */
const types: Readonly<Record<ProblemKind, AppErrorType>> = {
  invalid: 'DataError',
  credentials: 'InvalidAccessTokenError',
  plan: 'RuntimeError',
  forbidden: 'RuntimeError',
  refused: 'DataError',
  'not found': 'DataError',
  duplicate: 'DataError',
  'rate limit': 'RateLimitError',
  'try again': 'ConnectionError',
  uncertain: 'RuntimeError',
  unreachable: 'ConnectionError',
  unexpected: 'DataError',
};

/** The error type and what Make does after each kind of problem. */
export const whatNext = (kind: ProblemKind): string =>
  kind === 'unreachable'
    ? 'Make’s own `ConnectionError`.'
    : `\`${types[kind]}\`: ${afterError[types[kind]].short}.`;

/** A message as IML: quoted texts, or expressions that pick one. */
interface Told {
  readonly says: string;
  readonly advice: string;
  readonly type: string;
  /** The length of the longest advice. */
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

/** `trim` first turns a value such as a list into text, so it's searched as it's shown. */
const ownWords = `trim(${ifempty('body.error', "''")})`;

const containsAny = (value: string, texts: readonly string[]): string =>
  texts.map((it) => `contains(${value}, ${it})`).join(' | ');

/**
 * The API's own words, unless they contain the key, then the advice: at most 250 characters. An
 * address stays: it's the user's own input, which the run shows as well.
 */
const entryOf = ({ says, advice, type, length }: Told, key: string) => {
  const forms = containsAny(ownWords, [key, `encodeURL(${key})`, `base64(${key})`]);
  // Every text contains a blank key, which is no secret.
  const isPrivate = `if(${key}, ${forms}, '')`;
  const room = longestMessage - '[000] . '.length - length;
  const words = ifempty(`if(${isPrivate}, '', ${ownWords})`, says);
  const sentence = `replace(substring(${words}, 0, ${room}) + '. ', '.. ', '. ')`;
  return { message: `[{{statusCode}}] ${whole(sentence)}${text(advice)}`, type: text(type) };
};

/** Only a run shows whether the identifier by which a repeat is counted once is blank. */
const byBody = (cause: Cause, event: ApiEvent | undefined, error: string): Told => {
  const uncertain = problemOf(cause, event, {}, error);
  const key = event?.countedOnceBy;
  if (key === undefined) return toldOf(uncertain);
  const counted = problemOf(cause, event, { [key]: key }, error);
  const blank = `trim(${ifempty(`parameters.${key}`, "''")}) = ''`;
  return pick(blank, toldOf(uncertain), toldOf(counted));
};

/**
 * Only a run shows what the API says. If it's one of these words, they're shown themselves, so `says`
 * needn't change with them: every condition that isn't in the message leaves room under Make's limit.
 */
const forCause = (cause: Cause, event: ApiEvent | undefined): Told =>
  problems.reduce(
    (told, { orSays }) => {
      const [word] = orSays?.words ?? [];
      if (!orSays?.causes.includes(cause) || word === undefined) return told;
      const isSaid = containsAny(`lower(${ownWords})`, orSays.words.map(quoted));
      return { ...pick(isSaid, byBody(cause, event, word), told), says: told.says };
    },
    byBody(cause, event, ''),
  );

const statuses = [...new Set(problems.flatMap(({ causes }) => causes))].filter(
  (cause) => typeof cause === 'number',
);

interface Subject {
  /** None for a request that isn't one of the events. */
  readonly event?: ApiEvent;
  /** What has the API key: the parameters, until there is a connection. */
  readonly holder?: 'connection' | 'parameters';
  /** Replaces every advice except the one about the key. */
  readonly advice?: string;
}

/** The errors of a module or the connection for every response that isn't a success. */
export const failuresOf = ({ event, holder = 'connection', advice }: Subject) => {
  const key = credential(holder, 'api_key');
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
      ...entryOf(pick('statusCode < 500', told('other 4xx'), told('server fault')), key),
      ...Object.fromEntries(
        statuses.map((status) => [status, entryOf(told(status), key)] as const),
      ),
    },
  };
};
