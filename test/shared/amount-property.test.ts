import * as fc from 'fast-check';
import { provenMark, readAmount, type Mark, type NumberFormat } from '../../shared/amount.ts';
import { provenBy, readByHand, type Decimal, type Told } from './amount-reader.ts';
import { amountTexts } from './amount-texts.ts';

/** The same texts in every run; a failure prints this seed and the path to the text. */
const seed = 20250131;
const numRuns = Number(process.env['AMOUNT_RUNS'] ?? 20_000);

type Parser = (text: string, format: NumberFormat, proven?: Mark) => Told;

const ours: Parser = (text, format, proven) => {
  const reading = readAmount(text, format, proven);
  return reading.is === 'amount' ? reading.value : reading.is;
};

const decimals = { auto: undefined, dot: '.', comma: ',' } as const;
const markOf = (decimal: Decimal | undefined): Mark | undefined =>
  decimal && (decimal === '.' ? 'dot' : 'comma');

const formats = fc.constantFrom('auto', 'auto', 'dot', 'comma');
const proofs = fc.constantFrom('.', ',', undefined);

/** What is accepted, and as what number, is exactly what the second reader says. */
const agrees = (parser: Parser) =>
  fc.property(amountTexts, formats, proofs, (text, format, proven) => {
    const expected = readByHand(text, decimals[format], proven);
    return Object.is(parser(text, format, markOf(proven)), expected);
  });

test('any text is read as a second reader reads it, and nothing else is accepted', () => {
  expect(() => fc.assert(agrees(ours), { seed, numRuns })).not.toThrow();
});

test('what any amounts of an event prove together is what a second reader says', () => {
  const together = fc.property(fc.array(amountTexts, { maxLength: 4 }), (texts) => {
    const [first, ...others] = new Set(texts.map(provenBy).filter((mark) => mark !== undefined));
    expect(provenMark(texts)).toBe(others.length === 0 ? markOf(first) : undefined);
  });
  fc.assert(together, { seed, numRuns });
});

test('enough of these texts are accepted, refused and blank to tell', () => {
  const counts: Record<string, number> = { number: 0, refused: 0, absent: 0 };
  for (const text of fc.sample(amountTexts, { seed, numRuns: 5000 })) {
    const told = readByHand(text);
    const kind = typeof told === 'number' ? 'number' : told;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  expect(counts['number']).toBeGreaterThan(1000);
  expect(counts['refused']).toBeGreaterThan(1000);
  expect(counts['absent']).toBeGreaterThan(0);
});

const numberOf = (text: string): Told => (text.trim() === '' ? 'absent' : Number.parseFloat(text));
const orRefused = (told: Told): Told => (Number.isNaN(told) ? 'refused' : told);

describe('a wrong parser is caught: one that', () => {
  const wrong: Record<string, Parser> = {
    'takes the number in front': (text) => orRefused(numberOf(text)),
    'takes what JavaScript takes': (text) =>
      text.trim() === '' ? 'absent' : orRefused(Number(text)),
    'treats 1,234 as 1234': (text, format, proven) =>
      /^\d{1,3},\d{3}$/.test(text) ? Number(text.replace(',', '')) : ours(text, format, proven),
    'treats 1.234 as 1.234': (text, format, proven) =>
      /^\d{1,3}\.\d{3}$/.test(text) ? Number(text) : ours(text, format, proven),
    'reads a blank as 0': (text, format, proven) =>
      text.trim() === '' ? 0 : ours(text, format, proven),
    'rounds to cents': (text, format, proven) => {
      const told = ours(text, format, proven);
      return typeof told === 'number' ? Math.round(told * 100) / 100 : told;
    },
    'takes any three letters for a currency': (text, format, proven) =>
      ours(text.replace(/\s*[A-Z]{3}$/, ''), format, proven),
    'lets digits go': (text, format) =>
      format === 'auto' && /^[1-9]\d+$/.test(text) ? Number(text) : ours(text, format),
    'ignores what other amounts prove': (text, format) => ours(text, format),
    'ignores the chosen format': (text, _, proven) => ours(text, 'auto', proven),
    'opens a comma to a proven dot': (text, format, proven) =>
      ours(text, format === 'auto' && proven === 'dot' ? 'dot' : format, proven),
  };

  test.each(Object.entries(wrong))('%s', (_, parser) => {
    expect(fc.check(agrees(parser), { seed, numRuns })).toMatchObject({ failed: true });
  });
});
