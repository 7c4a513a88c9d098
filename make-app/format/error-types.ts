/** Make's error types, and what Make does after each. */
import type { AfterError } from '../../marketplace/after-error.ts';

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

/**
 * The types an app can use.
 * Source: Make, "Base: error handling", "Types of errors", "Automatic retry of incomplete executions".
 */
const ofApps = {
  RuntimeError: failed,
  DataError: stored,
  RateLimitError: later,
  OutOfSpaceError: failed,
  ConnectionError: later,
  InvalidConfigurationError: turnedOff,
  InvalidAccessTokenError: turnedOff,
  IncompleteDataError: stored,
  DuplicateDataError: {
    tone: 'calm',
    state: 'Warning',
    text: 'The scenario continues.',
    short: 'a warning',
  },
} satisfies Readonly<Record<string, AfterError>>;

export type AppErrorType = keyof typeof ofApps;

export const isAppErrorType = (text: string): text is AppErrorType => Object.hasOwn(ofApps, text);

/** Plus Make's own, for rejected parameters and for a module that takes too long. */
export type ErrorType = AppErrorType | 'BundleValidationError' | 'ModuleTimeoutError';

export const afterError: Readonly<Record<ErrorType, AfterError>> = {
  ...ofApps,
  BundleValidationError: stored,
  ModuleTimeoutError: later,
};
