/** Whether Make runs a module again by itself, by the type of its error and by the scenario. */
import { handlerOf } from '../../make-app/scenarios/handlers.ts';
import type { ScenarioNode } from '../../make-app/scenarios/blueprint.ts';
import { events } from '../../shared/events/table.ts';
import type { Case } from './cases.ts';
import type { Ended } from './platform.ts';
import type { Rerun } from './replays.ts';

/** Make starts a scenario; its module has nothing around it. Source: Make, "Types of errors". */
export const onMake: Rerun = { name: 'Make', platform: 'Make', times: () => 0 };

/** After 1, 10, 10, 30, 30 and 30 minutes, and twice after 3 hours. */
const retries = 8;

/** Source: help.make.com, "Automatic retry of incomplete executions". */
const retried: ReadonlySet<string> = new Set([
  'ConnectionError',
  'RateLimitError',
  'ModuleTimeoutError',
]);

export const onMakeThatStores: Rerun = {
  name: 'Make that stores incomplete executions',
  platform: 'Make',
  times: ({ error = '' }) => (retried.has(error) ? retries : 0),
};

const failing = 2;

/** The two questions that the handlers of our templates ask. */
const answers: Readonly<Record<string, (one: Case, ended: Ended) => boolean>> = {
  'ifempty(1.order_id; "") != ""': ({ input }) => (input['order_id'] ?? '') !== '',
  [`contains(ifempty(${failing}.error.message; ""); "[404]")`]: (_, { message }) =>
    message.includes('[404]'),
};

const isTaken = ({ filter }: ScenarioNode, one: Case, ended: Ended): boolean => {
  if (!filter) return true;
  return filter.conditions.some((all) =>
    all.every(({ a, b }) => {
      const question = /^\{\{if\((.*); "yes"; "no"\)\}\}$/.exec(a)?.[1];
      const answer = answers[question ?? ''];
      if (!answer) throw new Error(`A handler asks what nobody here can answer: ${a}`);
      return (answer(one, ended) ? 'yes' : 'no') === b;
    }),
  );
};

/** The handlers at the ends of all ways, of which the first that is open is taken. */
const ends = (node: ScenarioNode): readonly ScenarioNode[] =>
  node.routes ? node.routes.flatMap(({ flow }) => flow.flatMap(ends)) : [node];

/** Break with a retry runs the module again whatever the error; without one, a person decides. */
const retriesOf = ({ module, mapper }: ScenarioNode): number => {
  if (module === 'builtin:Ignore') return 0;
  if (module !== 'builtin:Break') throw new Error(`Nobody here knows what ${module} does`);
  return mapper['retry'] === true ? Number(mapper['count']) : 0;
};

/** Source: help.make.com, "Break error handler"; make-app/scenarios/handlers.ts. */
export const onMakeWithOurTemplate: Rerun = {
  name: "Make with our template's handler",
  platform: 'Make',
  times: (ended, one) => {
    const event = events.find(({ key }) => key === one.event);
    if (!event) throw new Error(`No event is called ${one.event}`);
    const handler = handlerOf(event, { source: 1, failing, next: failing + 1, column: 1 });
    const taken = ends(handler).find((node) => isTaken(node, one, ended));
    return taken ? retriesOf(taken) : 0;
  },
};
