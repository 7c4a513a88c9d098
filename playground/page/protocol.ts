/** The messages between the server and the page in the browser. */
import type { After } from '../../marketplace/after-error.ts';
import type { Plan } from '../api/accounts.ts';
import type { Recorded } from '../api/books.ts';
import type { Parameter } from '../../make-app/format/parameter.ts';

export const plans = ['premier', 'growth', 'starter'] as const satisfies readonly Plan[];
export type { Plan };

export const platforms = ['zapier', 'make'] as const;
export type Platform = (typeof platforms)[number];
export type Both<Value> = Readonly<Record<Platform, Value>>;

export const names: Both<string> = { zapier: 'Zapier', make: 'Make' };

/** A form's values by its keys. A field that the user hasn't changed has no key. */
export type Values = Readonly<Record<string, unknown>>;

export interface ZapierField {
  readonly key: string;
  readonly label?: string | undefined;
  readonly helpText?: string | undefined;
  readonly type?: string | undefined;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  /** Value → what the user reads. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly ZapierField[] | undefined;
}

export interface Form {
  /** What the action does: `Record Conversion`. */
  readonly title: string;
  readonly description: string;
  /** The labels of what later steps can map. */
  readonly outputs: readonly string[];
  /** The label of the connection that a module uses, which Make shows first. */
  readonly connection?: string;
}

export interface ZapierForm extends Form {
  readonly key: string;
  readonly noun: string;
  readonly fields: readonly ZapierField[];
}

export interface MakeForm extends Form {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** The keys of the body that it sends; none where the body is one expression. */
  readonly bodyKeys: readonly string[];
}

/** An action that one or both platforms have, or the connection. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly zapier?: ZapierForm | undefined;
  readonly make?: MakeForm | undefined;
}

/** The ID of the tab that checks the credentials. */
export const connectionTab = 'connection';

/** A sample, as a user of either platform maps it. */
export interface SampleView {
  readonly name: string;
  readonly title: string;
  readonly tab: string;
  /** The page that documents the data. */
  readonly source: string;
  /** The title of the order's sample, for a refund. */
  readonly order: string | undefined;
  readonly zapier: Values;
  readonly make: Values;
  readonly mappings: Both<Mapping>;
}

/** How a platform's editor shows a mapping. Empty for data that nothing is recorded from. */
export interface Mapping {
  /** By the form's keys, such as `order_total` and `items.item_name`: what is mapped there. */
  readonly pills: Readonly<Record<string, readonly string[]>>;
  /** Nothing else is recorded. */
  readonly filters: readonly { readonly name: string; readonly is: string }[];
}

/** All data for the page, which comes with the page. */
export interface PageData {
  readonly tabs: readonly Tab[];
  readonly samples: readonly SampleView[];
  /** A plan's demo account for both connections, with a correct key and a mistyped one. */
  readonly plans: readonly {
    readonly plan: Plan;
    readonly label: string;
    readonly good: Both<Values>;
    readonly wrong: Both<Values>;
  }[];
  readonly faults: readonly { readonly id: string; readonly label: string }[];
  readonly recorded: BothBooks;
}

/** What each app recorded. */
export type BothBooks = Both<readonly Recorded[]>;

export interface RunRequest {
  readonly platform: Platform;
  readonly tab: string;
  readonly values: Values;
  readonly sample?: string | undefined;
  readonly plan: Plan;
  readonly wrongKey: boolean;
  readonly fault?: string | undefined;
  /** Whether to record the order of a refund first, if it isn't recorded yet. */
  readonly orderFirst: boolean;
}

export type Header = readonly [name: string, value: string];

export interface Message {
  /** The key is masked. */
  readonly headers: readonly Header[];
  readonly body: string;
}

export interface Sent extends Message {
  readonly method: string;
  readonly path: string;
}

export interface Answered extends Message {
  readonly status: number;
}

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
  readonly sent?: Sent | undefined;
  /** Absent if there was no response. */
  readonly answered?: Answered | undefined;
  /** The title of the order's sample, if it was recorded first. */
  readonly orderFirst?: string | undefined;
}

export interface RunAnswer {
  readonly run: RunView;
  readonly recorded: BothBooks;
}
