/** Input data as Zapier sends it: text, and blanks for unmapped fields. */

export const order = {
  customer_email: 'buyer@example.com',
  order_total: '108.00',
  tax: '8.00',
  shipping: '',
  discount: '0',
  order_id: 'ORD-12345',
  number_format: 'auto',
};

export const orderWithoutId = { ...order, order_id: '' };

export const refund = {
  order_id: 'ORD-12345',
  refund_type: 'partial',
  refund_amount: '50.00',
  number_format: 'auto',
};

export const claim = { referral_code: 'JOHN123', email: 'newuser@example.com' };

export const visit = { referral_code: 'JOHN123', landing_page: 'https://example.com/' };
