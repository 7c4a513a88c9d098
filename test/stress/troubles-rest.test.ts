import { cases } from './cases.ts';
import { checkTroubles } from './matrix.ts';

/** Conversions and refunds have files of their own beside this one. */
const rest = cases.filter(({ event }) => event !== 'conversion' && event !== 'refund');

for (const one of rest) checkTroubles(one);
