/** The table that both apps, their pages and their tests follow from, in the order of the forms. */
import { claim } from './claim.ts';
import { conversion } from './conversion.ts';
import { refund } from './refund.ts';
import { visit } from './visit.ts';

export const events = [conversion, refund, claim, visit] as const;

export type KnownEvent = (typeof events)[number];
export type EventKey = KnownEvent['key'];
