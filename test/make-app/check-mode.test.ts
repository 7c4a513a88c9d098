/** Looking at what a module would record, before anything is recorded. */
import { moduleId } from '../../make-app/generator/words.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { visit } from './bundles.ts';
import { expectDiscretion } from './discretion.ts';
import { everything, requiredOnly } from './filled.ts';
import { connectionOf, failed, output, useMake } from './scenario.ts';

const all: readonly ApiEvent[] = events;
const connection = connectionOf();
const { api, run } = useMake();

describe.each(all)('Record a $key, set to check', (event) => {
  const module = moduleId(event);

  test.each([
    ['only what is required', requiredOnly(event)],
    ['everything', everything(event)],
  ])('shows %s as it would be sent, and sends nothing', async (_, { parameters, body }) => {
    const checked = await run(module, { ...parameters, mode: 'check' });
    const preview = output(checked);
    expect(preview).toStrictEqual({ recorded: false, ...body });
    expect(Object.keys(preview)[0]).toBe('recorded');
    expectDiscretion(checked, connection.apiKey);
    expect(JSON.stringify(preview)).not.toContain(connection.brandId);
    expect(api().requests()).toEqual([]);
  });

  test('refuses what recording refuses, in the same words', async () => {
    const check = failed(await run(module, { mode: 'check' }));
    const record = failed(await run(module, {}));
    expect([check.type, check.message]).toEqual([record.type, record.message]);
    expect(check.type).toBe('BundleValidationError');
    expect(api().requests()).toEqual([]);
  });
});

test.each(['record', undefined])('the mode %j records', async (mode) => {
  output(await run('recordVisit', { ...visit, ...(mode === undefined ? {} : { mode }) }));
  expect(api().recorded()).toHaveLength(1);
});
