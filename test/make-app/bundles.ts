/** Parameters as a scenario maps them: text from a store, with blanks where it has nothing. */

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

export const bundles = {
  recordConversion: order,
  recordRefund: refund,
  recordClaim: claim,
  recordVisit: visit,
  makeApiCall: call,
};
