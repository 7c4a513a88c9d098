/**
 * Readers with one mistake each, made from a right one. A comparison that doesn't find all of
 * them would not find the same mistake in the reader that is judged either.
 */
import { amountsOf, type Reader, type Sale, type SaleHow, type SaleReader } from './judged.ts';

/** The text, if it is one; a list of one counts as its value. */
const textOf = (raw: unknown): string | undefined => {
  const value = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  return typeof value === 'string' ? value : undefined;
};

/** Reads a text that was refused once more, after it was changed. */
const again =
  (read: Reader, change: (text: string) => string): Reader =>
  (raw, how) => {
    const result = read(raw, how);
    const text = textOf(raw);
    return result === 'refused' && text !== undefined ? read(change(text), how) : result;
  };

export const MUTANTS: Readonly<Record<string, (read: Reader) => Reader>> = {
  'ignores the number format': (read) => (raw, how) => read(raw, { ...how, format: 'auto' }),
  'takes a dot for the decimal mark where nothing was chosen': (read) => (raw, how) =>
    read(raw, { ...how, format: how.format === 'auto' ? 'dot' : how.format }),
  'ignores which field it reads': (read) => (raw, how) => read(raw, { ...how, field: 'amount' }),
  'drops the minus of every amount': (read) => (raw, how) =>
    read(raw, { ...how, field: how.field === 'amount' ? 'refund' : how.field }),
  'ignores cents': (read) => (raw, how) => read(raw, { ...how, amountsIn: 'units' }),
  'reads quantities in cents': (read) => (raw, how) => {
    const result = read(raw, how);
    const inCents = how.field === 'quantity' && how.amountsIn === 'cents';
    return inCents && typeof result === 'number' ? result / 100 : result;
  },
  'ignores line items': (read) => (raw, how) => read(raw, { ...how, fromLineItems: false }),
  'takes 1,234 for 1234': (read) => (raw, how) => {
    const result = read(raw, how);
    const retry = result === 'refused' && how.format === 'auto' && !how.fromLineItems;
    return retry && /\d,\d{3}(?!\d)/.test(textOf(raw) ?? '')
      ? read(raw, { ...how, format: 'dot' })
      : result;
  },
  'takes 1.234 for 1.234': (read) => (raw, how) => {
    const result = read(raw, how);
    return result === 'refused' && /\d\.\d{3}(?!\d)/.test(textOf(raw) ?? '')
      ? read(raw, { ...how, format: 'dot' })
      : result;
  },
  'reads TRY20': (read) =>
    again(read, (text) =>
      text.replace(/^[A-Z]{3}(?=\d)/, 'USD ').replace(/(?<=\d)[A-Z]{3}$/, ' USD'),
    ),
  'reads TRY 20': (read) => again(read, (text) => text.replace(/ALL|MAD|PEN|TOP|TRY/, 'USD')),
  'reads 2 sek': (read) =>
    again(read, (text) => text.replace(/\b[a-z]{3}\b/, (code) => code.toUpperCase())),
  'reads R 12': (read) => again(read, (text) => text.replace(/[KLPQR](?![A-Za-z$])/, '$')),
  'reads 12 K€': (read) => again(read, (text) => text.replace(/[KMT](?=[€$])/, '')),
  'reads €5 USD': (read) => again(read, (text) => text.replace(/ ?[A-Z]{3}$/, '')),
  'lets digits go': (read) => again(read, (text) => text.replace(/(?<=[.,]\d{9})\d+/, '')),
  'rounds to cents': (read) => (raw, how) => {
    const result = read(raw, how);
    return typeof result === 'number' ? Math.round(result * 100) / 100 : result;
  },
  'reads identifiers': (read) => (raw, how) => {
    const result = read(raw, how);
    return result === 'refused' && /^[1-9]\d{9,14}$/.test(textOf(raw) ?? '') ? Number(raw) : result;
  },
  'reads what JavaScript reads': (read) => (raw, how) => {
    const result = read(raw, how);
    const text = textOf(raw) ?? '';
    const number = text.trim() === '' ? NaN : Number(text);
    return result === 'refused' && Number.isFinite(number) ? number : result;
  },
  'drops what nobody sees between digits': (read) =>
    again(read, (text) => text.replaceAll(/\p{Cf}/gu, '')),
  'folds every form of a digit': (read) => again(read, (text) => text.normalize('NFKC')),
  'takes a blank for nothing': (read) => (raw, how) => {
    const result = read(raw, how);
    return result === 'absent' ? 0 : result;
  },
  'reads the first of a list': (read) => (raw, how) => read(Array.isArray(raw) ? raw[0] : raw, how),
  'knows no lakh': (read) => (raw, how) =>
    /\d,\d\d,\d{3}/.test(textOf(raw) ?? '') ? 'refused' : read(raw, how),
  'knows no dash for cents': (read) => (raw, how) =>
    /\d[.,][-–—]/.test(textOf(raw) ?? '') ? 'refused' : read(raw, how),
};

/** The same for a whole sale: what one text says about another. */
export const SALE_MUTANTS: Readonly<
  Record<string, (readSale: SaleReader, read: Reader) => SaleReader>
> = {
  'ignores proofs': (readSale, read) => (sale, how) => {
    const result = readSale(sale, how);
    return alone(sale, how, read) === 'refused' ? 'refused' : result;
  },
  'ignores proofs against a sign, and currencies': (readSale, read) => (sale, how) => {
    const result = readSale(sale, how);
    return result === 'refused' ? alone(sale, how, read) : result;
  },
  'takes a typed number for a proof': (readSale) => (sale, how) => {
    const result = readSale(sale, how);
    const marked = String(sale.order_total).match(/^\D*/)?.[0] ?? '';
    return result === 'refused'
      ? readSale(
          changed(sale, (text) => text.replace(/^(?=\d)/, marked)),
          how,
        )
      : result;
  },
  'proves across gaps': (readSale) => (sale, how) => {
    const result = readSale(sale, how);
    return result === 'refused'
      ? readSale(
          changed(sale, (text) => text.replaceAll(/(?<=\p{Sc})\s|\s(?=\p{Sc})/gu, '')),
          how,
        )
      : result;
  },
  'takes two dollars for one': (readSale) => (sale, how) => {
    const result = readSale(sale, how);
    return result === 'refused'
      ? readSale(
          changed(sale, (text) => text.replaceAll(/(?:R|CA|A)\$|€/g, '$')),
          how,
        )
      : result;
  },
};

/** Every amount for itself; a sale needs a total, and its other amounts may be blank. */
function alone(sale: Sale, how: SaleHow, read: Reader): ReturnType<SaleReader> {
  const results = amountsOf(sale, how).map(({ name, raw, field, fromLineItems }) => {
    const result = read(raw, { ...how, field, fromLineItems });
    if (result !== 'absent' || name.startsWith('items')) return result;
    return name === 'order_total' ? 'refused' : 0;
  });
  return results.includes('refused') ? 'refused' : results.filter((result) => result !== 'refused');
}

function changed(sale: Sale, change: (text: string) => string): Sale {
  const one = (raw: unknown) => (typeof raw === 'string' ? change(raw) : raw);
  return {
    order_total: one(sale.order_total),
    tax: one(sale.tax),
    shipping: one(sale.shipping),
    discount: one(sale.discount),
    items: sale.items.map(({ quantity, unit_price, line_total }) => ({
      quantity: one(quantity),
      unit_price: one(unit_price),
      line_total: one(line_total),
    })),
  };
}
