/** Texts that are no amount of money: a reader that says a number is wrong, whichever. */
import { readQuantity, readRefund, readTotal, type Reader } from './reader.ts';
import { lay, sprungLine, trapLines, type Readers } from './spring.ts';

const seed = 20261124;
const full = process.env['TRAP_RUNS'];
const runs = Number(full ?? 30_000);

const ours: Readers = {
  order_total: readTotal,
  refund_amount: readRefund,
  quantity: readQuantity,
};

test('what is no amount, or more than one, is refused', () => {
  const laid = lay(ours, runs, seed);
  if (full) process.stdout.write(`${trapLines(laid).join('\n')}\n`);
  expect(laid.sprung.map(sprungLine)).toEqual([]);
});

const every = (reader: (ours: Reader) => Reader): Readers => ({
  order_total: reader(readTotal),
  refund_amount: reader(readRefund),
  quantity: reader(readQuantity),
});

const after = (change: (text: string) => string): Readers =>
  every(
    (reader) => (value, choices) =>
      reader(typeof value === 'string' ? change(value) : value, choices),
  );

const bold = /[𝟎-𝟗]/gu;

describe('a wrong reader is caught: one that', () => {
  const wrong: Readonly<Record<string, Readers>> = {
    'takes the number in front': every(() => (value) => {
      const number = Number.parseFloat(String(value));
      return Number.isNaN(number) ? 'refused' : number;
    }),
    'strips everything but digits and dots': after((text) => text.replace(/[^\d.]/g, '')),
    'drops a minus': after((text) => text.replace(/[-\u2212]/, '')),
    'drops brackets': after((text) => text.replace(/[()]/g, '')),
    'drops a percent sign': after((text) => text.replace(/\s*%/, '')),
    'drops a letter before a sign': after((text) => text.replace(/[A-Z](?=[$€£₹])/, '')),
    'drops K': after((text) => text.replace(/\s*K/i, '')),
    'drops words': after((text) => text.replace(/\p{L}{2,}/gu, '')),
    'drops capitals': after((text) => text.replace(/[A-Z]+/g, '')),
    "drops a currency's code": after((text) => text.replace(/(USD|EUR|TRY|MAD|usd|eur)\s*/, '')),
    'takes the lower end of a range': after((text) => text.replace(/(\d)\s*[-–].*/, '$1')),
    'takes the first of a list': after((text) => text.replace(/,.*/, '')),
    'takes a list of two': every(
      (reader) => (value, choices) =>
        reader(Array.isArray(value) ? value.slice(0, 1) : value, choices),
    ),
    'takes the first of two signs': after((text) => text.replace(/(\d)\D+$/, '$1')),
    'takes 1.234 for thousands': after((text) => text.replace(/^(\d{1,3})\.(\d{3})$/, '$1$2')),
    'takes 1,234 for decimals': after((text) => text.replace(/^(\d{1,3}),(\d{3})$/, '$1.$20')),
    'takes any number of digits': after((text) => text.replace(/^\d{10,}$/, '$1.00')),
    'drops spaces': after((text) => text.replaceAll(' ', '')),
    'drops hyphens': after((text) => text.replaceAll('-', '')),
    'drops quotes': after((text) => text.replace(/["'“”«»`]/g, '')),
    'drops tags': after((text) => text.replace(/<[^>]*>/g, '')),
    'folds every digit': after((text) => text.normalize('NFKC').replace(bold, '1')),
    'takes what JavaScript takes': every((reader) => (value, choices) => {
      const number = Number(value);
      return Number.isNaN(number) ? reader(value, choices) : number;
    }),
    'lets a quantity have a price': { ...ours, quantity: readTotal },
    'takes units where cents were chosen': every(
      (reader) => (value, choices) => reader(value, { ...choices, amountsIn: 'units' }),
    ),
    'reads a refund of -5 as -5': every(() => (value) => Number(value) || 'refused'),
  };

  test.each(Object.entries(wrong))('%s', (_, readers) => {
    expect(lay(readers, 30_000, seed, 1).total.sprung).toBeGreaterThan(0);
  });
});

const digitOfAnyScript: Reader = (value) => (/\p{N}/u.test(String(value)) ? 1 : 'refused');

test('every kind of trap catches a reader that takes a digit of any script', () => {
  const { kinds } = lay(
    every(() => digitOfAnyScript),
    10_000,
    seed,
  );
  const blind = [...kinds].filter(([, { sprung }]) => sprung === 0).map(([kind]) => kind);
  expect(kinds.size).toBeGreaterThan(25);
  expect(blind).toEqual([]);
});
