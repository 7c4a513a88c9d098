import { check, coerce, isEmpty, problems, type Refuse } from './coerce.ts';
import { MakeError } from './errors.ts';
import { type Collection, isCollection, own } from './iml/value.ts';
import { prefilled, type Entry, type Parameter } from '../../make-app/format/parameter.ts';
import { areFields, entryOf } from '../../make-app/format/spec.ts';

/** How a collection is filled in, and where refusals are noted. */
interface Form {
  /** The way to the collection; empty at the top. */
  readonly path: string;
  /**
   * Whether a field that was never touched has its default, and whether `required` counts.
   *
   * Assumed (make-required-in-array): nothing is required inside the collections of an array
   * either. An array is mapped as a whole, so its form is never shown, and Make doesn't enforce
   * `required` there; the values themselves are converted and checked. Source: "required validation
   * behavior" in https://github.com/minsu-kang/make-custom-app-skill (parameters-reference).
   */
  readonly isTyped: boolean;
  /** A line for each. */
  readonly refusals: string[];
}

/**
 * Assumed (make-messages): Make uses this wording. Users have quoted the first four messages. The
 * others, and the path to a nested value, are our guess. Source: the first stands in
 * test/scenarios.spec.ts of https://github.com/integromat/make-typescript-sdk; Make documents none.
 */
const refuseIn =
  ({ path, refusals }: Form): Refuse =>
  (problem) => {
    refusals.push(`${problems[problem]} '${path}'.`);
    return undefined;
  };

/**
 * Assumed (make-empty-array): an item without a value is left out, and an array without items is
 * not filled in. Source: "almost every input parameter of a module is ignored if there is no value"
 * in https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 */
const readItems = (items: readonly unknown[], item: Entry, form: Form): unknown => {
  const isOfGroups = item.type === 'collection';
  if (isOfGroups && items.some((raw) => !isEmpty(raw) && !isCollection(raw)))
    return refuseIn(form)('objects');
  return items.flatMap((raw, index) => {
    if (isEmpty(raw)) return [];
    const path = `${form.path}[${index + 1}]`;
    const value = readField(item, raw, { ...form, path, isTyped: form.isTyped && !isOfGroups });
    return value === undefined ? [] : [value];
  });
};

const readParts = (field: Entry, value: unknown, form: Form): unknown => {
  const { type, spec } = field;
  if (type === 'array' && Array.isArray(value)) return readItems(value, entryOf(field), form);
  return type === 'collection' && isCollection(value) && areFields(spec)
    ? readCollection(spec, value, form)
    : value;
};

/**
 * A value of the field's type; undefined when nothing is filled in or the value is refused.
 *
 * A collection is always there, with what is filled in of it.
 * Source: https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 *
 * Assumed (make-null-parameter): null counts as nothing; the keywords `erase` and `emptystring`
 * aren't played.
 */
const readField = (field: Entry, raw: unknown, form: Form): unknown => {
  const refuse = refuseIn(form);
  const missing = () => (field.required && form.isTyped ? refuse('missing') : undefined);
  if (isEmpty(raw) && field.type !== 'collection') return missing();

  const before = form.refusals.length;
  const value = readParts(field, coerce(field, isEmpty(raw) ? {} : raw, refuse), form);
  if (form.refusals.length > before) return undefined;
  const isNoItem = field.type === 'array' && Array.isArray(value) && value.length === 0;
  return value === '' || isNoItem ? missing() : check(field, value, refuse);
};

/**
 * Assumed (make-nested-fields): the fields of a chosen option stand next to their select, under
 * their own names. Source:
 * https://developers.make.com/custom-apps-documentation/block-elements/parameters/select
 */
const readCollection = (
  fields: readonly Parameter[],
  given: Collection,
  form: Form,
): Collection => {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const { name } = field;
    const touched = Object.hasOwn(given, name);
    const raw = touched || !form.isTyped ? own(given, name) : prefilled(field);
    const path = form.path ? `${form.path}.${name}` : name;
    const value = readField(field, raw, { ...form, path });
    const nested = field.options?.find((option) => value === option.value)?.nested ?? [];
    const entry: [string, unknown][] = value === undefined ? [] : [[name, value]];
    return [...entry, ...Object.entries(readCollection(nested, given, form))];
  });
  return Object.fromEntries(entries);
};

/**
 * What a module finds in `parameters`.
 *
 * Assumed (make-unknown-field): a value for a field that the module doesn't have, or that the
 * chosen option doesn't show, can't exist in Make and is dropped; a default is what the form
 * prefills and only counts for a field whose key is absent, not for one that is mapped to nothing.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/parameters and the
 * cases in test/fill-defaults.spec.ts of https://github.com/integromat/make-forman-schema.
 *
 * @param given what was typed or mapped, by the names of the fields
 * @throws MakeError BundleValidationError, with a line for each refused value
 */
export const readParameters = (fields: readonly Parameter[], given: Collection): Collection => {
  const form: Form = { path: '', isTyped: true, refusals: [] };
  const values = readCollection(fields, given, form);
  const { length } = form.refusals;
  if (length === 0) return values;
  const lines = [`Validation failed for ${length} parameter(s).`, ...form.refusals];
  throw new MakeError('BundleValidationError', lines.join('\n - '));
};
