import type * as z from 'zod/mini';
import type { item } from '../shared/events/item.ts';
import type { EventKey, KnownEvent } from '../shared/events/table.ts';

/** What a store, a form or a mail tool sends, and how a user maps it onto an AdvocateLoop event. */
export interface Sample {
  name: string;
  title: string;
  /** The page that documents the shape of the payload. */
  source: string;
  event: EventKey;
  /** Exactly as it is sent, and in the file `<name>.json`. */
  payload: unknown;
  /** Has amounts as a spreadsheet prints them, which a number field does not take. */
  formatted?: true;
  mapping: Mapping;
  /** The JSON body that must reach the API; null where nothing may be sent. */
  body: Record<string, unknown> | null;
  /** The field that stops it and the text in that field; only where the body is null. */
  refused?: { field: FieldName; value: string };
}

type KeyOf<Values> = Values extends unknown ? keyof Values & string : never;

/** The fields of the API, and the questions that the user answers in a form. */
export type FieldName = Exclude<KeyOf<z.infer<KnownEvent['body']>>, 'items'> | 'refund_type';

export type ItemFieldName = KeyOf<z.infer<typeof item>>;

export type Mapping = { [field in FieldName]?: MappedValue } & { items?: MappedItems };

/**
 * Text with `{{path}}` in it, or plain text that the user types. Text that is one `{{path}}` and
 * nothing else keeps the type of the value. A path is keys and positions joined by dots.
 */
export type MappedText = string;

/** The path of an amount in cents: on Make the mapping divides it by 100, on Zapier the form is told. */
export interface Cents {
  cents: string;
}

export type MappedValue = MappedText | Cents;

/** The line items: one for each entry at the path `each`, or one mapped by hand when it is not set. */
export interface MappedItems {
  each?: string;
  fields: { [field in ItemFieldName]?: MappedValue };
}
