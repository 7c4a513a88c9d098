/**
 * Maps each kind of problem to a Zapier error.
 * Source: Zapier, "Error handling and throttling"; "Zap errors" (a Zap that is turned off).
 */
import type { ZObject } from 'zapier-platform-core';
import type { AfterError } from '../marketplace/after-error.ts';
import type { ProblemKind } from '../shared/api/problems.ts';

/** Their names in a run: `AppError` is core's name for `z.errors.Error`. */
type ErrorClass = 'AppError' | 'HaltedError' | 'ExpiredAuthError' | 'ThrottledError';

export const afterError: Readonly<Record<ErrorClass, AfterError>> = {
  AppError: {
    tone: 'bad',
    state: 'Stopped',
    text: 'The run stops, and Zapier emails you. Zapier turns off a Zap if at least 95% of more than 20 runs fail within 7 days.',
    short: 'The run stops, and Zapier emails you unless Autoreplay is on.',
  },
  HaltedError: {
    tone: 'calm',
    state: 'Halted',
    text: 'Zapier halts the run. No email is sent, and the Zap stays on.',
    short: 'Zapier halts the run without an email, and the Zap stays on.',
  },
  ExpiredAuthError: {
    tone: 'bad',
    state: 'Held',
    text: 'Zapier emails you to reconnect and holds later runs. Reconnect, then replay them.',
    short: 'Zapier holds the runs. Reconnect, then replay them.',
  },
  ThrottledError: {
    tone: 'later',
    state: 'Will retry',
    text: 'Zapier retries this step automatically.',
    short: 'Zapier retries the step automatically.',
  },
};

/** `not sent`: there is nothing to record, or the step only checks. */
type Kind = ProblemKind | 'not sent';

/**
 * The code identifies the app's own errors in Zapier's logs.
 *
 * An uncertain event is an error, although Autoreplay sends it again: a halted run sends no email, so
 * it would be lost unnoticed, and the latest help page says that Autoreplay repeats halted steps too.
 * Source: Zapier, "What is replay?".
 */
const errors: Readonly<Record<Kind, readonly [error: ErrorClass, code?: string]>> = {
  invalid: ['AppError', 'InvalidData'],
  credentials: ['ExpiredAuthError'],
  plan: ['AppError', 'PlanRequired'],
  forbidden: ['AppError', 'Forbidden'],
  refused: ['AppError', 'Refused'],
  'not found': ['HaltedError'],
  'not sent': ['HaltedError'],
  duplicate: ['HaltedError'],
  'rate limit': ['ThrottledError'],
  'try again': ['ThrottledError'],
  uncertain: ['AppError', 'Uncertain'],
  unreachable: ['ThrottledError'],
  unexpected: ['AppError', 'UnexpectedAnswer'],
};

/** What Zapier does after each kind of problem. */
export const whatNext = (kind: ProblemKind): string => afterError[errors[kind][0]].short;

/** Seconds until Zapier retries if the API sends no `Retry-After`. */
const soon = 60;

/**
 * zapier-platform-core adds the run's input, which has personal data, to the messages of these two
 * unless they are marked like its own errors. Source: its `middleware.js`, `errors.js`.
 */
const withoutInput = (error: Error): Error => Object.assign(error, { doNotContextify: true });

/** Runs that failed together don't come back together. Source: Zapier, "Error handling". */
const withJitter = (seconds: number): number => Math.ceil(seconds * (1 + Math.random() / 2));

/** @param seconds until the API accepts another request, if it sent them */
export const errorOf = (
  z: ZObject,
  kind: Kind,
  message: string,
  status?: number,
  seconds = soon,
): Error => {
  const [error, code] = errors[kind];
  switch (error) {
    case 'AppError':
      return new z.errors.Error(message, code, status);
    case 'HaltedError':
      return withoutInput(new z.errors.HaltedError(message));
    case 'ExpiredAuthError':
      return withoutInput(new z.errors.ExpiredAuthError(message));
    case 'ThrottledError':
      return new z.errors.ThrottledError(message, withJitter(seconds));
  }
};
