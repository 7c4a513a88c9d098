/** API responses for each module, and what the scenario must show. */
import { causeOf, problemOf, type Problem } from '../../shared/api/problems.ts';
import { moduleId } from '../../make-app/generator/words.ts';
import { events } from '../../shared/events/table.ts';
import { errors } from '../problem.ts';
import { bundleOf } from './bundles.ts';

export const modules: readonly string[] = [...events.map(moduleId), 'makeApiCall'];

/** With 507 and 599, as the table speaks of every 5xx and not of the usual four. */
export const faults = [500, 502, 503, 504, 507, 599, 408];
const statuses = [400, 401, 402, 403, 404, 405, 409, 418, 422, 429, 499, ...faults];

export const answers = modules.flatMap((module) => {
  const event = events.find((one) => moduleId(one) === module);
  return statuses.map((status) => {
    const problem = problemOf(causeOf(status), event, bundleOf(module));
    return { module, status, problem };
  });
});

/** @param words of the API, in place of what the table says */
export const ended = ({ kind, says, advice }: Problem, status: number, words = says) => ({
  type: errors[kind].make,
  message: `[${status}] ${words} ${advice}`,
});
