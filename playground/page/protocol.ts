/** What the server and the page in the browser say to each other. */
import type { After } from '../../marketplace/after-error.ts';
import type { Plan } from '../api/plan.ts';
import type { Recorded } from '../api/books.ts';
import type { Parameter } from '../../make-app/format/parameter.ts';
import type { MakeForm, ZapierField, ZapierForm } from './forms.ts';

export const plans = ['premier', 'growth', 'starter'] as const satisfies readonly Plan[];
export type { Plan };

export const platforms = ['zapier', 'make'] as const;
export type Platform = (typeof platforms)[number];

/** A form's values, by the keys of that form: what nobody touched has no key. */
export type Values = Readonly<Record<string, unknown>>;

/** What can be looked at and run: an action that one or both platforms have. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly zapier?: ZapierForm;
  readonly make?: MakeForm;
  /** Every key that a body may have, so that the ones that stayed away can be shown. */
  readonly bodyKeys: BodyKeys;
}

export interface BodyKeys {
  readonly top: readonly string[];
  /** By the key of the list. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** A store's payload, as a user of either platform maps it. */
export interface SampleView {
  readonly name: string;
  readonly title: string;
  readonly tab: string;
  /** The page that documents the payload. */
  readonly source: string;
  /** The order that this refund is about, by the title of its payload. */
  readonly order?: string;
  readonly zapier: Values;
  readonly make: Values;
}

export interface ConnectionForms {
  readonly zapier: { readonly title: string; readonly fields: readonly ZapierField[] };
  readonly make: {
    readonly id: string;
    readonly title: string;
    readonly parameters: readonly Parameter[];
  };
}

/** Everything that the page is drawn from; it comes with the page. */
export interface PageData {
  readonly tabs: readonly Tab[];
  readonly connection: ConnectionForms;
  readonly samples: readonly SampleView[];
  readonly plans: readonly PlanView[];
  readonly faults: readonly { readonly id: string; readonly label: string }[];
  readonly recorded: BothBooks;
}

/** A plan's demo account, as it is typed into both connections, with a good key and a mistyped one. */
export interface PlanView {
  readonly plan: Plan;
  readonly label: string;
  readonly good: Readonly<Record<Platform, Values>>;
  readonly wrong: Readonly<Record<Platform, Values>>;
}

/** What has been recorded, apart for each app: both send the same events. */
export type BothBooks = Readonly<Record<Platform, readonly Recorded[]>>;

export interface RunRequest {
  readonly platform: Platform;
  /** The tab's id, or `connection` for the check of the credentials. */
  readonly tab: string;
  readonly values: Values;
  readonly sample?: string | undefined;
  readonly plan: Plan;
  readonly wrongKey: boolean;
  readonly fault?: string | undefined;
  /** Whether the order of a refund is recorded before it, where it is not there yet. */
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

export interface RunView {
  readonly platform: Platform;
  /** The class of the error; absent when all went well. */
  readonly error?: string;
  /** As the user of the platform reads it. */
  readonly message: string;
  readonly next: After;
  /** What later steps get. */
  readonly output?: Values;
  /** Absent when nothing was sent. */
  readonly sent?: Sent;
  /** Absent when no answer came. */
  readonly answered?: Answered;
  /** The order that was recorded before, by the title of its payload. */
  readonly orderFirst?: string;
}

export interface RunAnswer {
  readonly run: RunView;
  readonly recorded: BothBooks;
}
