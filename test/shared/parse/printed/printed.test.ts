/**
 * Texts printed from numbers, so that the right answer is known before anybody reads: by ICU in every
 * locale and currency, by shops, by sheets, by people. A reader says that number or none.
 */
import { anyPrinter } from './every.ts';
import { cents } from './people.ts';
import { readTotal, type Format, type Reader } from './reader.ts';
import { tally, tallyLines, wrongLine, type Tally } from './tally.ts';

/** The same texts in every run; full runs print what they counted. */
const seed = 20261124;
const full = process.env['PRINTED_RUNS'];
const runs = Number(full ?? 30_000);

const report = (counted: Tally): void => {
  if (full) process.stdout.write(`${tallyLines(counted).join('\n')}\n`);
};

test('a printed amount is read as what was printed, or refused', () => {
  const counted = tally(anyPrinter, readTotal, runs, seed);
  report(counted);
  expect(counted.wrong.map(wrongLine)).toEqual([]);
});

const inCents: Reader = (value, choices) => readTotal(value, { ...choices, amountsIn: 'cents' });

test('counted in cents, digits are hundredths', () => {
  const counted = tally(cents, inCents, Math.ceil(runs / 20), seed);
  report(counted);
  expect(counted.wrong.map(wrongLine)).toEqual([]);
  expect(counted.total.read / counted.total.printed).toBeGreaterThan(0.8);
});

test('most of them are read, in every style but words and digits of other scripts', () => {
  const { styles } = tally(anyPrinter, readTotal, 10_000, seed);
  const rarely = [...styles]
    .filter(([, { read, printed }]) => read < printed / 2)
    .map(([style]) => style);
  expect(rarely.filter((style) => !/^ICU, (name|digits)|by force$/.test(style))).toEqual([]);
});

const numberOr = (text: string): number | 'refused' => {
  const number = Number.parseFloat(text);
  return Number.isNaN(number) ? 'refused' : number;
};

/** Our reader on a text that was changed before. */
const after =
  (change: (text: string, format: Format) => string): Reader =>
  (value, choices = {}) =>
    readTotal(typeof value === 'string' ? change(value, choices.format ?? 'auto') : value, choices);

describe('a wrong reader is caught: one that', () => {
  const wrong: Readonly<Record<string, Reader>> = {
    'takes the number in front': (value) => numberOr(String(value)),
    'takes the first number': (value) => numberOr(/[\d.]+/.exec(String(value))?.[0] ?? ''),
    'strips everything but digits and dots': (value) =>
      numberOr(String(value).replace(/[^\d.]/g, '')),
    'strips everything but digits and the last mark': (value) =>
      numberOr(
        String(value)
          .replace(/[^\d.,]/g, '')
          .replace(/[.,](?=.*[.,])/g, '')
          .replace(',', '.'),
      ),
    'treats any comma as a group': after((text) => text.replaceAll(',', '')),
    'treats any dot as a decimal mark': (value, choices) => {
      const dot = /^\D*(\d+\.\d+)\D*$/.exec(String(value))?.[1];
      return dot === undefined ? readTotal(value, choices) : Number(dot);
    },
    'groups by a comma behind any sign': after((text) =>
      text.replace(/^(\D*\d{1,3}),(\d{3}\D+)$/, '$1$2'),
    ),
    'groups by a dot beside any sign': after((text) =>
      text.replace(/^(\D*\d{1,3})\.(\d{3}\D+)$/, '$1$2'),
    ),
    'takes a comma in front of three digits for decimals': after((text) =>
      text.replace(/^(\D+\d{1,3}),(\d{3})$/, '$1.$20'),
    ),
    'takes the chosen format the other way round': (value, { format = 'auto' } = {}) =>
      readTotal(value, { format: ({ auto: 'auto', dot: 'comma', comma: 'dot' } as const)[format] }),
    'has no dot but that of ASCII': after((text) => text.replaceAll('．', '')),
    'drops a dot in front': after((text) => text.replace(/^\./, '')),
    'drops the dash and the mark before it': after((text) => text.replace(/[^\d\s]+$/, '00')),
    'rounds to cents': (value, choices) => {
      const read = readTotal(value, choices);
      return read === 'refused' ? read : Math.round(read * 100) / 100;
    },
    'has the digits of a shorter number': (value, choices) => {
      const read = readTotal(value, choices);
      return read === 'refused' ? read : Math.fround(read);
    },
    'reads the zero of a sheet as minus 0': (value, choices) => {
      const read = readTotal(value, choices);
      return read === 0 && /-/.test(String(value)) ? -0 : read;
    },
  };

  test.each(Object.entries(wrong))('%s', (_, reader) => {
    expect(tally(anyPrinter, reader, 30_000, seed, 1).total.wrong).toBeGreaterThan(0);
  });

  test('takes cents for units', () => {
    expect(tally(cents, readTotal, 1000, seed).total.wrong).toBeGreaterThan(0);
  });
});
