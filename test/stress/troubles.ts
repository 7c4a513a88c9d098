/** The faults of the network and the API for one request. */
import { full } from './full.ts';
import { manyTexts, network, oddAnswers, redirects, wrongTypes } from './odd-troubles.ts';
import { waits } from './retry-after.ts';
import type { Trouble } from './trouble.ts';

export const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);

/** One status for every row of the table of errors. */
export const oneOfEach = [400, 401, 403, 404, 409, 418, 429, 500];

const bodies = ['html', 'empty', 'cut-off', 'huge'] as const;
type Body = (typeof bodies)[number] | 'json';

const says: Partial<Record<Body, (status: number) => string>> = {
  json: (status) => `The local API was told to answer ${status}`,
  huge: () => 'x'.repeat(40),
};

/** A server that fails may have recorded the event; one that refuses it has not. */
export const mayBeBooked = (status: number): boolean =>
  status >= 500 || status === 408 || status < 400;

const answered = (status: number, body: Body): Trouble => {
  const booked = mayBeBooked(status);
  const words = says[body]?.(status);
  return {
    name: `${status} with ${body}`,
    fault: { kind: 'answer', status, body, book: booked },
    means: status,
    booked,
    ...(words === undefined ? {} : { says: words }),
  };
};

/** Five megabytes take a while, so that a part goes through them with two statuses only. */
const bodiesOf = (status: number): readonly Body[] =>
  full || status === 400 || status === 500 ? bodies : bodies.filter((body) => body !== 'huge');

export const troubles: readonly Trouble[] = [
  ...statuses.map((status) => answered(status, 'json')),
  ...(full ? statuses : oneOfEach).flatMap((status) =>
    bodiesOf(status).map((body) => answered(status, body)),
  ),
  ...oddAnswers,
  ...manyTexts,
  ...wrongTypes,
  ...redirects,
  ...network,
  ...waits,
];
