/** Whether Make retries a module automatically, by its error type and the scenario. */
import { handlerOf } from '../../make-app/scenarios/handlers.ts';
import { handle } from '../../playground/make/scenario/handler.ts';
import { events } from '../../shared/events/table.ts';
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

/** The handler that our templates have, run as Make runs it. */
export const onMakeWithOurTemplate: Rerun = {
  name: "Make with our template's handler",
  platform: 'Make',
  times: ({ error: type = '', message }, one) => {
    const event = events.find(({ key }) => key === one.event);
    if (!event) throw new Error(`No event is called ${one.event}`);
    const handler = handlerOf(event, 1, failing);
    const error = { type, message };
    const handled = handle([handler], { 1: one.input, [failing]: { error } });
    return (handled?.as === 'Break' && handled.retry?.count) || 0;
  },
};
