import * as z from 'zod/mini';
import { amount, quantity } from '../../shared/fields/field-types.ts';
import { visit } from '../../shared/events/visit.ts';
import { inputFieldsOf } from '../../zapier-app/fields.ts';
import App from '../../zapier-app/index.ts';

type Action = keyof typeof App.creates;

const fieldsOf = (action: Action) => App.creates[action]?.operation.inputFields ?? [];
const fieldOf = (action: Action, key: string) =>
  fieldsOf(action).find((field) => field.key === key);

test.each([
  ['record_refund', 'refund_reason', 'text'],
  ['record_refund', 'refund_id', 'string'],
  ['record_refund', 'refund_type', 'string'],
  ['record_conversion', 'order_total', 'string'],
  ['record_conversion', 'number_format', 'string'],
])('on %s, %s is a box of the type %s', (action, key, type) => {
  expect(fieldOf(action, key)?.type).toBe(type);
});

test('the answers that can be chosen are in words', () => {
  expect(fieldOf('record_refund', 'refund_type')?.choices).toEqual({
    partial: expect.stringMatching(/^[A-Z].+/),
    full: expect.stringMatching(/^[A-Z].+/),
  });
  expect(fieldOf('record_refund', 'number_format')?.choices).toEqual({
    auto: 'Detect automatically, stop if unclear',
    dot: 'Decimal point: 1,234.50',
    comma: 'Decimal comma: 1.234,50',
  });
  expect(fieldOf('record_refund', 'amounts_in')?.choices).toEqual({
    units: 'Main currency unit: 108.00',
    cents: 'Cents: 10800 for 108.00',
  });
  expect(fieldOf('record_visit', 'mode')?.choices).toEqual({
    record: 'Record the event',
    check: 'Check only: nothing is sent',
  });
});

test('each of the three IDs of a refund says that one of them is needed, and nothing else does', () => {
  const needed = 'At least one of Order ID, Conversion ID, and Claim ID is required.';
  const saying = fieldsOf('record_refund').filter(({ helpText }) => helpText?.endsWith(needed));
  expect(saying.map(({ key }) => key)).toEqual(['order_id', 'conversion_id', 'claim_id']);
  expect(saying.map(({ helpText }) => helpText)).not.toContain(needed);
});

test('a field of an item is never asked for where there are no items', () => {
  const children = (['record_conversion', 'record_claim'] as const).flatMap(
    (action) => fieldOf(action, 'items')?.children ?? [],
  );
  expect(children).toHaveLength(14);
  expect(children.map(({ required }) => required)).toEqual(children.map(() => false));
  expect(children.map(({ label }) => label)).toContain('Unit Price');
});

/** The visit's form, as it would be with these fields. */
const keysOf = (body: z.ZodMiniObject) =>
  inputFieldsOf({ ...visit, body, examples: [], antiExamples: [] }).map(({ key }) => key);

test('how numbers are written can be chosen wherever there is a number, be it only a count', () => {
  const seats = quantity('Seats', { help: 'How many seats.', example: 2 });
  expect(keysOf(z.strictObject({ seats }))).toEqual(['seats', 'number_format', 'mode']);
  expect(keysOf(visit.body)).not.toContain('number_format');
});

test('what amounts count can be chosen wherever there is an amount, and nothing is prefilled', () => {
  const price = amount('Price', { help: 'What it costs.', example: 2 });
  expect(keysOf(z.strictObject({ price }))).toEqual([
    'price',
    'number_format',
    'amounts_in',
    'mode',
  ]);
  expect(keysOf(visit.body)).not.toContain('amounts_in');
  expect(fieldOf('record_conversion', 'tax')).not.toHaveProperty('default');
});

test('every amount, and nothing else, says when its cents count', () => {
  const actions = Object.keys(App.creates).flatMap(
    (key) => App.creates[key]?.operation.inputFields ?? [],
  );
  const saying = actions
    .flatMap((field) => [field, ...(field.children ?? [])])
    .filter(({ helpText }) =>
      /Use `\d+\.00`, not `\d+00`, unless Amounts In is set to cents\.$/.test(helpText ?? ''),
    )
    .map(({ key }) => key);
  const item = ['item_unit_price', 'item_line_total'];
  expect(saying).toEqual([
    'order_total',
    'tax',
    'shipping',
    'discount',
    ...item,
    'refund_amount',
    ...item,
  ]);
});
