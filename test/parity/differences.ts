/**
 * Where the two apps may send different JSON for the same input, and why. Everything else is a bug.
 * Numbers are never different: they're the same, or one of the apps rejects the input.
 */
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field, type FieldType } from '../../shared/fields/field.ts';

export interface Difference {
  readonly reason: string;
  readonly types: readonly FieldType[];
  /** Makes two values alike that differ for this reason alone. */
  readonly alike: (value: unknown) => unknown;
}

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

export const differences: readonly Difference[] = [
  {
    reason:
      'Zapier trims text, because people type it into forms; Make hands it on as mapped, but for the IDs outside the items.',
    types: ['text', 'identifier', 'email'],
    alike: trimmed,
  },
  {
    reason:
      'Zapier has no list inside a line item, so a path is text with `>`, and a mapped list is joined with commas; Make has a list.',
    types: ['path'],
    alike: (value) =>
      (Array.isArray(value) ? value : [value])
        .join('>')
        .split(/[>,]/)
        .map(trimmed)
        .filter((level) => level !== ''),
  },
];

/** On Make one identifier is chosen and sent; on Zapier all that are filled in are. */
export const oneIdentifier = 'Make has no rule across fields, so its form asks for one identifier.';

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const alike = (fields: readonly Field[], body: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    fields
      .filter(({ key }) => Object.hasOwn(body, key))
      .map((field): [string, unknown] => {
        const value = body[field.key];
        if (field.type === 'items' && Array.isArray(value))
          return [field.key, value.map((row) => rowOf(field, row))];
        const known = differences.find(({ types }) => types.includes(field.type));
        return [field.key, known ? known.alike(value) : value];
      })
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );

const rowOf = ({ children }: Field, row: unknown): unknown =>
  isGroup(row) ? alike(children, row) : row;

/** A body without the differences that are allowed. Fields that the event does not have stay. */
export const comparable = (event: ApiEvent, body: unknown): unknown =>
  isGroup(body) ? { ...body, ...alike(fieldsOf(event.body), body) } : body;
