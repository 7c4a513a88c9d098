/** Users search the README for the message they see: every message of both apps is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionAdvice, parseCredentials } from '../shared/api/auth.ts';
import { events, type EventKey } from '../shared/events/table.ts';
import { validationMessage } from '../shared/parse/validation-error.ts';
import { notSent } from '../zapier-app/create.ts';
import { parseForm } from '../zapier-app/parse-form.ts';
import { titleCase } from '../zapier-app/words.ts';
import { loadApp, runModule } from '../playground/make/index.ts';
import { readFolder } from '../make-app/format/folder.ts';
import { literalsIn } from './voice/literals.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'README.md'), 'utf8');
const section = page.slice(page.indexOf('## Troubleshooting'), page.indexOf('## Develop'));

/** The messages in the first column of the table under these words; `…` stands for any value. */
const messagesUnder = (words: string): readonly string[] => {
  const [, table = ''] = section.split(words);
  const rows = /(?:^\|.*\n)+/m.exec(table)?.[0].split('\n').slice(2) ?? [];
  return rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  );
};

const patternOf = (message: string): RegExp =>
  new RegExp(message.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll('…', '.+'));

type Values = Readonly<Record<string, unknown>>;

const order = (values: Values): [EventKey, Values] => [
  'conversion',
  { customer_email: 'buyer@example.com', order_total: 1, ...values },
];
const refund = (values: Values): [EventKey, Values] => [
  'refund',
  { order_id: 'A-1', refund_amount: 1, ...values },
];
const item = (values: Values): [EventKey, Values] => order({ items: [{ name: 'A', ...values }] });

/** A form with something wrong in it for every message that the app has. */
const wrong: readonly [EventKey, Values, fromLineItems?: Values][] = [
  ...[
    '1,234',
    '1.234',
    'Rs.50',
    '12,50',
    '1,234,567',
    '1 234',
    '32.00,4.00',
    'free',
    '10 %',
    'TRY20',
    '4155551234',
    '1,23,456',
    '08.00',
    '10\u200B0',
    '€12.50 USD',
    '123.4567890123456789',
    '-5',
    [1, 2],
    [[1]],
  ].map((total) => order({ order_total: total })),
  order({ order_total: '12,50', number_format: 'dot' }),
  order({ order_total: '12.50', number_format: 'comma' }),
  order({ order_total: '12.50', amounts_in: 'cents' }),
  order({ number_format: 'comma or dot' }),
  order({ order_total: '€100', tax: '$8' }),
  order({ customer_email: 'nobody' }),
  order({ customer_email: '' }),
  order({ order_id: 2 ** 60 }),
  order({ order_id: [1] }),
  order({ order_id: { a: 1 } }),
  order({ items: 'A' }),
  order({ items: ['A'] }),
  order({ item_name: 'A', items: [{ sku: 'B' }] }),
  order({ item_name: 'A,B', item_unit_price: '1,2' }),
  item({ name: '', sku: 'B' }),
  item({ quantity: '€2' }),
  item({ quantity: 0 }),
  item({ color: 'red' }),
  item({ category_path: [{ a: 1 }] }),
  refund({ order_id: '' }),
  refund({ refund_amount: '' }),
  refund({ refund_type: 'full' }),
  refund({ refund_type: 'half' }),
  [...order({ order_total: '1,2' }), { order_total: '{{1__line_items[]price}}' }],
  [...order({ item_name: 'A,B' }), { item_name: '{{1__line_items[]name}}' }],
  order({ order_total: 'free', tax: 'free', shipping: 'free' }),
];

const eventOf = (key: EventKey) => {
  const event = events.find((one) => one.key === key);
  if (!event) throw new Error(`There is no event ${key}.`);
  return event;
};

/** The messages of each problem on its own, and the one that the user sees. */
const messagesOf = (
  parsed: ReturnType<typeof parseForm> | ReturnType<typeof parseCredentials>,
): readonly string[] =>
  parsed.ok
    ? []
    : [...parsed.errors.map(({ message }) => message), validationMessage(parsed.errors)];

const onZapier: readonly string[] = [
  ...Object.values(notSent),
  ...wrong.flatMap(([key, inputData, inputDataRaw]) =>
    messagesOf(
      parseForm(eventOf(key), { inputData, ...(inputDataRaw ? { inputDataRaw } : {}) }, []),
    ),
  ),
  ...events.flatMap((event) =>
    event.antiExamples.flatMap(([, , input]) =>
      messagesOf(parseForm(event, { inputData: input }, [])),
    ),
  ),
  ...['', 'a b c d e f', 'schlüssel', 'short', 123456].flatMap((key) =>
    messagesOf(parseCredentials({ api_key: key, brand_id: 'b' }, titleCase)),
  ),
];

const notFound = (messages: readonly string[], told: readonly string[]): readonly string[] =>
  messages.filter((message) => !told.some((one) => patternOf(one).test(message)));

/** Of these texts, those that no message here has. */
const unused = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => notFound(onZapier, [text]).length === onZapier.length);

describe('what the app rejects', () => {
  const told = messagesUnder('Rejected by the Zapier app');

  test('has a row for every message', () => {
    expect(notFound(onZapier, told)).toEqual([]);
  });

  test('has no row for a message that the app does not have', () => {
    expect(unused(told)).toEqual([]);
  });

  /** Not part of a message: the connection's form, advice after a response, and lists of currencies. */
  const others =
    /^(?:Shown once|Next to the API key|\[Settings|API key$|Brand ID$|The API key couldn't be checked|In AdvocateLoop, check|[A-Z]{3} [A-Z ]+$)/;

  const sources = [
    'shared/api/auth.ts',
    'shared/fields/field-types.ts',
    ...readdirSync(join(root, 'shared/parse')).map((name) => `shared/parse/${name}`),
    'zapier-app/parse-form.ts',
  ];

  // Without this, a new message could miss both its example here and its row.
  test.each(sources)('every text in %s is part of a message here', (path) => {
    const texts = literalsIn(join(root, path)).filter((text) => !others.test(text));
    expect(unused(texts.map((text) => text.trim()))).toEqual([]);
  });

  test('and a message without a row would be found', () => {
    const message = 'Tax "1,234" is purple. Map another.';
    expect(notFound([message, 'Tax "1,234" could mean 1234 or 1.234.'], told)).toEqual([message]);
  });
});

test('what a connection test advises is told', () => {
  const told = messagesUnder('When you connect');
  expect(told).toEqual(Object.values(connectionAdvice));
});

describe('what Make rejects', () => {
  const told = messagesUnder('Rejected by Make');
  const app = loadApp(readFolder(join(root, 'make-app/app')));
  const whole = { customer_email: 'buyer@example.com', order_total: 1 };

  const cases = [
    ['Invalid number in parameter …', { ...whole, order_total: '1,234.50' }],
    ['Missing value of required parameter …', { ...whole, order_total: '' }],
    ['Array of objects expected in parameter …', { ...whole, items: ['A'] }],
    ['BundleValidationError', { ...whole, order_total: -1 }],
    ['BundleValidationError', { ...whole, order_total: 1e12 }],
  ] as const;

  test('has a row for each of these', () => {
    expect(told).toEqual([...new Set(cases.map(([row]) => row))]);
  });

  test.each(cases)('is told as %s: %j', async (row, parameters) => {
    const connection = { apiKey: 'key', brandId: 'id' };
    const run = await runModule(app, 'recordConversion', { connection, parameters });
    expect(run).toMatchObject({ ok: false, type: 'BundleValidationError' });
    expect(run.ok ? '' : `${run.type}: ${run.message}`).toMatch(patternOf(row));
  });
});
