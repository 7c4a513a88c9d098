/** Simulates the same fault for both apps, and checks what both platforms do. */
import type { Fault } from '../../playground/api/faults.ts';
import type { ApiEvent, Input } from '../../shared/events/event.ts';
import { causeOf, problemOf, type Cause } from '../../shared/api/problems.ts';
import { errors } from '../problem.ts';
import type { Both } from './both.ts';

/** Every 4xx, and what else can happen in place of an answer. */
export const statuses = [
  ...Array.from({ length: 100 }, (_, index) => 400 + index),
  500,
  501,
  502,
  503,
  504,
  507,
  520,
  599,
];

const answered = (status: number): Fault => ({ kind: 'answer', status });

type Met = readonly [Cause, Fault];

const everyFault: readonly Met[] = [
  ...statuses.map((status) => [causeOf(status), answered(status)] as const),
  ['redirect', { kind: 'redirect', location: 'https://example.com/' }],
  ['no success', { kind: 'answer', status: 200, body: 'html' }],
  ['no success', { kind: 'answer', status: 200, body: 'no-success' }],
  ['no success', { kind: 'answer', status: 200, body: 'cut-off' }],
];

/** One fault of each cause: enough to find a fault of an app, but not a status that goes its own way. */
export const oneOfEach: readonly Met[] = [...new Map(everyFault).entries()];

/** Sentences that name what one of the platforms would do wrongly. */
export const findWrongErrors = async (
  both: Both,
  event: ApiEvent,
  input: Input,
  faults = everyFault,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const filled = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''));
  for (const [cause, fault] of faults) {
    both.apis.zapier.fail(fault);
    both.apis.make.fail(fault);
    const { zapier, make } = await both.run(event, input);
    const { kind, advice } = problemOf(cause, event, filled);
    const expected = errors[kind];
    const name = `${event.key}, ${JSON.stringify(fault)}`;
    if (zapier.error !== expected.zapier) wrong.push(`${name}: Zapier ends with ${zapier.error}`);
    if (make.error !== expected.make) wrong.push(`${name}: Make ends with ${make.error}`);
    for (const { told } of [zapier, make])
      if (!told.includes(advice)) wrong.push(`${name}: no advice in "${told}"`);
  }
  return wrong;
};
