import { coerce } from './coerce.ts';
import { type Collection, isCollection, own } from './iml/value.ts';
import { areFields, type Entry, type Parameter } from '../../make-app/format/parameter.ts';
import { emptystring, isEmpty, type ParameterProblem, type Refusal, refused } from './problems.ts';
import { findProblem } from './validate.ts';

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
  readonly refusals: Refusal[];
}

const prefilled = (field: Entry): unknown =>
  field.default ?? field.options?.find((option) => option.default)?.value;

/**
 * Assumed (make-empty-array): an item without a value is left out, and an array without items is
 * not filled in. Source: "almost every input parameter of a module is ignored if there is no value"
 * in https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 */
const readItems = (items: readonly unknown[], item: Entry, form: Form): unknown[] => {
  if (item.type === 'collection' && items.some((raw) => !isEmpty(raw) && !isCollection(raw))) {
    form.refusals.push({ parameter: form.path, problem: 'objects' });
    return [];
  }
  const isTyped = form.isTyped && item.type !== 'collection';
  return items.flatMap((raw, index) => {
    if (isEmpty(raw) && !item.required) return [];
    const path = `${form.path}[${index + 1}]`;
    const value = readField(item, raw, { path, isTyped, refusals: form.refusals });
    return value === undefined ? [] : [value];
  });
};

/** Source: https://developers.make.com/custom-apps-documentation/block-elements/parameters/array */
const itemOf = ({ spec }: Entry): Entry => {
  if (areFields(spec)) return { type: 'collection', spec };
  return spec ?? { type: 'text' };
};

const readParts = (field: Entry, value: unknown, form: Form): unknown => {
  const { type, spec } = field;
  if (type === 'array' && Array.isArray(value)) return readItems(value, itemOf(field), form);
  if (type === 'collection' && isCollection(value) && areFields(spec)) {
    return readCollection(spec, value, form);
  }
  return value;
};

/**
 * A value of the field's type; undefined when nothing is filled in or the value is refused.
 *
 * A collection is always there, with what is filled in of it.
 * Source: https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 *
 * Assumed (make-null-parameter): null counts as nothing; the keyword `erase`, which the form offers
 * in update modules only, isn't played.
 */
const readField = (field: Entry, raw: unknown, form: Form): unknown => {
  const refuse = (problem: ParameterProblem) => {
    form.refusals.push({ parameter: form.path, problem });
    return undefined;
  };
  const missing = () => (field.required && form.isTyped ? refuse('missing') : undefined);
  if (isEmpty(raw) && field.type !== 'collection') return missing();

  const coerced = coerce(field.type, isEmpty(raw) ? {} : raw);
  if ('problem' in coerced) return refuse(coerced.problem);
  const before = form.refusals.length;
  const value = readParts(field, coerced.value, form);
  if (form.refusals.length > before) return undefined;

  if (Array.isArray(value) && value.length === 0 && field.type === 'array') return missing();
  if (value === '' && raw !== emptystring) return missing();
  const problem = findProblem(field, value);
  return problem ? refuse(problem) : value;
};

const below = (path: string, name: string): string => (path ? `${path}.${name}` : name);

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
    const touched = Object.hasOwn(given, field.name);
    const raw = touched || !form.isTyped ? own(given, field.name) : prefilled(field);
    const value = readField(field, raw, { ...form, path: below(form.path, field.name) });
    const nested = field.options?.find((option) => value === option.value)?.nested ?? [];
    const entry: [string, unknown][] = value === undefined ? [] : [[field.name, value]];
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
  if (form.refusals.length > 0) throw refused(form.refusals);
  return values;
};
