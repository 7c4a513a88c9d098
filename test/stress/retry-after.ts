/** `Retry-After` in every form. Source: RFC 9110, 10.2.3 */
import { full } from './full.ts';
import type { Trouble } from './trouble.ts';

const now = 'Wed, 21 Oct 2015 07:28:00 GMT';

/** Header → seconds, where it says anything that makes sense; else a minute. */
const forms: readonly (readonly [string | string[], number])[] = [
  ['7', 7],
  [' 120 ', 120],
  ['007', 7],
  ['86400', 86_400],
  ['Wed, 21 Oct 2015 07:30:30 GMT', 150],
  ['Wednesday, 21-Oct-15 07:30:30 GMT', 150],
  ['Wed Oct 21 07:30:30 2015 GMT', 150],
  ['0', 60],
  ['-5', 60],
  ['1.5', 60],
  ['1e3', 60],
  ['0x10', 60],
  ['soon', 60],
  ['60 seconds', 60],
  ['86401', 60],
  ['99999999999999999999', 60],
  ['Wed, 21 Oct 2015 07:27:00 GMT', 60],
  ['Wed, 99 Oct 2015 07:28:00 GMT', 60],
  ['Fri, 21 Oct 2095 07:28:00 GMT', 60],
  // Node keeps the first of two.
  [['30', '90'], 30],
];

/** A few of them are enough to see that a server that fails is asked again as late as it says. */
const formsOf = (status: number) => (full || status === 429 ? forms : forms.slice(0, 5));

export const waits: readonly Trouble[] = [429, 503].flatMap((status) =>
  formsOf(status).map(([retryAfter, delay]): Trouble => ({
    name: `${status}, Retry-After: ${retryAfter}`,
    fault: {
      kind: 'answer',
      status,
      body: 'empty',
      headers: { 'Retry-After': retryAfter, Date: now },
      book: status > 500,
    },
    means: status,
    booked: status > 500,
    delay,
  })),
);
