import { makeAppOf } from '../../../make-app/generator/app.ts';
import { loadApp } from '../../../playground/make/index.ts';
import type { Parameter } from '../../../make-app/format/parameter.ts';
import { events } from '../../../shared/events/table.ts';
import { moduleId } from '../../../make-app/generator/words.ts';
import { moduleOf } from '../scenario.ts';

const app = loadApp(makeAppOf(events));

const items = {
  items: [
    'name',
    'quantity',
    'unit_price',
    'line_total',
    'sku',
    { category_path: [] },
    'image_url',
  ],
};

const mode = { mode: [{ record: [] }, { check: [] }] };

/** What scenarios all over the world refer to: a change here breaks them. */
const published = {
  recordConversion: {
    label: 'Record a conversion',
    names: [
      'customer_email',
      'order_total',
      'order_id',
      'tax',
      'shipping',
      'discount',
      'customer_name',
      'referral_code',
      items,
      mode,
    ],
    required: ['customer_email', 'order_total'],
    defaults: { mode: 'record' },
    output: ['order_id', 'referral_code'],
  },
  recordRefund: {
    label: 'Record a refund',
    names: [
      {
        identify_by: [
          { order_id: ['order_id'] },
          { conversion_id: ['conversion_id'] },
          { claim_id: ['claim_id'] },
          {
            from_data: [
              { mapped_identify_by: [{ order_id: [] }, { conversion_id: [] }, { claim_id: [] }] },
              'mapped_id',
            ],
          },
        ],
      },
      {
        refund_type: [
          { partial: ['refund_amount'] },
          { full: [] },
          {
            from_data: [
              { mapped_refund_type: [{ partial: [] }, { full: [] }] },
              'mapped_refund_amount',
            ],
          },
        ],
      },
      'refund_id',
      'refund_reason',
      mode,
    ],
    required: ['identify_by', 'refund_type'],
    defaults: { identify_by: 'order_id', refund_type: 'partial', mode: 'record' },
    output: ['order_id', 'conversion_id', 'claim_id', 'refund_id'],
  },
  recordClaim: {
    label: 'Record a claim',
    names: ['referral_code', 'email', 'name', 'phone', items, mode],
    required: ['referral_code', 'email'],
    defaults: { mode: 'record' },
    output: ['referral_code'],
  },
  recordVisit: {
    label: 'Record a visit',
    names: ['referral_code', 'landing_page', 'utm_source', 'utm_medium', 'utm_campaign', mode],
    required: ['referral_code'],
    defaults: { mode: 'record' },
    output: ['referral_code'],
  },
  makeApiCall: {
    label: 'Make an API call',
    names: [
      'url',
      {
        method: [{ GET: [] }, { POST: [] }, { PUT: [] }, { PATCH: [] }, { DELETE: [] }],
      },
      { headers: ['key', 'value'] },
      { qs: ['key', 'value'] },
      'body',
    ],
    required: ['url', 'method'],
    defaults: { method: 'POST', headers: [{ key: 'Content-Type', value: 'application/json' }] },
    output: ['body', 'headers', 'statusCode'],
  },
};

const isList = (spec: Parameter['spec']): spec is readonly Parameter[] => Array.isArray(spec);

/** The named fields of one entry of a list; a list of texts has none. */
const entryOf = (spec: Parameter['spec']): readonly Parameter[] =>
  spec === undefined || isList(spec) ? (spec ?? []) : entryOf(spec.spec);

const namesOf = (fields: readonly Parameter[]): readonly unknown[] =>
  fields.map(({ name, type, spec, options }) => {
    if (options)
      return {
        [name]: options.map(({ value, nested = [] }) => ({ [String(value)]: namesOf(nested) })),
      };
    return type === 'array' ? { [name]: namesOf(entryOf(spec)) } : name;
  });

const defaultOf = ({ default: given, options }: Parameter): unknown =>
  given ?? options?.find((option) => option.default)?.value;

test('the modules, in order', () => {
  expect([...app.modules.keys()]).toEqual(Object.keys(published));
});

test.each(Object.entries(published))('%s keeps its names', (id, expected) => {
  const { label, mappableParams, ...module } = moduleOf(app, id);
  expect({
    label,
    names: namesOf(mappableParams),
    required: mappableParams.filter(({ required }) => required).map(({ name }) => name),
    defaults: Object.fromEntries(
      mappableParams
        .map((field): [string, unknown] => [field.name, defaultOf(field)])
        .filter(([, value]) => value !== undefined),
    ),
    output: module.interface.map(({ name }) => name),
  }).toEqual(expected);
});

test('a connection keeps its names', () => {
  expect([...app.connections.keys()]).toEqual(['apiKey']);
  const connection = app.connections.get('apiKey');
  expect(connection?.label).toBe('AdvocateLoop (API key)');
  expect(connection?.params.map(({ name, type, required }) => [name, type, required])).toEqual([
    ['apiKey', 'password', true],
    ['brandId', 'text', true],
  ]);
});

test('the kinds of the modules', () => {
  const kinds = [...app.modules.values()].map(({ id, moduleType, actionCrud, staticParams }) => [
    id,
    moduleType,
    actionCrud,
    staticParams,
  ]);
  expect(kinds).toEqual([
    ...events.map((event) => [moduleId(event), 'action', 'create', []]),
    ['makeApiCall', 'universal', undefined, []],
  ]);
});

test('a Premier module says so before anything else', () => {
  const premier = [...app.modules.values()].filter(({ description }) =>
    description.endsWith(' Premier plan only.'),
  );
  const expected = events.filter(({ plan }) => plan === 'premier').map(moduleId);
  expect(premier.map(({ id }) => id)).toEqual(expected);
});
