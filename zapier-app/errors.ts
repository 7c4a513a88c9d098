/**
 * From what happened to the error that makes Zapier do the right thing.
 * Source: Zapier, "Error handling and throttling".
 */
import type { ZObject } from 'zapier-platform-core';
import type { AfterError } from '../marketplace/after-error.ts';
import type { ProblemKind } from '../shared/api/problems.ts';

/** As they are called in a run; `AppError` is core's name for `z.errors.Error`. */
type ErrorClass = 'AppError' | 'HaltedError' | 'ExpiredAuthError' | 'ThrottledError';

export const afterError: Readonly<Record<ErrorClass, AfterError>> = {
  AppError: {
    tone: 'bad',
    state: 'Stopped',
    text: 'The run stops and an email is sent. A Zap that keeps failing is switched off in the end.',
    short: 'The run stops, with an error mail.',
  },
  HaltedError: {
    tone: 'calm',
    state: 'Halted',
    text: 'The run ends quietly. No email is sent, and the Zap stays on.',
    short: 'The run ends quietly; the Zap stays on.',
  },
  ExpiredAuthError: {
    tone: 'bad',
    state: 'Held',
    text: 'Zapier asks for a new connection and holds the runs that follow. They can go on once the account is connected again.',
    short: 'Runs are held until you reconnect.',
  },
  ThrottledError: {
    tone: 'later',
    state: 'Tried again',
    text: 'Zapier runs this step again by itself.',
    short: 'Zapier runs the step again by itself.',
  },
};

/** The code tells the app's own errors apart in Zapier's logs. */
const errors: Readonly<Record<ProblemKind, readonly [error: ErrorClass, code?: string]>> = {
  invalid: ['AppError', 'InvalidData'],
  credentials: ['ExpiredAuthError'],
  plan: ['AppError', 'PlanRequired'],
  forbidden: ['AppError', 'Forbidden'],
  'not found': ['HaltedError'],
  duplicate: ['HaltedError'],
  'rate limit': ['ThrottledError'],
  'try again': ['ThrottledError'],
  uncertain: ['AppError', 'Uncertain'],
  unreachable: ['ThrottledError'],
  unexpected: ['AppError', 'UnexpectedAnswer'],
};

/** What Zapier does with a run, by the kind of problem. */
export const whatNext = (kind: ProblemKind): string => afterError[errors[kind][0]].short;

/** Seconds until a run is tried again when the API does not say. */
const soon = 60;

/**
 * zapier-platform-core adds the run's whole input, so personal data, to the messages of these two
 * unless they are marked as its own errors are. Source: its `middleware.js`, `errors.js`.
 */
const withoutInput = (error: Error): Error => Object.assign(error, { doNotContextify: true });

/** @param seconds after which the API may be asked again, if it said so */
export const errorOf = (
  z: ZObject,
  kind: ProblemKind,
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
      return new z.errors.ThrottledError(message, seconds);
  }
};
