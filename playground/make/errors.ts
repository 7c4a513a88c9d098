import type { ErrorType } from '../../make-app/format/error-types.ts';

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
