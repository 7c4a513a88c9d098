import type { Communication, ErrorTemplates } from './compile.ts';
import { type AppErrorType, isAppErrorType } from '../../make-app/format/error-types.ts';
import { MakeError } from './errors.ts';
import type { Scope } from './iml/evaluate.ts';
import { toText } from './iml/value.ts';

/**
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/error
 * ("Make shows a default error type and message based on the HTTP status").
 * Assumed (make-status-types): the type for each status, which that page leaves open. Source:
 * "default status code mapping" in https://github.com/minsu-kang/make-custom-app-skill
 * (runtime-reference).
 */
const defaultType = (status: number): AppErrorType => {
  if (status === 429) return 'RateLimitError';
  return status >= 500 ? 'ConnectionError' : 'RuntimeError';
};

const defaultMessage = (status: number): string => {
  if (status < 400) return 'Response marked as invalid.';
  if (status === 429) return 'Third party API limit likely exceeded';
  return status >= 500 ? 'Service is temporarily unavailable.' : `Status Code Error: ${status}`;
};

/**
 * Message and type are looked for separately: in `valid`, in `error.<status>`, in `error`, and at
 * last in what Make says by itself.
 *
 * Assumed (make-message-order): messages are looked for in this order, and a message which comes
 * out empty is passed over; a type that Make doesn't know is a RuntimeError. Source: the pages of
 * `judge`; the second for the order of the last three, the first tells of `valid` that its own
 * message and type come before.
 */
const describe = (
  { error, statusErrors }: Communication,
  status: number,
  scope: Scope,
  valid?: ErrorTemplates,
): MakeError => {
  const specs = [valid, statusErrors.get(status), error];
  const first = (key: keyof ErrorTemplates) => {
    for (const spec of specs) {
      const text = toText(spec?.[key]?.(scope));
      if (text) return text;
    }
    return undefined;
  };
  const type = first('type') ?? defaultType(status);
  const known = isAppErrorType(type) ? type : 'RuntimeError';
  return new MakeError(known, first('message') ?? defaultMessage(status));
};

/**
 * Lets a good answer pass. A status of 400 and above is an error and can't be made a success;
 * `valid` is only asked below that, and can only make an answer an error.
 *
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/handling-responses/valid
 * and https://developers.make.com/custom-apps-documentation/app-components/base/error-handling
 * @throws MakeError as the app describes it
 */
export const judge = (communication: Communication, status: number, scope: Scope): void => {
  const { valid } = communication;
  if (status >= 400) throw describe(communication, status, scope);
  const isValid = !valid?.condition || valid.condition(scope);
  if (!isValid) throw describe(communication, status, scope, valid);
};
