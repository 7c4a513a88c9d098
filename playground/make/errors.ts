import type { ErrorType } from '../../make-app/format/error-types.ts';

/** Ends a run with the error that the scenario shows. */
export class MakeError extends Error {
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

/** The place of a template: the app's file, and the path of the text in it. */
export interface TemplatePlace {
  readonly file: string;
  readonly path: string;
}

/**
 * An IML text that this runtime can't read or evaluate.
 *
 * Assumed (make-expression-error): an expression that can't be evaluated is a RuntimeError.
 * Source: none; RuntimeError is Make's type for whatever has no other.
 */
export class ImlError extends MakeError {
  constructor({ file, path }: TemplatePlace, problem: string) {
    super('RuntimeError', `${file}: ${path}: ${problem}`);
  }
}
