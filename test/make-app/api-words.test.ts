import { moduleId } from '../../make-app/generator/words.ts';
import { events } from '../../shared/events/table.ts';
import { problem } from '../problem.ts';
import { ended } from './answers.ts';
import { bundleOf, refund, visit } from './bundles.ts';
import { expectDiscreetMessage, expectDiscretion } from './discretion.ts';
import { connectionOf, failed, useMake } from './scenario.ts';

const { apiKey } = connectionOf();
const { api, run } = useMake();

const invalid = problem('invalid');
const { advice } = invalid;
const unexpected = problem('unexpected');

const answered = async (error: unknown, module = 'recordRefund') => {
  const text = JSON.stringify({ success: false, error });
  api().fail({ kind: 'answer', status: 400, body: { text } });
  return failed(await run(module, bundleOf(module)));
};

describe('words that say nothing are replaced', () => {
  test.each([
    ['no text', ''],
    ['nothing', null],
    ['white space', ' \n '],
    ['an empty list', []],
  ])('%s', async (_, error) => {
    expect(await answered(error)).toMatchObject(ended(invalid, 400));
  });
});

describe('words that are no text keep the type, the advice and all secrets', () => {
  test.each([
    ['a number', 5],
    ['0', 0],
    ['true', true],
    ['a list', ['tax is wrong', 'email is wrong']],
    ['a list with an address', ['tax is wrong', 'jane@example.com is wrong']],
    ['a list with the key', ['tax is wrong', `the key ${apiKey} is wrong`]],
    ['a list of lists with an address', [['jane@example.com']]],
    ['fields with an address', { email: 'jane@example.com', key: apiKey }],
    ['fields with errors', { fields: [{ message: 'jane@example.com' }] }],
  ])('%s', async (_, error) => {
    for (const module of ['recordRefund', 'makeApiCall'] as const) {
      const told = await answered(error, module);
      expect(told.type).toBe('DataError');
      expect(told.message).toMatch(/^\[400\] \S/);
      expect(told.message.endsWith(`. ${advice}`)).toBe(true);
      expectDiscreetMessage(told.message, apiKey);
    }
  });
});

test.each([
  ['curly braces', 'no {{connection.apiKey}} in {{body.error}}'],
  ['quotes', `"tax" can't be 'free'`],
  ['a backslash', 'C:\\tax'],
  ['a tag', '<b>tax</b> & more'],
  ['emoji', 'tax 🙂 é'],
])('words of the API are told as they are: %s', async (_, error) => {
  const told = await answered(error);
  expect(told).toMatchObject(ended(invalid, 400, `${error}.`));
  expectDiscretion(told, apiKey);
});

test('words of the API that end with a period get no second one', async () => {
  const told = await answered('The tax is wrong.');
  expect(told).toMatchObject(ended(invalid, 400, 'The tax is wrong.'));
});

test('words of the API of just the length that fits are told in full', async () => {
  const longest = 250 - `[400] . ${advice}`.length;
  const told = await answered('x'.repeat(longest), 'recordVisit');
  expect(told).toMatchObject(ended(invalid, 400, `${'x'.repeat(longest)}.`));
  expect(told.message).toHaveLength(250);
});

describe('an answer of 200 that is no success', () => {
  const modules = events.map(moduleId);
  const bodies = ['html', 'cut-off', 'empty', 'no-success'] as const;
  const rows = modules.flatMap((module) => bodies.map((body) => [module, body] as const));

  test.each(rows)(
    'is a DataError of %s, as nobody knows what happened: %s',
    async (module, body) => {
      api().fail({ kind: 'answer', status: 200, body });
      const told = failed(await run(module, bundleOf(module)));
      expect(told).toMatchObject(ended(unexpected, 200));
      expectDiscretion(told, apiKey);
      expect(api().requests()).toHaveLength(1);
    },
  );

  test.each([
    '{"success":null}',
    '{"success":"true"}',
    '{"success":{}}',
    '[]',
    'null',
    '"ok"',
    '7',
  ])('is one whatever the JSON is: %s', async (text) => {
    api().fail({ kind: 'answer', status: 200, body: { text } });
    expect(failed(await run('recordVisit', visit))).toMatchObject(ended(unexpected, 200));
  });

  test.each(modules)('has the words of the API in front: %s', async (module) => {
    api().fail({ kind: 'answer', status: 200, body: { text: '{"success":false,"error":"No"}' } });
    const told = failed(await run(module, bundleOf(module)));
    expect(told).toMatchObject(ended(unexpected, 200, 'No.'));
    expectDiscretion(told, apiKey);
  });

  test.each(['huge', 'two-successes'] as const)('however odd it is: %s', async (body) => {
    api().fail({ kind: 'answer', status: 200, body, book: true });
    const told = failed(await run('recordVisit', visit));
    expect(told.type).toBe('DataError');
    const words = body === 'huge' ? '' : 'twice. ';
    expect(told.message.endsWith(`${words}${unexpected.advice}`)).toBe(true);
    expectDiscretion(told, apiKey);
    expect(api().recorded()).toHaveLength(1);
  });

  test('is what an empty 204 is', async () => {
    api().fail({ kind: 'answer', status: 204, body: 'empty' });
    expect(failed(await run('recordRefund', refund))).toMatchObject(ended(unexpected, 204));
  });
});
