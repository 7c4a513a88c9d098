import { events } from '../shared/events/table.ts';
import { fieldsOf } from '../shared/fields/field.ts';
import type { ApiEvent } from '../shared/events/event.ts';
import type { FromList, MappedItems, MappedValue, Sample } from './sample.ts';

/** @throws {Error} if there is no such event */
export const eventOf = ({ event: key }: Pick<Sample, 'event'>): ApiEvent => {
  const event = events.find((one) => one.key === key);
  if (!event) throw new Error(`There is no event ${key}.`);
  return event;
};

type Mapped = Pick<Sample, 'payload' | 'mapping' | 'money'>;

const isAmount: ReadonlySet<string> = new Set(
  events
    .flatMap(({ body }) => fieldsOf(body))
    .flatMap((field) => [field, ...field.children])
    .filter(({ type }) => type === 'amount')
    .map(({ key }) => key),
);

/** A whole number divided by 100 is the nearest double to the decimal, so no rounding is needed. */
const divideBy100 = (value: unknown): unknown =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))
    ? Number(value) / 100
    : value;

/** The value at a path such as `customer.first_name`. Inherited properties are ignored. */
export const valueAt = (source: unknown, path: string): unknown => {
  let value = source;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

const asText = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const fromList = (source: unknown, { list, where, value, take }: FromList): unknown => {
  const found = valueAt(source, list);
  if (!Array.isArray(found)) return undefined;
  const entries: readonly unknown[] = found;
  const [key = '', ...allowed] = where ?? [];
  const values = entries
    .filter((entry) => !where || allowed.some((is) => valueAt(entry, key) === is))
    .map((entry) => (value === undefined ? entry : valueAt(entry, value)));
  if (take === 'sum') return values.reduce<number>((sum, amount) => sum + Number(amount ?? 0), 0);
  return take === 'inner' ? valueAt(values[0], '0') : values[0];
};

/** The path in a text that is a single `{{path}}`. */
export const onlyPath = (text: string): string | undefined => /^\{\{([^{}]+)\}\}$/.exec(text)?.[1];

/** The text with something else for each `{{path}}`. */
export const replacePaths = (text: string, replacement: (path: string) => string): string =>
  text.replace(/\{\{([^{}]+)\}\}/g, (_, path: string) => replacement(path));

/** The value that a field is mapped from, unconverted. */
export const mappedValue = (source: unknown, value: MappedValue): unknown => {
  if (typeof value !== 'string') return fromList(source, value);
  const path = onlyPath(value);
  if (path !== undefined) return valueAt(source, path);
  return replacePaths(value, (part) => asText(valueAt(source, part)));
};

type Convert = (value: unknown, key: string) => unknown;

const mapFields = (
  source: unknown,
  fields: Readonly<Record<string, MappedValue>>,
  convert: Convert,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]) => [field, convert(mappedValue(source, value), field)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** What the items are made from. */
export const itemsIn = (
  payload: unknown,
  { each }: MappedItems,
): readonly unknown[] | undefined => {
  if (each === undefined) return [payload];
  const entries = typeof each === 'string' ? valueAt(payload, each) : fromList(payload, each);
  return Array.isArray(entries) ? entries : undefined;
};

const mapAll = ({ payload, mapping }: Mapped, convert: Convert): Record<string, unknown> => {
  const { items, ...fields } = mapping;
  const mapped = mapFields(payload, fields, convert);
  const entries = items && itemsIn(payload, items);
  return entries
    ? { ...mapped, items: entries.map((entry) => mapFields(entry, items.fields, convert)) }
    : mapped;
};

/**
 * Fills in the mapping from the payload, with amounts in the main currency unit. The keys are the
 * API's field names, and the values keep their JSON types. A value that isn't in the payload is left
 * out. `null` and `''` stay, because each platform treats them differently.
 */
export const mapSample = (sample: Mapped): Record<string, unknown> =>
  mapAll(sample, (value, key) =>
    sample.money === 'cents' && isAmount.has(key) ? divideBy100(value) : value,
  );

export const hasAmounts = ({ mapping: { items, ...fields } }: Pick<Sample, 'mapping'>): boolean =>
  [fields, items?.fields ?? {}].some((keys) => Object.keys(keys).some((key) => isAmount.has(key)));

export const inCents = (sample: Pick<Sample, 'mapping' | 'money'>): boolean =>
  sample.money === 'cents' && hasAmounts(sample);

/** As a Zap maps it: cents stay unchanged, and the form is set to cents. */
export const mapForZap = (sample: Mapped): Record<string, unknown> => ({
  ...mapAll(sample, (value) => value),
  ...(inCents(sample) ? { amounts_in: 'cents' } : {}),
});
