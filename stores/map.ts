import type { MappedItems, Sample, MappedValue } from './sample.ts';

/** Converts an amount in cents. */
type OfCents = (cents: unknown) => unknown;

/** A whole number divided by 100 is the nearest double to the decimal, so no rounding is needed. */
const divideBy100 = (value: unknown): unknown => (typeof value === 'number' ? value / 100 : value);

/** The value at a path such as `line_items.0.price`. Inherited properties are ignored. */
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

const mapValue = (source: unknown, value: MappedValue, ofCents: OfCents): unknown => {
  if (typeof value !== 'string') return ofCents(valueAt(source, value.cents));
  const path = /^\{\{([^{}]+)\}\}$/.exec(value)?.[1];
  if (path !== undefined) return valueAt(source, path);
  return value.replace(/\{\{([^{}]+)\}\}/g, (_, part: string) => asText(valueAt(source, part)));
};

const mapFields = (
  source: unknown,
  fields: Record<string, MappedValue>,
  ofCents: OfCents,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]) => [field, mapValue(source, value, ofCents)] as const)
      .filter(([, value]) => value !== undefined),
  );

const mapItems = (payload: unknown, { each, fields }: MappedItems, ofCents: OfCents) => {
  const entries = each === undefined ? [payload] : valueAt(payload, each);
  return Array.isArray(entries)
    ? entries.map((entry: unknown) => mapFields(entry, fields, ofCents))
    : undefined;
};

/**
 * Fills in the mapping from the payload, as the editor of either platform does. The keys are the
 * API's field names, and the values keep their JSON types. A value that isn't in the payload is left
 * out. `null` and `''` stay, because each platform treats them differently.
 */
export const mapSample = (
  { payload, mapping }: Pick<Sample, 'payload' | 'mapping'>,
  ofCents: OfCents = divideBy100,
): Record<string, unknown> => {
  const { items, ...fields } = mapping;
  const mapped = mapFields(payload, fields, ofCents);
  const mappedItems = items && mapItems(payload, items, ofCents);
  return mappedItems ? { ...mapped, items: mappedItems } : mapped;
};

const values = ({ items, ...fields }: Sample['mapping']): readonly MappedValue[] => [
  ...Object.values(fields),
  ...Object.values(items?.fields ?? {}),
];

/** As a Zap maps it: cents stay unchanged, and the form is set to cents. */
export const mapForZap = (sample: Pick<Sample, 'payload' | 'mapping'>): Record<string, unknown> => {
  const mapped = mapSample(sample, (cents) => cents);
  const inCents = values(sample.mapping).some((value) => typeof value !== 'string');
  return inCents ? { ...mapped, amounts_in: 'cents' } : mapped;
};
