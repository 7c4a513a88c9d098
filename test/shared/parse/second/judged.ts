/** The parser under test, with the interface of the second one. Nothing else here imports it. */
import { parseAmount } from '../../../../shared/parse/amount.ts';
import { conversion } from '../../../../shared/events/conversion.ts';
import { parse } from '../../../../shared/parse/parse.ts';
import type { AmountsIn, Field, How, Result } from './reader.ts';
import type { Format } from './digits.ts';

export type Reader = (raw: unknown, how: How) => Result;

/** That a quantity is more than nothing is checked one level up, where `judgedSale` sees it. */
export const judged: Reader = (raw, how) => {
  const reading = parseAmount(raw, how);
  if (reading.is !== 'amount') return reading.is;
  return how.field === 'quantity' && reading.value === 0 ? 'refused' : reading.value;
};

/** A conversion with every amount it can have. */
export type Sale = {
  order_total: unknown;
  tax: unknown;
  shipping: unknown;
  discount: unknown;
  items: readonly { quantity: unknown; unit_price: unknown; line_total: unknown }[];
};

export type SaleHow = { format: Format; amountsIn: AmountsIn; joined: readonly Joined[] };

export type SaleReader = (sale: Sale, how: SaleHow) => readonly (number | 'absent')[] | 'refused';

/** The amounts that a template can fill from line items. */
export type Joined = 'order_total' | 'tax' | 'shipping' | 'discount';

/** Each amount of a sale in a fixed order. */
export function amountsOf(
  sale: Sale,
  { joined }: Pick<SaleHow, 'joined'>,
): { name: string; raw: unknown; field: Field; fromLineItems: boolean }[] {
  return [
    ...(['order_total', 'tax', 'shipping', 'discount'] as const).map((name) => ({
      name,
      raw: sale[name],
      field: 'amount' as const,
      fromLineItems: joined.includes(name),
    })),
    ...sale.items.flatMap((item, at) =>
      (['quantity', 'unit_price', 'line_total'] as const).map((name) => ({
        name: `items.${at}.${name}`,
        raw: item[name],
        field: name === 'quantity' ? ('quantity' as const) : ('amount' as const),
        fromLineItems: false,
      })),
    ),
  ];
}

/** What the judged reader sends for a sale, in the order of `amountsOf`; or that it refuses. */
export const judgedSale: SaleReader = (sale, how) => {
  const { format, amountsIn, joined } = how;
  const items = sale.items.map((item, at) => ({ name: `Item ${at + 1}`, ...item }));
  const input = { ...sale, customer_email: 'jo@example.com', items };
  const reading = parse(conversion, input, { format, amountsIn, fromLineItems: [...joined] });
  if (!reading.ok) return 'refused';
  const body = reading.value as unknown as Record<string, unknown> & {
    items?: Record<string, unknown>[];
  };
  return amountsOf(sale, how).map(({ name }) => {
    const [, at, key = name] = name.split('.');
    const value = at === undefined ? body[key] : body.items?.[Number(at)]?.[key];
    return typeof value === 'number' ? value : 'absent';
  });
};
