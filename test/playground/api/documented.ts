// The bodies from the REST API page.

export const conversion = {
  customer_email: 'buyer@example.com',
  customer_name: 'Jane Doe',
  order_id: 'ORD-12345',
  order_total: 108,
  tax: 8,
  shipping: 10,
  discount: 5,
  referral_code: 'JOHN123',
  items: [
    {
      name: 'Vitamin C Serum',
      quantity: 2,
      unit_price: 32,
      sku: 'VITC-30',
      category_path: ['Skincare', 'Serums'],
    },
    { name: 'Gift Wrapping', quantity: 1, unit_price: 4 },
  ],
};

export const refund = {
  order_id: 'ORD-12345',
  refund_amount: 50,
  refund_reason: 'Customer changed mind on one item',
};

export const claim = {
  referral_code: 'JOHN123',
  email: 'newuser@example.com',
  name: 'Sam Smith',
  phone: '+1-555-0100',
};

export const visit = {
  referral_code: 'JOHN123',
  landing_page: 'https://example.com/products/widget',
  utm_source: 'newsletter',
  utm_medium: 'email',
  utm_campaign: 'spring-sale',
};
