import type * as z from 'zod/mini';
import type { item } from '../shared/events/item.ts';
import type { EventKey, KnownEvent } from '../shared/events/table.ts';

/** What a store, a form, or an email tool sends, and how a user maps it to an AdvocateLoop event. */
export interface Sample {
  name: string;
  title: string;
  /** The page that documents the shape of the payload. */
  source: string;
  event: EventKey;
  /** Exactly as it's sent, from the file `<name>.json`. */
  payload: unknown;
  /** Has formatted amounts, which Make's number fields reject. */
  formatted?: true;
  mapping: Mapping;
  /** The JSON body that the API must receive, or null if nothing may be sent. */
  body: Record<string, unknown> | null;
  /** The rejected field and its value, only if the body is null. */
  refused?: { field: FieldName; value: string };
}

type KeyOf<Values> = Values extends unknown ? keyof Values & string : never;

/** The API's fields, and the choices on the form. */
export type FieldName = Exclude<KeyOf<z.infer<KnownEvent['body']>>, 'items'> | 'refund_type';

export type ItemFieldName = KeyOf<z.infer<typeof item>>;

export type Mapping = { [field in FieldName]?: MappedValue } & { items?: MappedItems };

/**
 * Text with `{{path}}` in it, or plain text that the user types. If the text is a single `{{path}}`,
 * the value keeps its type. A path is keys and positions joined by dots.
 */
export type MappedText = string;

/** An amount in cents. On Make, the mapping divides it by 100. On Zapier, the form has a setting. */
export interface Cents {
  cents: string;
}

export type MappedValue = MappedText | Cents;

/** One item for each entry at the path `each`, or a single typed item if it isn't set. */
export interface MappedItems {
  each?: string;
  fields: { [field in ItemFieldName]?: MappedValue };
}
