/** What our runtimes say will happen in the steps of `FIRST-HOUR.md`, and what the steps settle. */
import { fromDecimalPoint } from '../make-app/generator/money-formulas.ts';
import { mapped } from '../playground/make/scenario/fields.ts';
import { code, json, type Rejected, type Values } from '../playground/rejected.ts';
import { typed } from '../playground/zapier/typed.ts';
import { pathWords } from '../zapier-app/recipes/recipe.ts';
import { madeUp } from './probes.ts';

/** What to enter, and what our runtime says will happen. */
type Rows = readonly (readonly [input: string, expected: string])[];

interface Step {
  readonly settles: readonly string[];
  /** None if the page says it in words. */
  readonly rows: (apps: Rejected) => Rows | Promise<Rows>;
}

export const formula = fromDecimalPoint('1.value');
const order = { customer_email: 'buyer@example.com', order_total: 12 };
const refund = { identify_by: 'claim_id', claim_id: 'C1', refund_type: 'full' };
const ofMake =
  (module: string, inputs: readonly Values[]): Step['rows'] =>
  ({ make }) =>
    Promise.all(
      inputs.map(async (it) => [json(it), await make(module, { ...order, ...it })] as const),
    );
const words = (text: string): readonly string[] => text.split(' ');

/** No number, so that the app rejects the order before it is sent. */
const free = { ...order, order_total: typed('free') };
const sku = typed('SKU-1');
const toys = [
  { name: 'Toy A', sku },
  { name: 'Toy B', sku },
];

export const lists = [{ count: '2' }, { price: { amount: 5 }, count: '3' }];

/** In order of least risk, as on the page. */
export const steps: Readonly<Record<string, Step>> = {
  formula: {
    settles: words('make-regex make-mapping-backslash'),
    rows: () =>
      ['$1,234.50', '1,234', 'free', ' '].map((value) => [
        json(value),
        json(mapped(formula, { 1: { value } })),
      ]),
  },
  lists: {
    settles: words('make-map-path make-map-missing make-text-sum make-no-list'),
    rows: () =>
      [
        '{{first(map(1.list; "price.amount"))}}',
        '{{first(map(1.list; "price.amount"; "count"; "3"))}}',
        '{{sum(map(1.list; "count"))}}',
        '{{sum(map(1.none; "count"))}}',
      ].map((it) => [code(it), json(mapped(it, { 1: { list: lists } }) ?? null)]),
  },
  push: {
    settles: words('make-name-suffix make-stored-text make-icon-encoding make-description-limit'),
    rows: () => [],
  },
  connection: {
    settles: words('make-no-url make-connection-label'),
    rows: async ({ connect }) => [
      [
        `API key ${code(madeUp['X-API-Key'])}, Brand ID ${code(madeUp['X-Brand-ID'])}`,
        await connect(),
      ],
    ],
  },
  amounts: {
    settles: words(
      'make-number-text make-base-merge make-message-order make-missing-part make-conditions make-short-circuit make-text-of-nothing make-sanitized make-messages',
    ),
    rows: ofMake(
      'recordConversion',
      ['108', ' 108 ', '007', '1,234.50', '1e3', '.5', '+5'].map((it) => ({ order_total: it })),
    ),
  },
  items: {
    settles: words('make-required-in-array make-empty-array make-join-nothing'),
    rows: ofMake('recordConversion', [
      { items: [{ quantity: 2 }] },
      { items: [{ name: null }] },
      { items: [] },
    ]),
  },
  refund: {
    settles: words('make-nested-fields make-select-value make-unknown-field'),
    rows: ofMake('recordRefund', [refund, { ...refund, order_id: 'O1' }]),
  },
  check: {
    settles: ['make-check-condition'],
    rows: ofMake('recordConversion', [{ mode: 'check' }, { mode: 'check', order_total: 'free' }]),
  },
  template: { settles: words('make-router-handler make-warnings-on'), rows: () => [] },
  zapier: {
    settles: words(
      'zapier-mapped-blank zapier-line-items zapier-joined-list zapier-input-raw zapier-places zapier-words',
    ),
    rows: async ({ zapier }) => [
      ['What the editor calls `customer.first_id`', `“${pathWords('customer.first_id')}”`],
      ['Order ID: the blank', await zapier({ ...free, order_id: '' }, 'order_id')],
      [
        'Name: the two names. SKU: `SKU-1`, typed.',
        await zapier({ ...free, items: toys }, 'items'),
      ],
      [
        'Order Total: the two prices',
        await zapier({ ...order, order_total: [25, 4] }, 'order_total'),
      ],
      [
        'Order Total: `$`, typed, and the two prices',
        await zapier({ ...order, order_total: typed('$', [25, 4]) }, 'order_total'),
      ],
    ],
  },
};

/** What nobody is asked to find out, by the reason. */
export const unasked: Readonly<Record<string, readonly string[]>> = {
  'AdvocateLoop decides this, not a platform.': ['make-tile-color'],
  'It takes a public server that fails on command, for hours.': words(
    'zapier-throttle-cap zapier-error-count make-network-error make-time-limit make-unreadable-answer',
  ),
  'The playground rejects an app that depends on it.': words('make-equality make-expression-error'),
  'Only the playground needs it, because it calls this computer.': ['make-private-address'],
  'Neither the app nor a template depends on it.': words(
    'make-false-text make-list-text make-text-body make-default-type make-header-values make-null-parameter make-checks make-to-collection make-spread make-text-of-values make-text-arithmetic make-address make-query',
  ),
};
