import App from '../../zapier-app/index.ts';

const item = [
  'item_name',
  'item_quantity',
  'item_unit_price',
  'item_line_total',
  'item_sku',
  'item_category_path',
  'item_image_url',
];

/** What Zaps all over the world refer to: a change here breaks them. */
const published = {
  record_conversion: {
    label: 'Record Conversion',
    noun: 'Conversion',
    keys: [
      'customer_email',
      'order_total',
      'order_id',
      'tax',
      'shipping',
      'discount',
      'customer_name',
      'referral_code',
      { items: item },
      'number_format',
      'amounts_in',
      'mode',
    ],
    choices: {
      number_format: ['auto', 'dot', 'comma'],
      amounts_in: ['units', 'cents'],
      mode: ['record', 'check'],
    },
    defaults: { number_format: 'auto', amounts_in: 'units', mode: 'record' },
    required: ['customer_email', 'order_total'],
    output: ['order_id', 'referral_code', 'success'],
    always: ['success'],
  },
  record_refund: {
    label: 'Record Refund',
    noun: 'Refund',
    keys: [
      'order_id',
      'conversion_id',
      'claim_id',
      'refund_type',
      'refund_amount',
      'refund_id',
      'refund_reason',
      'number_format',
      'amounts_in',
      'mode',
    ],
    choices: {
      refund_type: ['partial', 'full'],
      number_format: ['auto', 'dot', 'comma'],
      amounts_in: ['units', 'cents'],
      mode: ['record', 'check'],
    },
    defaults: {
      refund_type: 'partial',
      number_format: 'auto',
      amounts_in: 'units',
      mode: 'record',
    },
    required: [],
    output: ['order_id', 'conversion_id', 'claim_id', 'refund_id', 'success'],
    always: ['success'],
  },
  record_claim: {
    label: 'Record Claim',
    noun: 'Claim',
    keys: [
      'referral_code',
      'email',
      'name',
      'phone',
      { items: item },
      'number_format',
      'amounts_in',
      'mode',
    ],
    choices: {
      number_format: ['auto', 'dot', 'comma'],
      amounts_in: ['units', 'cents'],
      mode: ['record', 'check'],
    },
    defaults: { number_format: 'auto', amounts_in: 'units', mode: 'record' },
    required: ['referral_code', 'email'],
    output: ['referral_code', 'success'],
    always: ['referral_code', 'success'],
  },
  record_visit: {
    label: 'Record Visit',
    noun: 'Visit',
    keys: ['referral_code', 'landing_page', 'utm_source', 'utm_medium', 'utm_campaign', 'mode'],
    choices: { mode: ['record', 'check'] },
    defaults: { mode: 'record' },
    required: ['referral_code'],
    output: ['referral_code', 'success'],
    always: ['referral_code', 'success'],
  },
};

const creates = Object.entries(App.creates).map(([key, create]) => {
  const fields = create.operation.inputFields;
  const named = <Value>(of: (field: (typeof fields)[number]) => Value | undefined) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = of(field);
        return value === undefined ? [] : [[field.key, value]];
      }),
    );
  return [
    key,
    {
      label: create.display.label,
      noun: create.noun,
      keys: fields.map((field) =>
        field.children ? { [field.key]: field.children.map((child) => child.key) } : field.key,
      ),
      choices: named(({ choices }) => choices && Object.keys(choices)),
      defaults: named((field) => field.default),
      required: fields.filter(({ required }) => required).map((field) => field.key),
      output: create.operation.outputFields.map((field) => field.key),
      always: Object.keys(create.operation.sample),
    },
  ] as const;
});

test('the actions, in order', () => {
  expect(Object.keys(App.creates)).toEqual(Object.keys(published));
});

test.each(Object.entries(published))('%s keeps its names', (name, expected) => {
  const [, create] = creates.find(([key]) => key === name) ?? [];
  expect(create).toEqual(expected);
});

test('every action is known by its own key', () => {
  for (const [key, create] of Object.entries(App.creates)) expect(create.key).toBe(key);
});

test('a connection keeps its names', () => {
  expect(App.authentication.fields.map(({ key, type, required }) => [key, type, required])).toEqual(
    [
      ['api_key', 'password', true],
      ['brand_id', 'string', true],
      ['brand_name', 'string', false],
    ],
  );
});
