import type * as z from 'zod/mini';
import type { item } from '../shared/events/item.ts';
import type { EventKey, KnownEvent } from '../shared/events/table.ts';

/** A store, a form, or an email tool, and what its events mean to AdvocateLoop. */
export interface Store {
  readonly name: string;
  /** Unless an event says otherwise. */
  readonly money: Money;
  /** Every order comes before its refunds, so the samples can be sent in this order. */
  readonly events: readonly StoreEvent[];
}

/**
 * How a source writes amounts, by its documentation: `108.00`, `10800`, `$1,234.50` with a decimal
 * point, or `1.234,50 €` with a decimal comma.
 */
export type Money = 'units' | 'cents' | 'point' | 'comma';

export interface StoreEvent {
  readonly name: string;
  /** What happened, behind the store's name. */
  readonly title: string;
  readonly event: EventKey;
  readonly money?: Money;
  /** Amounts of refunds are negative or in parentheses. */
  readonly negative?: true;
  readonly data: Data;
  /** How a Zap starts. Without it, the same webhook starts Webhooks by Zapier (Catch Hook). */
  readonly zapier?: { readonly app: string; readonly trigger: string };
  /** Where the store sends this data from, ending with a period. */
  readonly webhook: string;
  /** Only data with these values is of this event. */
  readonly only?: readonly Condition[];
  /** A field without which there is nothing to record, such as a refund that failed. */
  readonly needs?: FieldName;
  readonly notes?: readonly string[];
  readonly mapping: Mapping;
  /** What the editor of a Zap calls the value of a field, where it isn't made from the path. */
  readonly shown?: { readonly [field in FieldName]?: string };
  /** The rejected field and its value, only if nothing may be sent. */
  readonly refused?: { readonly field: FieldName; readonly value: string };
}

export interface Condition {
  readonly path: string;
  /** One value, or one of several. */
  readonly is: string | readonly string[];
}

export const valuesOf = ({ is }: Condition): readonly string[] =>
  typeof is === 'string' ? [is] : is;

/** The file `payloads/<name>.json`. The values are made up. */
interface Data {
  /** The page with the source's own sample. */
  readonly published?: string;
  /** The page that documents the format, if the source publishes no sample. */
  readonly documented?: string;
  /** Exactly as it's sent. */
  readonly payload: unknown;
  /** The JSON body that the API must receive, or null if nothing may be sent. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** An event of a store with its data, as both platforms run it. */
export interface Sample extends Omit<StoreEvent, 'money' | 'data'> {
  readonly store: string;
  readonly money: Money;
  readonly source: string;
  readonly payload: unknown;
  readonly body: Readonly<Record<string, unknown>> | null;
}

type KeyOf<Values> = Values extends unknown ? keyof Values & string : never;

/** The API's fields, and the choices on the form. */
export type FieldName = Exclude<KeyOf<z.infer<KnownEvent['body']>>, 'items'> | 'refund_type';

export type ItemFieldName = KeyOf<z.infer<typeof item>>;

export type Mapping = { readonly [field in FieldName]?: MappedValue } & {
  readonly items?: MappedItems;
};

/**
 * Text with `{{path}}` in it, or plain text that the user types. If the text is a single `{{path}}`,
 * the value keeps its type. A path is keys joined by dots.
 */
export type MappedText = string;

/** A value from a list, found by what its entry is. Without `where`, the first entry counts. */
export interface FromList {
  /** The path of the list. */
  readonly list: string;
  /** The key in an entry. Without it, the entry is the value. */
  readonly value?: string;
  /** A key of the entry, and what it may be. */
  readonly where?: readonly [key: string, ...is: string[]];
  /** `sum` adds up the amounts of all entries, and `inner` takes the first of a list in the entry. */
  readonly take?: 'sum' | 'inner';
}

export type MappedValue = MappedText | FromList;

/** One item for each entry of the list `each`, or a single item if it isn't set. */
export interface MappedItems {
  readonly each?: string | FromList;
  readonly fields: { readonly [field in ItemFieldName]?: MappedValue };
}
