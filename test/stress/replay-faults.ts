/** Faults to replay, before and after the event was recorded. */
import type { Fault } from '../../playground/api/faults.ts';
import { full } from './full.ts';
import { oneOfEach, statuses } from './troubles.ts';

export interface ReplayFault {
  readonly name: string;
  readonly fault: Fault;
  /** Whether the event was recorded all the same. */
  readonly booked: boolean;
  /** The API said for certain that nothing was recorded now. */
  readonly refused: boolean;
  /** Only the app's own time limit ends the run. */
  readonly slow: boolean;
}

/** What the API refuses it has not recorded; a 408 is a timeout. Source: REST API, "The basics". */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

const statusFaults = (status: number): readonly ReplayFault[] => {
  const refused = isRefusal(status);
  // A refusal of something that was recorded would be a lie of the API's.
  return (refused ? [false] : [false, true]).map((book) => ({
    name: `${status}, ${book ? 'recorded' : 'not recorded'}`,
    fault: { kind: 'answer', status, book },
    booked: book,
    refused,
    slow: false,
  }));
};

const both = (
  name: string,
  fault: (book: boolean) => Fault,
  slow = false,
): readonly ReplayFault[] =>
  [false, true].map((book) => ({
    name: `${name}, ${book ? 'recorded' : 'not recorded'}`,
    fault: fault(book),
    booked: book,
    refused: false,
    slow,
  }));

/** Far longer than the patience of either app while it is hurried. */
const late = 900;
const location = 'https://127.0.0.1:9/';

export const replayFaults: readonly ReplayFault[] = [
  ...(full ? statuses : [...oneOfEach, 408, 422, 599]).flatMap(statusFaults),
  ...(['html', 'empty', 'cut-off', 'no-success', 'two-successes'] as const).flatMap((body) =>
    both(`200 with ${body}`, (book) => ({ kind: 'answer', status: 200, body, book })),
  ),
  ...both('a redirect', (book) => ({ kind: 'redirect', location, book })),
  ...both('a reset', (book) => ({ kind: 'drop', book })),
  ...(full ? (['delayMs', 'pauseMs'] as const) : (['delayMs'] as const)).flatMap((pace) =>
    both(
      pace === 'delayMs' ? 'slow headers' : 'a slow body',
      (book) => ({ kind: 'answer', status: 200, [pace]: late, book }),
      true,
    ),
  ),
  ...both(
    'a body that breaks off',
    (book) => ({ kind: 'answer', status: 200, breakOff: true, book }),
    true,
  ),
];
