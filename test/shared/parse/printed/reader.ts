/** The reader under test, as an app calls it, with what it says brought down to one word. */
import { claim } from '../../../../shared/events/claim.ts';
import { conversion } from '../../../../shared/events/conversion.ts';
import { parse } from '../../../../shared/parse/parse.ts';
import { refund } from '../../../../shared/events/refund.ts';

export type Format = 'auto' | 'dot' | 'comma';

export interface Choices {
  readonly format?: Format;
  readonly amountsIn?: 'units' | 'cents';
}

export type Told = number | 'refused';

/** Reads what a form's field holds. */
export type Reader = (value: unknown, choices?: Choices) => Told;

type Input = Readonly<Record<string, unknown>>;

/** The only place that knows what a reading looks like. */
export const bodyOrRefused = (reading: ReturnType<typeof parse>): unknown =>
  reading.ok ? reading.value : 'refused';

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

/** A blank that is left out says no number either. */
const told = (body: unknown, ...keys: readonly string[]): Told => {
  const value = keys.reduce(at, body);
  return typeof value === 'number' ? value : 'refused';
};

const order = { customer_email: 'buyer@example.com', order_total: 0 };

export const readTotal: Reader = (value, choices = {}) =>
  told(bodyOrRefused(parse(conversion, { ...order, order_total: value }, choices)), 'order_total');

export const readQuantity: Reader = (value, choices = {}) => {
  const items = [{ name: 'Tea', quantity: value }];
  return told(
    bodyOrRefused(parse(conversion, { ...order, items }, choices)),
    'items',
    '0',
    'quantity',
  );
};

export const readRefund: Reader = (value, choices = {}) => {
  const input: Input = { order_id: 'ORD-1', refund_amount: value };
  return told(bodyOrRefused(parse(refund, input, choices)), 'refund_amount');
};

const bodies = {
  conversion: (input: Input, choices: Choices) => bodyOrRefused(parse(conversion, input, choices)),
  refund: (input: Input, choices: Choices) => bodyOrRefused(parse(refund, input, choices)),
  claim: (input: Input, choices: Choices) => bodyOrRefused(parse(claim, input, choices)),
};

/** The body of a whole event, or `refused`. */
export const readEvent = (form: keyof typeof bodies, input: Input, choices: Choices): unknown =>
  bodies[form](input, choices);
