/** Rejecting a text of 1 MB in an amount: no pattern may scan all of it repeatedly. */
import { conversion } from '../../shared/events/conversion.ts';
import { parse } from '../../shared/parse/parse.ts';
import { median, type Figure } from './figure.ts';

const size = 1_000_000;
const times = 5;

const texts: Readonly<Record<string, string>> = {
  digits: '1'.repeat(size),
  'joined numbers': '1.50,'.repeat(size / 5),
  groups: `1${',000'.repeat(size / 4)}x`,
  spaces: `1${' '.repeat(size)}2`,
  'invisible characters': `1${'\u200b'.repeat(size)}2`,
  brackets: '('.repeat(size),
  addresses: 'a@'.repeat(size / 2),
  'full-width digits': '１'.repeat(size),
  currencies: 'USD '.repeat(size / 4),
};

const refusedIn = (order_total: string): number => {
  const start = performance.now();
  const reading = parse(conversion, { customer_email: 'buyer@example.com', order_total });
  if (reading.ok) throw new Error('The bench sends something hostile that is recorded.');
  return performance.now() - start;
};

export const hostileFigures = (): readonly Figure[] =>
  Object.entries(texts).map(([name, text]) => ({
    claim: `rejecting 1 MB of ${name} in an amount`,
    value: median(Array.from({ length: times }, () => refusedIn(text))),
    atMost: 50,
    unit: 'ms',
    from: `the median of ${times}`,
  }));
