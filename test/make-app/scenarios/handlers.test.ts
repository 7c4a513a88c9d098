import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenariosOf } from '../../../make-app/scenarios/scenario.ts';
import { events } from '../../../shared/events/table.ts';
import { blueprint, nodesIn } from './nodes.ts';

const app = join(import.meta.dirname, '../../../make-app/app');
const scenarios = Object.entries(scenariosOf(events)).map(
  ([name, scenario]) => [name, blueprint.parse(scenario)] as const,
);

const handlersIn = (name: string) => {
  const [, scenario] = scenarios.find(([one]) => one === name) ?? [];
  return nodesIn((scenario?.flow ?? []).flatMap(({ onerror }) => onerror ?? [])).map(
    ({ module, mapper, filter }) => ({ module, ...mapper, when: filter?.conditions }),
  );
};

test('a conversion is tried again only with the order ID by which it is counted once', () => {
  const a = '{{if(ifempty(1.order_id; "") != ""; "yes"; "no")}}';
  expect(handlersIn('record-conversion')).toEqual([
    { module: 'builtin:BasicRouter', when: undefined },
    {
      module: 'builtin:Break',
      retry: true,
      count: 3,
      interval: 15,
      when: [[{ a, o: 'text:equal', b: 'yes' }]],
    },
    { module: 'builtin:Break', retry: false, when: [[{ a, o: 'text:equal', b: 'no' }]] },
  ]);
});

test('a refund is ignored only where AdvocateLoop does not know the order', () => {
  const a = '{{if(contains(ifempty(2.error.message; ""); "[404]"); "yes"; "no")}}';
  expect(handlersIn('record-refund')).toEqual([
    { module: 'builtin:BasicRouter', when: undefined },
    { module: 'builtin:Ignore', when: [[{ a, o: 'text:equal', b: 'yes' }]] },
    { module: 'builtin:Break', retry: false, when: [[{ a, o: 'text:equal', b: 'no' }]] },
  ]);
});

test.each(['record-claim', 'record-claim-with-items', 'record-visit'])(
  '%s: nothing says that a repeat counts once, so a person decides',
  (name) => {
    expect(handlersIn(name)).toEqual([{ module: 'builtin:Break', retry: false, when: undefined }]);
  },
);

test('the app does begin its message with the status that a refund is ignored by', async () => {
  const path = 'modules/record-refund/record-refund.communication.iml.json';
  const { response } = JSON.parse(await readFile(join(app, path), 'utf8'));
  expect(response.error['404'].message).toMatch(/^\[\{\{statusCode\}\}\] /);
});

test('incomplete executions are stored, as no Break works without', () => {
  for (const [, { metadata }] of scenarios) expect(metadata.scenario.dlq).toBe(true);
});
