/** API responses for each action, and how the run must end. */
import { causeOf, isUncertain, problemOf, type Problem } from '../../shared/api/problems.ts';
import { events } from '../../shared/events/table.ts';
import { errors } from '../problem.ts';
import { everything } from './filled.ts';

/** Everything that an action takes, so that a new one is answered here as well. */
export const inputs: Readonly<Record<string, Record<string, unknown>>> = Object.fromEntries(
  events.map((event) => [`record_${event.key}`, everything(event).inputData]),
);

const statuses = [400, 401, 402, 403, 404, 405, 408, 409, 418, 422, 429, 500, 502, 503, 504, 599];

export const answers = events.flatMap((event) => {
  const action = `record_${event.key}`;
  const { body } = everything(event);
  return statuses.map((status) => {
    const problem = problemOf(causeOf(status), event, body);
    return { action, status, problem };
  });
});

const autoreplay = 'If Autoreplay is on, Zapier sends this again. ';

/** @param words of the API, in place of what the table says */
export const ended = (problem: Problem, words = problem.says) => ({
  error: errors[problem.kind].zapier,
  message: `${words} ${isUncertain(problem) ? autoreplay : ''}${problem.advice}`,
});
