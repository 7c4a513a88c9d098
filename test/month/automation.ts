/** What both platforms have in common. */
import type { Delivery } from './shop.ts';
import type { Seen } from './world.ts';

export type Platform = 'Zapier' | 'Make';

/** Who had a request sent. */
export type Sender = 'webhook' | 'retry' | 'Autoreplay' | 'person';

/** One webhook on its way through an automation. */
export interface Run {
  readonly delivery: Delivery;
  /** What came of its last request. */
  seen: Seen;
  /** How often it was tried again: as an app asked for, by Autoreplay, by hand. */
  retries: number;
  replays: number;
  byHand: number;
  /** Whether it ended without anybody hearing of it. */
  isQuiet: boolean;
  /** Everything that a person was told about it. */
  readonly told: string[];
  /** Who had each of its records made. */
  readonly made: Sender[];
}

export const runOf = (delivery: Delivery): Run => ({
  delivery,
  seen: { truth: 'unsent', recorded: 0, words: '', askedFor: undefined },
  retries: 0,
  replays: 0,
  byHand: 0,
  isQuiet: false,
  told: [],
  made: [],
});
