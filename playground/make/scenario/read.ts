import { blueprint, type ScenarioNode } from '../../../make-app/format/blueprint.ts';

export interface Scenario {
  /** What starts it, and what follows. */
  readonly trigger: ScenarioNode;
  readonly flow: readonly ScenarioNode[];
}

/**
 * Source: https://help.make.com/break-error-handler ("you have to enable incomplete executions").
 * @throws {Error} that says what this runtime does not run
 */
export const readScenario = (json: unknown): Scenario => {
  const { flow, metadata } = blueprint.parse(json);
  const [trigger, ...rest] = flow;
  if (trigger.module !== 'gateway:CustomWebHook')
    throw new Error(`A scenario starts with a webhook here, not with '${trigger.module}'.`);
  if (!metadata.scenario.dlq && JSON.stringify(rest).includes('"builtin:Break"'))
    throw new Error('A Break handler needs incomplete executions, which this scenario turns off.');
  return { trigger, flow: rest };
};
