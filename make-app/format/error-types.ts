/** Make's types of errors, and what becomes of a scenario after each. */
import type { AfterError } from '../../marketplace/after-error.ts';

/** The ones that an app may name. Source: Make, "Base: error handling". */
export const appErrorTypes = [
  'RuntimeError',
  'DataError',
  'RateLimitError',
  'OutOfSpaceError',
  'ConnectionError',
  'InvalidConfigurationError',
  'InvalidAccessTokenError',
  'IncompleteDataError',
  'DuplicateDataError',
] as const;

export type AppErrorType = (typeof appErrorTypes)[number];

/** And Make's own, for refused parameters and for a module that took too long. */
export type ErrorType = AppErrorType | 'BundleValidationError' | 'ModuleTimeoutError';

export const isAppErrorType = (text: string): text is AppErrorType =>
  appErrorTypes.some((type) => type === text);

const kept: AfterError = {
  tone: 'bad',
  state: 'Kept',
  text: 'The run stops. With incomplete executions on, Make keeps this bundle so that it can be corrected and run again.',
  short: 'the bundle is kept if incomplete executions are on',
};

const later: AfterError = {
  tone: 'later',
  state: 'Tried again',
  text: 'With incomplete executions on, Make runs this module again by itself, first after a minute. With them off, the whole scenario waits a while.',
  short: 'tried again by itself if incomplete executions are on',
};

const failed: AfterError = {
  tone: 'bad',
  state: 'Stopped',
  text: 'The scenario stops. After several failures in a row it is switched off; one that starts instantly is switched off at once.',
  short:
    'the run stops; after several in a row the scenario is switched off, and one that starts instantly at once',
};

const switchedOff: AfterError = {
  tone: 'bad',
  state: 'Switched off',
  text: 'Make switches the scenario off and tells its owner.',
  short: 'the scenario is switched off until the key is corrected',
};

/** Source: Make, "Types of errors", "Automatic retry of incomplete executions". */
export const afterError: Readonly<Record<ErrorType, AfterError>> = {
  BundleValidationError: kept,
  DataError: kept,
  IncompleteDataError: kept,
  DuplicateDataError: {
    tone: 'calm',
    state: 'Warned',
    text: 'A warning. The scenario goes on.',
    short: 'a warning',
  },
  RuntimeError: failed,
  OutOfSpaceError: failed,
  ConnectionError: later,
  RateLimitError: later,
  ModuleTimeoutError: later,
  InvalidAccessTokenError: switchedOff,
  InvalidConfigurationError: switchedOff,
};
