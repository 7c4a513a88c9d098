/** A scenario as a blueprint says it, with the app's own module in it, against a local API. */
import {
  readScenario,
  runScenario,
  type ScenarioRun,
} from '../../../../playground/make/scenario/run.ts';
import { placeholder } from '../../../../make-app/scenarios/scenario.ts';
import { connectionOf, useMake } from '../../../make-app/scenario.ts';

const { api, app } = useMake();

type Node = Readonly<Record<string, unknown>>;

const node = (id: number, module: string, others: Node = {}): Node => ({
  id,
  module,
  version: 1,
  parameters: {},
  mapper: null,
  metadata: { designer: { x: 0, y: 0 } },
  ...others,
});
const only = (a: string, b: string) => ({ name: b, conditions: [[{ a, o: 'text:equal', b }]] });
const webhook = node(1, 'gateway:CustomWebHook');
const record = (others: Node = {}): Node =>
  node(2, `app#${placeholder}:recordVisit`, {
    mapper: { referral_code: '{{1.code}}', landing_page: 'from {{1.page}}' },
    ...others,
  });
const blueprintOf = (flow: readonly Node[], dlq = true) => ({
  name: 'A visit',
  flow,
  metadata: { instant: true, scenario: { dlq, sequential: false } },
});

const installed = () => ({ name: placeholder, app: app(), connection: connectionOf() });
const start = (flow: readonly Node[], bundle: Node = { code: 'JOHN123', page: 'a page' }) =>
  runScenario(readScenario(blueprintOf([webhook, ...flow])), installed(), bundle);
const recorded = () =>
  api()
    .recorded()
    .map(({ body }) => body);

/** One run whose module is answered 500, with this error handler. */
const failing = (...onerror: readonly Node[]): Promise<ScenarioRun> => {
  api().fail({ kind: 'answer', status: 500 });
  return start([record({ onerror })]);
};
const router = (...flows: readonly Node[]): Node =>
  node(8, 'builtin:BasicRouter', { routes: flows.map((one) => ({ flow: [one] })) });

test('what the webhook received is mapped into the module', async () => {
  const { status, modules } = await start([record()]);
  expect([status, modules.length]).toEqual(['success', 1]);
  expect(recorded()).toEqual([{ referral_code: 'JOHN123', landing_page: 'from a page' }]);
});

test('a filter lets through what fits, and nothing else', async () => {
  const filtered = record({ filter: only('{{1.code}}', 'JOHN123') });
  const { status, modules } = await start([filtered], { code: 'ANNE' });
  expect([status, modules.length]).toEqual(['success', 0]);
  await start([filtered]);
  expect(recorded()).toHaveLength(1);
});

test('an iterator and its aggregator put a list into another shape', async () => {
  await start(
    [
      node(2, 'builtin:BasicFeeder', { mapper: { array: '{{1.lines}}' } }),
      node(3, 'builtin:BasicAggregator', {
        parameters: { feeder: 2 },
        mapper: { name: '{{2.title}}' },
      }),
      node(4, `app#${placeholder}:recordClaim`, {
        mapper: { referral_code: '{{1.code}}', email: 'a@b.c', items: '{{3.array}}' },
      }),
    ],
    { code: 'JOHN123', lines: [{ title: 'Serum' }, { title: 'Cream' }] },
  );
  expect(recorded()).toMatchObject([{ items: [{ name: 'Serum' }, { name: 'Cream' }] }]);
});

describe('an error', () => {
  test('without a handler ends the run', async () => {
    const { status, failed } = await failing();
    expect(status).toBe('error');
    expect(failed?.error.message).toMatch(/^\[500\]/);
  });

  test('ends well with Ignore, and nothing is kept', async () => {
    const { status, incomplete } = await failing(node(3, 'builtin:Ignore'));
    expect([status, incomplete]).toEqual(['success', []]);
  });

  test('is kept by Break, and the run goes on from there later', async () => {
    const mapper = { retry: true, count: '3', interval: '15' };
    const { status, incomplete } = await failing(node(3, 'builtin:Break', { mapper }));
    expect([status, incomplete[0]?.retry]).toEqual(['warning', { count: 3, minutes: 15 }]);
    expect(recorded()).toEqual([]);
    await incomplete[0]?.resume(installed());
    expect(recorded()).toEqual([{ referral_code: 'JOHN123', landing_page: 'from a page' }]);
  });

  test('is kept by Break without a retry for a person', async () => {
    const { incomplete } = await failing(node(3, 'builtin:Break', { mapper: { retry: false } }));
    expect(incomplete.map(({ retry }) => retry)).toEqual([undefined]);
  });

  test('takes the one route of a router that fits it', async () => {
    const type = '{{2.error.type}}';
    const keep = node(3, 'builtin:Break', {
      mapper: { retry: false },
      filter: only(type, 'RuntimeError'),
    });
    const ignore = node(4, 'builtin:Ignore', { filter: only(type, 'DataError') });
    expect((await failing(router(keep, ignore))).status).toBe('warning');
  });

  test('that the filter of its handler lets pass is not handled', async () => {
    const ignore = node(3, 'builtin:Ignore', { filter: only('{{2.error.type}}', 'DataError') });
    expect((await failing(ignore)).status).toBe('error');
  });
});

test.each<[string, readonly Node[]]>([
  [
    '0 routes of the error handler fit',
    [router(node(3, 'builtin:Ignore', { filter: only('a', 'b') }))],
  ],
  [
    '2 routes of the error handler fit',
    [router(node(3, 'builtin:Ignore'), node(4, 'builtin:Ignore'))],
  ],
  ['of several modules', [node(3, 'builtin:Ignore'), node(4, 'builtin:Ignore')]],
  ["'slack:CreateMessage' in an error handler", [node(3, 'slack:CreateMessage')]],
  ["'builtin:Resume' in an error handler", [node(3, 'builtin:Resume')]],
  ['"retry"', [node(3, 'builtin:Break', { mapper: {} })]],
  ['"count"', [node(3, 'builtin:Break', { mapper: { retry: true, count: 'x' } })]],
])('nothing documents this, so it is not run: %s', async (message, onerror) => {
  await expect(failing(...onerror)).rejects.toThrow(message);
});

test.each<[string, readonly Node[], boolean]>([
  ['starts with a webhook here', [node(1, 'builtin:BasicFeeder')], true],
  [
    'needs incomplete executions',
    [webhook, record({ onerror: [node(3, 'builtin:Break')] })],
    false,
  ],
  ['unrecognized_keys', [{ ...webhook, hook: 1 }], true],
  [
    'text:equal',
    [webhook, record({ filter: { name: '', conditions: [[{ a: '', o: 'exist', b: '' }]] } })],
    true,
  ],
])('a blueprint with something else is refused: %s', (message, flow, dlq) => {
  expect(() => readScenario(blueprintOf(flow, dlq))).toThrow(message);
});

test.each<[string, readonly Node[]]>([
  ["'app#another:recordVisit' is not run here", [node(2, 'app#another:recordVisit')]],
  ['anything but its aggregator', [node(2, 'builtin:BasicFeeder'), record()]],
])('a module of something else is refused: %s', async (message, flow) => {
  await expect(start(flow)).rejects.toThrow(message);
});
