/**
 * Two readers that share no code agree on every amount: alone, and beside the others of a sale.
 * `AMOUNT_RUNS` says how many texts are tried, `AMOUNT_SEED` which ones.
 */
import fc, { type Arbitrary } from 'fast-check';
import {
  amountsOf,
  judged,
  judgedSale,
  type Joined,
  type Reader,
  type SaleReader,
} from './judged.ts';
import type { Sale, SaleHow } from './judged.ts';
import { MUTANTS, SALE_MUTANTS } from './mutants.ts';
import { readByHand, readEventByHand, type AmountsIn, type Field, type How } from './reader.ts';
import type { Format } from './digits.ts';
import { raws, together } from './texts.ts';

const RUNS = Number(process.env['AMOUNT_RUNS'] ?? 20_000);
const SEED = Number(process.env['AMOUNT_SEED'] ?? 20_261_124);

const formats = fc.constantFrom<Format[]>('auto', 'auto', 'dot', 'comma');

const hows: Arbitrary<How> = fc.record({
  format: formats,
  field: fc.constantFrom<Field[]>('amount', 'amount', 'amount', 'refund', 'quantity'),
  amountsIn: fc.constantFrom<AmountsIn[]>('units', 'units', 'units', 'cents'),
  fromLineItems: fc.constantFrom(false, false, false, true),
});

const saleHows: Arbitrary<SaleHow> = fc.record({
  format: fc.constantFrom<Format[]>('auto', 'auto', 'auto', 'auto', 'dot', 'comma'),
  amountsIn: fc.constantFrom<AmountsIn[]>('units', 'units', 'units', 'units', 'units', 'cents'),
  joined: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Joined[]>([]) },
    { weight: 1, arbitrary: fc.subarray<Joined>(['order_total', 'tax', 'shipping', 'discount']) },
  ),
});

const quantities = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown[]>('1', 2, '3.5', '') },
  { weight: 1, arbitrary: raws },
);

/** Up to eight amounts, the last of them in items. */
const sales: Arbitrary<Sale> = fc
  .tuple(together, quantities, quantities)
  .map(([[order_total, tax, shipping, discount, ...prices], first, second]) => ({
    order_total,
    tax,
    shipping,
    discount,
    items: [first, second].slice(0, Math.ceil(prices.length / 2)).map((quantity, at) => ({
      quantity,
      unit_price: prices[at * 2],
      line_total: prices[at * 2 + 1],
    })),
  }));

const agrees = (read: Reader, runs: number, shrink = true) =>
  fc.check(
    fc.property(raws, hows, (raw, how) => Object.is(read(raw, how), readByHand(raw, how))),
    { numRuns: runs, seed: SEED, endOnFailure: !shrink },
  );

const salesAgree = (readSale: SaleReader, runs: number, shrink = true) =>
  fc.check(
    fc.property(sales, saleHows, (sale, how) => {
      const other = saleByHand(sale, how);
      const one = readSale(sale, how);
      if (one === 'refused' || other === 'refused') return one === other;
      return one.every((value, at) => Object.is(value, other[at]));
    }),
    { numRuns: runs, seed: SEED, endOnFailure: !shrink },
  );

/** A sale needs a total; its other amounts are 0 when they are blank, and an item has none. */
const saleByHand: SaleReader = (sale, how) => {
  const amounts = amountsOf(sale, how);
  const results = readEventByHand(amounts, how);
  if (results === 'two currencies') return 'refused';
  const sent: (number | 'absent')[] = [];
  for (const [at, result] of results.entries()) {
    const { name } = amounts[at] ?? { name: '' };
    if (result === 'refused' || (result === 'absent' && name === 'order_total')) return 'refused';
    sent.push(result === 'absent' && !name.startsWith('items') ? 0 : result);
  }
  return sent;
};

/** What was found, with both answers; null if nothing was. */
function firstOf<Values extends [unknown, unknown]>(
  found: fc.RunDetails<Values>,
  one: (...values: Values) => unknown,
  other: (...values: Values) => unknown,
) {
  const { counterexample, seed } = found;
  return (
    counterexample && {
      seed,
      read: counterexample,
      reader: one(...counterexample),
      secondReader: other(...counterexample),
    }
  );
}

test(`both read ${RUNS} texts alike`, () => {
  expect(firstOf(agrees(judged, RUNS), judged, readByHand)).toBeNull();
});

test(`both read ${Math.ceil(RUNS / 4)} sales alike`, () => {
  const found = salesAgree(judgedSale, Math.ceil(RUNS / 4));
  expect(firstOf(found, judgedSale, saleByHand)).toBeNull();
});

// Made from the second reader: where the two disagree, no mutant is found by that alone.

/** So many texts are always enough to find a mistake. */
const ENOUGH = 20_000;

describe('finds a reader that', () => {
  test.each(Object.entries(MUTANTS))('%s', (_name, mutant) => {
    expect(agrees(mutant(readByHand), ENOUGH, false).failed).toBe(true);
  });

  test.each(Object.entries(SALE_MUTANTS))('%s', (_name, mutant) => {
    expect(salesAgree(mutant(saleByHand, readByHand), ENOUGH, false).failed).toBe(true);
  });
});
