/** All events, in form order. Both apps, their pages, and their tests are built from this list. */
import { claim } from './claim.ts';
import { conversion } from './conversion.ts';
import { refund } from './refund.ts';
import { visit } from './visit.ts';

export const events = [conversion, refund, claim, visit] as const;

export type KnownEvent = (typeof events)[number];
export type EventKey = KnownEvent['key'];
