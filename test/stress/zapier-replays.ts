/**
 * Whether Zapier runs a step again by itself, by the class of its error.
 *
 * - ThrottledError: for everyone. How often is not documented; three times is assumed.
 *   Source: Zapier, "Error handling and throttling".
 * - An error that stops the run: only with Autoreplay, which users switch on themselves, up to five
 *   times in ten hours. Source: help.zapier.com, "Replay Zap runs"; zapier.com/help/autoreplay.
 * - HaltedError: the help pages differ on whether Autoreplay takes it; the worse is assumed.
 * - ExpiredAuthError: held until somebody reconnects, then up to that person.
 */
import type { Ended } from './platform.ts';
import type { Rerun } from './replays.ts';

const throttled = 3;
const autoreplays = 5;

const again = new Map<string, number>([
  ['ThrottledError', throttled],
  ['AppError', 0],
  ['HaltedError', 0],
  ['ExpiredAuthError', 0],
]);

const withAutoreplay = new Map<string, number>([
  ...again,
  ['AppError', autoreplays],
  ['HaltedError', autoreplays],
]);

/** A class that none of the pages knows would be taken for any error: a run that was stopped. */
const times = (table: ReadonlyMap<string, number>, { error = '' }: Ended): number =>
  table.get(error) ?? table.get('AppError') ?? 0;

export const onZapier: Rerun = {
  name: 'Zapier',
  platform: 'Zapier',
  times: (ended) => times(again, ended),
};

export const onZapierWithAutoreplay: Rerun = {
  name: 'Zapier with Autoreplay',
  platform: 'Zapier',
  times: (ended) => times(withAutoreplay, ended),
};
