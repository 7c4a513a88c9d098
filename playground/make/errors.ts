/**
 * The error types that an app may name.
 * Source: https://developers.make.com/custom-apps-documentation/app-components/base/error-handling
 */
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

/**
 * What a scenario shows as the type of an error: the app's, or Make's own for refused parameters
 * and for a module that took too long. Source: https://help.make.com/types-of-errors
 */
export type ErrorType = AppErrorType | 'BundleValidationError' | 'ModuleTimeoutError';

/** Where a run ended: `parameters` and `request` come before anything was sent. */
export type Phase = 'parameters' | 'request' | 'network' | 'response' | 'output';

/** Ends a run with the error that the scenario shows. */
export class MakeError extends Error {
  override readonly name = 'MakeError';
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

export function isAppErrorType(text: string): text is AppErrorType {
  return appErrorTypes.some((type) => type === text);
}
