import type { ErrorType } from '../../make-app/format/error-types.ts';

/** Ends a run with the error that the scenario shows. */
export class MakeError extends Error {
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}
