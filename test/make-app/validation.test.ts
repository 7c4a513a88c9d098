import { moduleId } from '../../make-app/generator/words.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { errors, problem } from '../problem.ts';
import { claim } from './bundles.ts';
import { expectDiscretion } from './discretion.ts';
import { requiredOnly } from './filled.ts';
import { connectionOf, failed, moduleOf, useMake } from './scenario.ts';

const all: readonly ApiEvent[] = events;
const { apiKey } = connectionOf();
const { api, run, app } = useMake();

const missing = (name: string) => `Missing value of required parameter '${name}'.`;

/** Message of a run that Make's own validation ended before anything was sent. */
const refusal = async (module: string, parameters: Record<string, unknown>) => {
  const told = failed(await run(module, parameters));
  expect(told).toMatchObject({ type: 'BundleValidationError', log: [] });
  expectDiscretion(told, apiKey);
  expect(api().requests()).toEqual([]);
  return told.message;
};

describe.each(all)('Record a $key', (event) => {
  const module = moduleId(event);
  const { parameters, body } = requiredOnly(event);
  const needed = Object.keys(body).filter((key) => key in parameters);

  test.each(needed)('is refused without %s, which the message names', async (key) => {
    const { [key]: _, ...rest } = parameters;
    expect(await refusal(module, rest)).toContain(missing(key));
    for (const blank of [null, '', undefined])
      expect(await refusal(module, { ...parameters, [key]: blank })).toContain(missing(key));
  });

  test('is refused with nothing at all, and names all that is missing', async () => {
    const message = await refusal(module, {});
    for (const key of needed) expect(message).toContain(missing(key));
  });
});

test('a call without a path is refused', async () => {
  expect(await refusal('makeApiCall', {})).toContain(missing('url'));
});

test('a field that the form asks for first is one that it insists on', () => {
  for (const { id } of app().modules.values()) {
    const required = moduleOf(app(), id).mappableParams.map((field) => field.required === true);
    expect([id, required]).toEqual([id, required.toSorted((a, b) => Number(b) - Number(a))]);
  }
});

test.each(['jane', 'a@b@c', 'a@b, c@d', 'jane smith@example.com'])(
  'the API decides whether %j is an address, and its words do not repeat it',
  async (email) => {
    const told = failed(await run('recordClaim', { ...claim, email }));
    expect(told.type).toBe(errors.invalid.make);
    expect(told.message.endsWith(problem('invalid').advice)).toBe(true);
    expectDiscretion(told, apiKey);
    expect(api().requests()).toHaveLength(1);
  },
);
