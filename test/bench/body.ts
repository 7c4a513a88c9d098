/**
 * Building the body for more and more line items, compared with a copy of the same body through JSON:
 * both start and end with an object.
 */
import { conversion } from '../../shared/events/conversion.ts';
import { parse } from '../../shared/parse/parse.ts';
import { median, type Figure } from './figure.ts';

const counts = [1, 10, 100, 1000, 10_000] as const;

/** What the strict parsed of every value may cost; the copy reads nothing. */
const bodyLimit = 3;

const inputOf = (count: number) => ({
  customer_email: 'buyer@example.com',
  order_total: '108.00',
  items: Array.from({ length: count }, (_, index) => ({
    name: `Item ${index}`,
    quantity: '2',
    unit_price: '32.50',
    sku: `SKU-${index}`,
  })),
});

const timed = (run: () => unknown, times: number): number => {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) run();
  return (performance.now() - start) / times;
};

export const bodyFigures = (): readonly Figure[] => {
  const rows = counts.map((count) => {
    const input = inputOf(count);
    const parsed = parse(conversion, input);
    if (!parsed.ok) throw new Error('The benchmark sends something that is rejected.');
    const times = Math.ceil(4000 / count);
    const pairs = Array.from({ length: 15 }, () => ({
      ours: timed(() => parse(conversion, input), times),
      copy: timed(() => JSON.parse(JSON.stringify(parsed.value)), times),
    }));
    return {
      count,
      ratio: median(pairs.map(({ ours, copy }) => ours / copy)),
      ours: median(pairs.map(({ ours }) => ours)),
      copy: median(pairs.map(({ copy }) => copy)),
    };
  });
  const perItem = rows.map(({ count, ours }) => ours / count);
  const [, , hundred = NaN, , tenThousand = NaN] = perItem;
  return [
    ...rows.map(({ count, ratio, ours, copy }): Figure => ({
      claim: `building a body with ${count} line items / copying it through JSON`,
      value: ratio,
      atMost: bodyLimit,
      unit: '×',
      from: `${(ours * 1000).toFixed(1)} / ${(copy * 1000).toFixed(1)} µs`,
    })),
    {
      claim: 'time per item with 10,000 items / with 100 items (1 is linear)',
      value: tenThousand / hundred,
      // So many objects outlive a round of garbage collection that an item of the copy costs twice
      // as much, too; what grows with the square would be at 100.
      atMost: 2,
      unit: '×',
      from: `${(tenThousand * 1000).toFixed(2)} / ${(hundred * 1000).toFixed(2)} µs`,
    },
  ];
};
