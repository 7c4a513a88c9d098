import * as z from 'zod/mini';
import { parametersOf } from '../../../make-app/generator/parameters.ts';
import { event } from '../../../shared/events/event.ts';
import {
  amount,
  amountOrZero,
  email,
  identifier,
  items,
  path,
  quantity,
  text,
} from '../../../shared/fields/field-types.ts';

const label = 'Gift cards';
const words = { help: 'What it is.', example: 'x' };
const named = { label, help: words.help };
const plainAmount =
  'What it is. Plain numbers only: `108.00`, not `10800`, and `1234`, not `1.234`.';
/** An amount that a module needs also says how text is converted. */
const withFormulas = expect.stringMatching(
  /^What it is\. Plain numbers only: .* such as `\$1,234\.50`.* such as `1\.234,50 €`.*\.$/,
);
const plainCount = 'What it is. Plain numbers only (`1.000` is 1, not 1000).';

/** A form without its last question, which every action has. */
const withoutMode = (parameters: ReturnType<typeof parametersOf>) =>
  parameters.filter(({ name }) => name !== 'mode');

/** The form of a made-up event with this body. */
const formOf = (body: Parameters<typeof event>[0]['body']) =>
  withoutMode(
    parametersOf(
      event({
        key: 'gift',
        endpoint: '/track/gift',
        plan: 'all',
        description: 'Records a gift.',
        body,
        examples: [],
        antiExamples: [],
      }),
    ),
  );

const limits = { min: 0, max: 999_999_999.99 };

test.each([
  ['text', text(label, words), { type: 'text' }],
  ['long text', text(label, { ...words, long: true }), { type: 'text', multiline: true }],
  ['an identifier', identifier(label, words), { type: 'text' }],
  ['an address', email(label, words), { type: 'email', validate: false }],
  ['an amount', amount(label, words), { type: 'number', help: withFormulas, validate: limits }],
  ['a quantity', quantity(label, words), { type: 'number', help: plainCount, validate: limits }],
  [
    'a path',
    path(label, words),
    {
      type: 'array',
      label: 'Categories',
      help: "The item's categories, top level first. For example, `Skincare`, then `Serums`.",
      labels: { add: 'Add category' },
      spec: { type: 'text', label: 'Category' },
    },
  ],
  [
    'a list whose name has another s',
    items(z.strictObject({ name: text(label, words) }), 'Cost shares', words),
    {
      type: 'array',
      label: 'Cost shares',
      labels: { add: 'Add cost share' },
      spec: {
        type: 'collection',
        label: 'Cost share',
        spec: [{ name: 'name', type: 'text', ...named, required: true }],
      },
    },
  ],
  [
    'a list of items',
    items(
      z.strictObject({ name: text(label, words), count: z.optional(quantity(label, words)) }),
      label,
      words,
    ),
    {
      type: 'array',
      labels: { add: 'Add gift card' },
      spec: {
        type: 'collection',
        label: 'Gift card',
        spec: [
          { name: 'name', type: 'text', ...named, required: true },
          { name: 'count', type: 'number', ...named, help: plainCount, validate: limits },
        ],
      },
    },
  ],
])('%s has a field of its own kind', (_, schema, shape) => {
  expect(formOf(z.strictObject({ card: schema }))).toStrictEqual([
    { name: 'card', ...named, required: true, ...shape },
  ]);
});

test('what may be left out is not required, and what is rare is folded away', () => {
  const body = z.strictObject({
    note: z.optional(text(label, words)),
    campaign: z.optional(text(label, { ...words, rare: true })),
  });
  expect(formOf(body)).toStrictEqual([
    { name: 'note', type: 'text', ...named },
    { name: 'campaign', type: 'text', ...named, advanced: true },
  ]);
});

test('what counts as 0 when blank is not prefilled: a mapping typed behind a 0 would be another number', () => {
  expect(formOf(z.strictObject({ tax: amountOrZero(label, words) }))).toStrictEqual([
    { name: 'tax', type: 'number', ...named, help: plainAmount, validate: limits },
  ]);
});

test('what the user has to choose from comes first and is not mapped', () => {
  const body = z.strictObject({
    note: z.optional(text(label, words)),
    gift_id: z.optional(identifier(label, words)),
    value: z.optional(amount(label, words)),
    card_id: z.optional(identifier(label, words)),
  });
  const [identify, note, kind, mode, ...others] = parametersOf(
    event({
      key: 'gift',
      endpoint: '/track/gift',
      plan: 'all',
      description: 'Records a gift.',
      body,
      oneOf: ['gift_id', 'card_id'],
      choice: {
        key: 'gift_type',
        label: 'Gift type',
        help: 'How it is counted.',
        governs: 'value',
        options: [
          { value: 'money', label: 'Money', governed: 'required' },
          { value: 'thing', label: 'Thing', governed: 'blank' },
        ],
        default: 'thing',
      },
      examples: [],
      antiExamples: [],
    }),
  );
  const select = { type: 'select', required: true, mappable: false };
  const nested = { ...named, required: true };
  const [gift, card] = ['gift_id', 'card_id'].map((name) => ({ name, type: 'text', ...nested }));
  const value = { name: 'value', type: 'number', ...nested, help: withFormulas, validate: limits };

  expect(identify).toMatchObject({
    ...select,
    name: 'identify_by',
    options: [
      { label: 'Gift cards', value: 'gift_id', default: true, nested: [gift] },
      { label: 'Gift cards', value: 'card_id', nested: [card] },
      {
        label: 'From your data',
        value: 'from_data',
        nested: [
          {
            name: 'mapped_identify_by',
            type: 'select',
            label: 'Identify by',
            help: 'A mapped value: `gift_id` or `card_id`.',
            required: true,
            options: [
              { label: 'Gift cards', value: 'gift_id' },
              { label: 'Gift cards', value: 'card_id' },
            ],
          },
          {
            name: 'mapped_id',
            type: 'text',
            label: 'ID',
            help: 'The ID itself.',
            required: true,
          },
        ],
      },
    ],
  });
  expect(note).toStrictEqual({ name: 'note', type: 'text', ...named });
  expect(kind).toStrictEqual({
    ...select,
    name: 'gift_type',
    label: 'Gift type',
    help: 'How it is counted.',
    options: [
      { label: 'Money', value: 'money', nested: [value] },
      { label: 'Thing', value: 'thing', default: true },
      {
        label: 'From your data',
        value: 'from_data',
        nested: [
          {
            name: 'mapped_gift_type',
            type: 'select',
            label: 'Gift type',
            help: "A mapped value: `money` or `thing`. With `thing`, the gift cards must still have a value, such as `0`, but isn't sent.",
            required: true,
            options: [
              { label: 'Money', value: 'money' },
              { label: 'Thing', value: 'thing' },
            ],
          },
          { ...value, name: 'mapped_value', help: plainAmount },
        ],
      },
    ],
  });
  // Last and folded away: it's asked by everybody who looks first, and by nobody else.
  expect(mode).toMatchObject({ name: 'mode', advanced: true, mappable: false });
  expect(others).toEqual([]);
});
