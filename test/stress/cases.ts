/** What users send: every event, and a conversion with and without an order ID. */
import type { EventKey } from '../../shared/events/table.ts';

export interface Case {
  readonly name: string;
  readonly event: EventKey;
  readonly premier: boolean;
  /** Whether the API counts a repeat of it once. */
  readonly countedOnce: boolean;
  /** Under the API's own names, as text, the way a form or a mapping gives it. */
  readonly input: Readonly<Record<string, unknown>>;
}

const order = {
  customer_email: 'buyer@example.com',
  customer_name: 'Jane Doe',
  order_total: '108.00',
  tax: '8.00',
  referral_code: 'JOHN123',
};

/** The order that a refund is about. It has to be there before. */
export const orderBefore = {
  customer_email: 'buyer@example.com',
  order_total: 1000,
  tax: 0,
  shipping: 0,
  discount: 0,
  order_id: 'ORD-7',
};

export const conversion: Case = {
  name: 'a conversion with an order ID',
  event: 'conversion',
  premier: false,
  countedOnce: true,
  input: { ...order, order_id: 'ORD-12345' },
};

export const conversionWithoutId: Case = {
  name: 'a conversion without an order ID',
  event: 'conversion',
  premier: false,
  countedOnce: false,
  input: order,
};

export const refund: Case = {
  name: 'a refund',
  event: 'refund',
  premier: false,
  countedOnce: false,
  input: {
    order_id: 'ORD-7',
    refund_type: 'partial',
    refund_amount: '5.00',
    refund_reason: 'Asked for by buyer@example.com',
  },
};

export const claim: Case = {
  name: 'a claim',
  event: 'claim',
  premier: true,
  countedOnce: false,
  input: {
    referral_code: 'JOHN123',
    email: 'newuser@example.com',
    name: 'Sam Smith',
    phone: '+1-555-0100',
  },
};

export const visit: Case = {
  name: 'a visit',
  event: 'visit',
  premier: true,
  countedOnce: false,
  input: { referral_code: 'JOHN123', landing_page: 'https://example.com/?for=reader@example.com' },
};

/** A new event does not compile until it is here. */
const casesOf: Readonly<Record<EventKey, readonly Case[]>> = {
  conversion: [conversion, conversionWithoutId],
  refund: [refund],
  claim: [claim],
  visit: [visit],
};

export const cases = Object.values(casesOf).flat();

/** Every address in the inputs: none of them may ever be in a message. */
export const addresses = ['buyer@example.com', 'newuser@example.com', 'reader@example.com'];
