import { MakeError } from './errors.ts';

/**
 * What a user maps to send an empty text on purpose: the keyword `emptystring` of a scenario.
 * Source: https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 */
export const emptystring: unique symbol = Symbol('emptystring');

/** Why a value is refused. */
export type ParameterProblem =
  | 'missing'
  | 'number'
  | 'text'
  | 'collection'
  | 'objects'
  | 'email'
  | 'url'
  | 'option'
  | 'smaller'
  | 'greater'
  | 'shorter'
  | 'longer'
  | 'pattern';

/** A refused value, with the way to it: `order_total`, `address.city`, `items[2].quantity`. */
export interface Refusal {
  readonly parameter: string;
  readonly problem: ParameterProblem;
}

/**
 * Assumed (make-messages): Make uses this wording, also in all but the first four, which users of
 * Make quote, and the way to a value inside another one. Source: the first stands in
 * test/scenarios.spec.ts of https://github.com/integromat/make-typescript-sdk; Make documents none.
 */
const sentences: Readonly<Record<ParameterProblem, (parameter: string) => string>> = {
  missing: (parameter) => `Missing value of required parameter '${parameter}'.`,
  number: (parameter) => `Invalid number in parameter '${parameter}'.`,
  email: (parameter) => `Invalid email address in parameter '${parameter}'.`,
  objects: (parameter) => `Array of objects expected in parameter '${parameter}'.`,
  text: (parameter) => `Invalid text in parameter '${parameter}'.`,
  collection: (parameter) => `Invalid collection in parameter '${parameter}'.`,
  url: (parameter) => `Invalid URL in parameter '${parameter}'.`,
  option: (parameter) => `Value not found in options in parameter '${parameter}'.`,
  smaller: (parameter) => `Number is too small in parameter '${parameter}'.`,
  greater: (parameter) => `Number is too large in parameter '${parameter}'.`,
  shorter: (parameter) => `Text is too short in parameter '${parameter}'.`,
  longer: (parameter) => `Text is too long in parameter '${parameter}'.`,
  pattern: (parameter) => `Text has a wrong format in parameter '${parameter}'.`,
};

/** Source for the form: a heading and a line for each parameter, in the same test. */
export const refused = (refusals: readonly Refusal[]): MakeError => {
  const lines = refusals.map(({ parameter, problem }) => sentences[problem](parameter));
  return new MakeError(
    'BundleValidationError',
    [`Validation failed for ${refusals.length} parameter(s).`, ...lines].join('\n - '),
  );
};

/** Nothing was filled in, or nothing came out of the mapping. A forced empty text is a value. */
export const isEmpty = (given: unknown): given is null | undefined | '' =>
  given === null || given === undefined || given === '';
