/** Parameters as a scenario maps them: text from a store, and blanks. */
import { moduleId } from '../../make-app/generator/words.ts';
import { events } from '../../shared/events/table.ts';
import { everything } from './filled.ts';

export const order = {
  customer_email: 'buyer@example.com',
  order_total: '108.00',
  tax: '8.00',
  shipping: '',
  discount: 0,
  order_id: 'ORD-12345',
};

const { order_id: _, ...withoutId } = order;
export const orderWithoutId = withoutId;

export const refund = {
  identify_by: 'order_id',
  order_id: 'ORD-12345',
  refund_type: 'partial',
  refund_amount: '50.00',
};

export const claim = { referral_code: 'JOHN123', email: 'newuser@example.com' };

export const visit = { referral_code: 'JOHN123', landing_page: 'https://example.com/' };

export const call = {
  url: '/track/visit',
  method: 'POST',
  body: '{"referral_code": "JOHN123"}',
};

/** Everything that the module of an event takes, and else a call. */
export const bundleOf = (module: string) => {
  const event = events.find((one) => moduleId(one) === module);
  return event ? everything(event).parameters : call;
};
