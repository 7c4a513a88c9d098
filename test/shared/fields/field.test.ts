import * as z from 'zod/mini';
import type { ApiEvent } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import { fieldsOf, type BodySchema, type Field } from '../../../shared/fields/field.ts';
import { item } from '../../../shared/events/item.ts';
import { amount, text } from '../../../shared/fields/field-types.ts';

const all: readonly ApiEvent[] = events;
const words = text('Size', { help: 'How big it is.', example: 'big' });

/**
 * `key kind`, with `*` where it is required, `=0` where a blank is read as 0, and `, personal` where
 * it says something of a person.
 */
const lineOf = ({ key, type, required, blank, personal }: Field) =>
  `${key} ${type}${required ? '*' : ''}${blank === undefined ? '' : `=${blank}`}${personal ? ', personal' : ''}`;
const linesOf = (body: BodySchema) => fieldsOf(body).map(lineOf);

/** What the API page says: a change here changes what is sent. */
const pinned: readonly (readonly [event: string, fields: readonly string[]])[] = [
  [
    'conversion /track/conversion all',
    [
      'customer_email email*, personal',
      'order_total amount*',
      'order_id identifier',
      'tax amount=0',
      'shipping amount=0',
      'discount amount=0',
      'customer_name text, personal',
      'referral_code identifier',
      'items items',
    ],
  ],
  [
    'refund /track/refund all',
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
    'claim /track/claim premier',
    [
      'referral_code identifier*',
      'email email*, personal',
      'name text, personal',
      'phone text, personal',
      'items items',
    ],
  ],
  [
    'visit /track/visit premier',
    [
      'referral_code identifier*',
      'landing_page text',
      'utm_source text',
      'utm_medium text',
      'utm_campaign text',
    ],
  ],
];

test('the events, in order, have exactly the fields of the API page', () => {
  expect(
    all.map(({ key, endpoint, plan, body }) => [`${key} ${endpoint} ${plan}`, linesOf(body)]),
  ).toEqual(pinned);
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
    none: z._default(amount('Fee', { help: 'What it costs.', example: 1 }), 0),
  });
  expect(linesOf(body)).toEqual(['must text*', 'may text', 'none amount=0']);
});

test('only a number can stand for a blank', () => {
  const body = z.strictObject({ size: z._default(words, 'small') });
  expect(() => fieldsOf(body)).toThrow('size: only a number can stand for a blank.');
});
