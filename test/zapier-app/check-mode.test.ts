/** Looking at what a step would record, before anything is recorded. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { expectDiscretion } from './discretion.ts';
import { everything, requiredOnly } from './filled.ts';
import { visit } from './inputs.ts';
import { connection, failed, output, useApi, zap } from './zap.ts';

const all: readonly ApiEvent[] = events;
const account = connection();
const api = useApi();

const leftOnCheck =
  'Nothing was sent because Mode is set to check. Set Mode to record, then replay this run.';

describe.each(all)('Record $key, set to check', (event) => {
  const action = `record_${event.key}`;

  test.each([
    ['only what is required', requiredOnly(event)],
    ['everything', everything(event)],
  ])('shows %s as it would be sent, and sends nothing', async (_, { inputData, body }) => {
    const tested = await zap.run(action, { ...inputData, mode: 'check' }, account, undefined, true);
    const preview = output(tested);
    expect(preview).toStrictEqual({ recorded: false, ...body });
    expect(Object.keys(preview)[0]).toBe('recorded');
    expectDiscretion(tested, account.api_key);
    expect(JSON.stringify(preview)).not.toContain(account.brand_id);
    expect(api().requests()).toEqual([]);
  });

  test('halts a Zap that is on, and says how to record', async () => {
    const { inputData } = everything(event);
    const run = failed(await zap.run(action, { ...inputData, mode: 'check' }, account));
    expect([run.error, run.message]).toEqual(['HaltedError', leftOnCheck]);
    expect(api().requests()).toEqual([]);
  });

  test('refuses what recording refuses, in the same words', async () => {
    for (const [, , input] of event.antiExamples) {
      const check = await zap.run(action, { ...input, mode: 'check' }, account, undefined, true);
      const record = await zap.run(action, input, account);
      expect(failed(check)).toMatchObject({
        error: failed(record).error,
        message: failed(record).message,
      });
    }
    expect(api().requests()).toEqual([]);
  });
});

test.each(['record', '', undefined])('the mode %j records in the editor too', async (mode) => {
  const inputData = { ...visit, ...(mode === undefined ? {} : { mode }) };
  output(await zap.run('record_visit', inputData, account, undefined, true));
  expect(api().recorded()).toHaveLength(1);
});

test.each(['Check', 'preview', 'true'])('the mode %j records nothing', async (mode) => {
  const run = failed(await zap.run('record_visit', { ...visit, mode }, account));
  expect(run.message).toBe(
    `Mode "${mode}" isn't an option. Use record or check, or leave it blank.`,
  );
  expect(api().requests()).toEqual([]);
});

test('a wrong key is named before anything is shown', async () => {
  const run = await zap.run(
    'record_visit',
    { ...visit, mode: 'check' },
    { ...account, api_key: 'a key' },
    undefined,
    true,
  );
  expect(failed(run).error).toBe('ExpiredAuthError');
});
