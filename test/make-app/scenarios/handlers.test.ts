import { scenariosOf, type BlueprintOptions } from '../../../make-app/scenarios/scenario.ts';
import { handle } from '../../../playground/make/scenario/handler.ts';
import type { ScenarioNode } from '../../../make-app/format/blueprint.ts';
import { readScenario } from '../../../playground/make/scenario/run.ts';
import { passes } from '../../../playground/make/scenario/fields.ts';
import { problemOf } from '../../../shared/api/problems.ts';
import { events } from '../../../shared/events/table.ts';
import { blueprint } from './nodes.ts';

const modulesOf = (options: BlueprintOptions = {}): ReadonlyMap<string, ScenarioNode | undefined> =>
  new Map(
    Object.entries(scenariosOf(events, options)).map(([name, scenario]) => [
      name,
      readScenario(scenario).flow.at(-1),
    ]),
  );
const modules = modulesOf();
const onlyReferred = modulesOf({ onlyReferred: true });

const moduleIn = (name: string, among = modules): ScenarioNode => {
  const module = among.get(name);
  if (!module) throw new Error(`${name} has no module.`);
  return module;
};

/** What the template's handlers do with an error that has this message. */
const action = (name: string, message: string | undefined, input: object = {}): string => {
  const module = moduleIn(name);
  const failed = message === undefined ? {} : { error: { type: 'RuntimeError', message } };
  const handled = handle(module.onerror, { 1: input, [module.id]: failed });
  if (handled?.as !== 'Break') return handled?.as ?? 'stop';
  return handled.retry ? `retry ${handled.retry.count} × ${handled.retry.minutes}` : 'store';
};

const retry = 'retry 3 × 15';
const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);
const templates = [...modules.keys()];
const refunds = templates.filter((name) => name.includes('refund'));
const conversions = templates.filter((name) => name.includes('conversion'));

const always: Readonly<Record<number, string>> = {
  401: 'stop',
  403: 'stop',
  409: 'Ignore',
  429: retry,
};

describe.each(templates)('%s', (name) => {
  test.each(statuses)('acts on %d', (status) => {
    const unknown = status === 404 && refunds.includes(name) ? 'Ignore' : 'store';
    expect(action(name, `[${status}] upstream said [404] [429]. Words.`)).toBe(
      always[status] ?? unknown,
    );
  });

  test.each([
    '[200] AdvocateLoop sent an unexpected response.',
    '[302] A redirect.',
    '',
    undefined,
  ])('stores what nobody can tell for review: %j', (message) =>
    expect(action(name, message)).toBe('store'),
  );
});

describe.each(conversions)('%s with an order ID, which is counted once', (name) => {
  const input = { order_id: 'ORD-12345' };

  test.each(statuses)('acts on %d', (status) => {
    const later = status === 408 || status >= 500 ? retry : 'store';
    expect(action(name, `[${status}] Words.`, input)).toBe(always[status] ?? later);
  });

  test.each(['ECONNRESET', 'The operation timed out.'])(
    'retries a lost connection: %s',
    (message) => expect(action(name, message, input)).toBe(retry),
  );

  test.each(['', ' ', null, undefined])('is not retried when the order ID is %j', (order_id) =>
    expect(action(name, '[500] Words.', { order_id })).toBe('store'),
  );
});

test.each([400, 422])('a refund whose order a %d says is unknown is ignored', (status) => {
  const [, refund] = events;
  const { advice } = problemOf(404, refund, {});
  for (const name of refunds) {
    expect(action(name, `[${status}] Order not found. ${advice}`)).toBe('Ignore');
    expect(action(name, `[500] ${advice}`)).toBe('store');
  }
});

const isLetThrough = (name: string, referral_code: unknown, among = modules) =>
  passes(moduleIn(name, among).filter, { 1: { referral_code } });

describe('a filter in front of the module', () => {
  test.each(['record-claim', 'record-visit'])('%s goes on only with a code', (name) => {
    expect(isLetThrough(name, 'JOHN123')).toBe(true);
    for (const blank of ['', '  ', null, undefined]) expect(isLetThrough(name, blank)).toBe(false);
  });

  test('lets every order through, unless only referred ones are wanted', () => {
    for (const name of conversions) {
      expect(isLetThrough(name, undefined)).toBe(true);
      expect(isLetThrough(name, undefined, onlyReferred)).toBe(false);
      expect(isLetThrough(name, 'JOHN123', onlyReferred)).toBe(true);
    }
  });
});

test('incomplete executions are stored, as no Break works without', () => {
  for (const scenario of Object.values(scenariosOf(events)))
    expect(blueprint.parse(scenario).metadata.scenario.dlq).toBe(true);
});
