/** The messages between the server and the page in the browser. */
import type { After } from '../../marketplace/after-error.ts';
import type { Plan } from '../api/accounts.ts';
import type { Recorded } from '../api/books.ts';
import type { Parameter } from '../../make-app/format/parameter.ts';
import type { MakeForm, ZapierField, ZapierForm } from './forms.ts';

export const plans = ['premier', 'growth', 'starter'] as const satisfies readonly Plan[];
export type { Plan };

export const platforms = ['zapier', 'make'] as const;
export type Platform = (typeof platforms)[number];

/** A form's values by its keys. A field that the user hasn't changed has no key. */
export type Values = Readonly<Record<string, unknown>>;

/** An action that one or both platforms have. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly zapier?: ZapierForm;
  readonly make?: MakeForm;
}

/** A sample, as a user of either platform maps it. */
export interface SampleView {
  readonly name: string;
  readonly title: string;
  readonly tab: string;
  /** The page that documents the data. */
  readonly source: string;
  /** The title of the order's sample, for a refund. */
  readonly order?: string;
  readonly zapier: Values;
  readonly make: Values;
  readonly mappings: Readonly<Record<Platform, Mapping>>;
}

/** How a platform's editor shows a mapping. Empty for data that nothing is recorded from. */
export interface Mapping {
  /** By the form's keys, such as `order_total` and `items.item_name`: what is mapped there. */
  readonly pills: Readonly<Record<string, readonly string[]>>;
  /** Nothing else is recorded. */
  readonly filters: readonly { readonly name: string; readonly is: string }[];
}

export interface ConnectionForms {
  readonly zapier: { readonly title: string; readonly fields: readonly ZapierField[] };
  readonly make: {
    readonly id: string;
    readonly title: string;
    readonly parameters: readonly Parameter[];
  };
}

/** All data for the page, which comes with the page. */
export interface PageData {
  readonly tabs: readonly Tab[];
  readonly connection: ConnectionForms;
  readonly samples: readonly SampleView[];
  readonly plans: readonly PlanView[];
  readonly faults: readonly { readonly id: string; readonly label: string }[];
  readonly recorded: BothBooks;
}

/** A plan's demo account for both connections, with a correct key and a mistyped one. */
export interface PlanView {
  readonly plan: Plan;
  readonly label: string;
  readonly good: Readonly<Record<Platform, Values>>;
  readonly wrong: Readonly<Record<Platform, Values>>;
}

/** What each app recorded. */
export type BothBooks = Readonly<Record<Platform, readonly Recorded[]>>;

export interface RunRequest {
  readonly platform: Platform;
  /** The tab's ID, or `connection` to check the credentials. */
  readonly tab: string;
  readonly values: Values;
  readonly sample?: string | undefined;
  readonly plan: Plan;
  readonly wrongKey: boolean;
  readonly fault?: string | undefined;
  /** Whether to record the order of a refund first, if it isn't recorded yet. */
  readonly orderFirst: boolean;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  /** The key is masked. */
  readonly headers: readonly Header[];
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

export type Header = readonly [name: string, value: string];

/** A field that the app or the platform rejected before anything was sent. */
export interface Fault {
  /** As the page's form places it: `order_total`, `items.1.item_name`. */
  readonly field: string;
  readonly message: string;
}

export interface RunView {
  readonly platform: Platform;
  /** The class of the error. Absent if the run succeeded. */
  readonly error?: string;
  /** The message that the platform's user sees. */
  readonly message: string;
  readonly next: After;
  /** Every field at fault, if that is why the run failed. */
  readonly faults?: readonly Fault[];
  /** The output for later steps. */
  readonly output?: Values;
  /** Absent if nothing was sent. */
  readonly sent?: Sent;
  /** Absent if there was no response. */
  readonly answered?: Answered;
  /** The title of the order's sample, if it was recorded first. */
  readonly orderFirst?: string;
}

export interface RunAnswer {
  readonly run: RunView;
  readonly recorded: BothBooks;
}
