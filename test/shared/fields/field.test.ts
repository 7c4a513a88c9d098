import * as z from 'zod/mini';
import type { ApiEvent } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import { fieldsOf, type BodySchema, type Field } from '../../../shared/fields/field.ts';
import { item } from '../../../shared/events/item.ts';
import { amount, text } from '../../../shared/fields/field-types.ts';

const all: readonly ApiEvent[] = events;
const words = text({ label: 'Size', help: 'How big it is.', example: 'big' });

/** `key kind`, with `*` where it is required and `=0` where a blank is read as 0. */
const lineOf = ({ key, type, required, blank }: Field) =>
  `${key} ${type}${required ? '*' : ''}${blank === undefined ? '' : `=${blank}`}`;
const linesOf = (body: BodySchema) => fieldsOf(body).map(lineOf);

test('the events, in order', () => {
  expect(all.map(({ key, endpoint, plan }) => `${key} ${endpoint} ${plan}`)).toEqual([
    'conversion /track/conversion all',
    'refund /track/refund all',
    'claim /track/claim premier',
    'visit /track/visit premier',
  ]);
});

test.each([
  [
    'conversion',
    [
      'customer_email email*',
      'order_total amount*',
      'tax amount=0',
      'shipping amount=0',
      'discount amount=0',
      'order_id identifier',
      'customer_name text',
      'referral_code identifier',
      'items items',
    ],
  ],
  [
    'refund',
    [
      'order_id identifier',
      'conversion_id identifier',
      'claim_id identifier',
      'refund_amount amount',
      'refund_id identifier',
      'refund_reason text',
    ],
  ],
  [
    'claim',
    ['referral_code identifier*', 'email email*', 'name text', 'phone text', 'items items'],
  ],
  [
    'visit',
    [
      'referral_code identifier*',
      'landing_page text',
      'utm_source text',
      'utm_medium text',
      'utm_campaign text',
    ],
  ],
])('a %s has exactly the fields of the API page', (key, lines) => {
  expect(all.filter((event) => event.key === key).map(({ body }) => linesOf(body))).toEqual([
    lines,
  ]);
});

test('a line item has exactly the fields of the API page, in both events', () => {
  const lines = [
    'name text*',
    'quantity quantity',
    'unit_price amount',
    'line_total amount',
    'sku identifier',
    'category_path path',
    'image_url text',
  ];
  expect(linesOf(item)).toEqual(lines);
  const parents = all.flatMap(({ body }) => fieldsOf(body)).filter(({ key }) => key === 'items');
  expect(parents.map(({ children }) => children.map(lineOf))).toEqual([lines, lines]);
});

test('what says something of a person is marked', () => {
  const personal = all.flatMap(({ key, body }) =>
    fieldsOf(body)
      .filter((field) => field.personal)
      .map((field) => `${key}.${field.key}`),
  );
  expect(personal).toEqual([
    'conversion.customer_email',
    'conversion.customer_name',
    'claim.email',
    'claim.name',
    'claim.phone',
  ]);
});

describe.each(all)('the words of a $key', (event) => {
  const fields = fieldsOf(event.body).flatMap((field) => [field, ...field.children]);

  test('are there for every field, and say what they should', () => {
    for (const { label, help } of fields) {
      expect(label).toMatch(/^[A-Z]\w*( \w+){0,2}$/);
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('describe it in one sentence', () => {
    expect(event.description).toMatch(/^Records [^.]*\.$/);
  });

  test('never say the same key twice', () => {
    const keys = fieldsOf(event.body).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('a field without words is refused, with its key', () => {
  expect(() => fieldsOf(z.object({ color: z.string() }))).toThrow(
    /color has no words.*field-types\.ts/,
  );
  expect(() => fieldsOf(z.object({ color: z.optional(z.string()) }))).toThrow(/color has no words/);
});

test('required, optional and what a blank is read as come from the schema', () => {
  const body = z.object({
    must: words,
    may: z.optional(words),
    none: z._default(amount({ label: 'Fee', help: 'What it costs.', example: 1 }), 0),
  });
  expect(linesOf(body)).toEqual(['must text*', 'may text', 'none amount=0']);
});

test('only a number can stand for a blank', () => {
  const body = z.strictObject({ size: z._default(words, 'small') });
  expect(() => fieldsOf(body)).toThrow('size: only a number can stand for a blank.');
});
