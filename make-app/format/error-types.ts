/** Make's error types, and what Make does after each. */
import type { AfterError } from '../../marketplace/after-error.ts';

/** The types an app can use. Source: Make, "Base: error handling". */
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

/** Plus Make's own, for rejected parameters and for a module that takes too long. */
export type ErrorType = AppErrorType | 'BundleValidationError' | 'ModuleTimeoutError';

export const isAppErrorType = (text: string): text is AppErrorType =>
  appErrorTypes.some((type) => type === text);

const stored: AfterError = {
  tone: 'later',
  state: 'Stored',
  text: 'The run stops. If Store incomplete executions is on, you can fix the data and run it again.',
  short: 'the run is stored if **Store incomplete executions** is on',
};

const later: AfterError = {
  tone: 'later',
  state: 'Will retry',
  text: 'If Store incomplete executions is on, Make retries this module automatically, first after 1 minute. If not, the next run is delayed.',
  short: 'Make retries it automatically if **Store incomplete executions** is on',
};

/** Three is the default of a setting. Source: Make, "Types of errors", "Scenario settings". */
const turnsOffAfterErrors =
  'Make turns off an instant scenario immediately, and a scheduled one after three errors in a row';

const failed: AfterError = {
  tone: 'bad',
  state: 'Stopped',
  text: `The scenario stops. ${turnsOffAfterErrors}.`,
  short: `the run stops. ${turnsOffAfterErrors}`,
};

const turnedOff: AfterError = {
  tone: 'bad',
  state: 'Turned off',
  text: 'Make turns off the scenario and notifies its owner.',
  short: 'Make turns off the scenario. Fix the key, then turn it back on',
};

/** Source: Make, "Types of errors", "Automatic retry of incomplete executions". */
export const afterError: Readonly<Record<ErrorType, AfterError>> = {
  BundleValidationError: stored,
  DataError: stored,
  IncompleteDataError: stored,
  DuplicateDataError: {
    tone: 'calm',
    state: 'Warning',
    text: 'The scenario continues.',
    short: 'a warning',
  },
  RuntimeError: failed,
  OutOfSpaceError: failed,
  ConnectionError: later,
  RateLimitError: later,
  ModuleTimeoutError: later,
  InvalidAccessTokenError: turnedOff,
  InvalidConfigurationError: turnedOff,
};
