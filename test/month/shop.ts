/** From a story to the webhooks that the store sends, each with what must be in the books in the end. */
import type { Recorded } from '../../playground/api/books.ts';
import type { EventKey } from '../../shared/events/table.ts';
import type { Input } from '../../shared/events/event.ts';
import { meantBy } from '../shared/parse/printed/amount.ts';
import { written } from '../shared/parse/printed/currencies.ts';
import { raw } from '../shared/parse/printed/people.ts';
import type { Printer } from '../shared/parse/printed/printer.ts';
import { randomFrom } from '../shared/parse/printed/random.ts';
import { cell } from '../shared/parse/printed/sheets.ts';
import { shopifyIn, wooCommerceIn } from '../shared/parse/printed/shops.ts';
import type { Code, Order, Single, Story } from './story.ts';

/** Place in the body → number, such as `items 0 unit_price`. */
type Numbers = Readonly<Record<string, number>>;

export interface Delivery {
  /** Minutes since the month began. */
  readonly at: number;
  readonly event: EventKey;
  /** What tells its record from others in the books. */
  readonly key: string;
  /** What people call it. */
  readonly about: string;
  readonly code: Code;
  /** The order that a refund is about, by its key. */
  readonly order?: string;
  /** Whether a repeat is counted once. */
  readonly countedOnce: boolean;
  /** Under the API's own names: as the store prints it, and with numbers as machines write them. */
  readonly printed: Input;
  readonly plain: Input;
  readonly numbers: Numbers;
}

/** The key of the delivery that a record came from. */
export const keyOf = ({ event, body }: Recorded): string => {
  switch (event) {
    case 'conversion':
      return body.order_id ?? body.customer_email;
    case 'refund':
      return body.refund_id ?? '';
    case 'claim':
      return body.email;
    case 'visit':
      return body.utm_campaign ?? '';
    default:
      // No store of this month sends anything else.
      return '';
  }
};

export const numbersIn = (record: Recorded): Numbers => {
  if (record.event === 'refund') return { refund_amount: record.amount };
  if (record.event !== 'conversion') return {};
  const { order_total, tax, shipping, items = [] } = record.body;
  const price = items[0]?.unit_price;
  return {
    order_total,
    tax,
    shipping,
    ...(price !== undefined && { 'items 0 unit_price': price }),
  };
};

/** One formatter for all amounts of a store, and none of the two whose misreading is accepted. */
export const printerOf = ({ store }: Story): Printer => {
  for (let seed = store.printer; ; seed += 1) {
    const random = randomFrom(seed);
    const money = random.pick(written);
    const makers = [shopifyIn, wooCommerceIn, () => cell(random), () => raw(random)];
    const printer = random.pick(makers)(money, random);
    if (printer.accepted === undefined) return printer;
  }
};

/** Three ways to say an amount in the smallest unit that a printer has. */
const waysOf = ({ decimals, print }: Printer) => {
  const amount = (units: number) => {
    const digits = String(units).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return { whole, decimals: digits.slice(whole.length) };
  };
  return {
    printed: (units: number): unknown => print(amount(units)),
    plain: (units: number): unknown => meantBy(amount(units)).toFixed(decimals),
    meant: (units: number): number => meantBy(amount(units)),
  };
};

type Sent = Omit<Delivery, 'printed' | 'plain' | 'numbers'>;
type Amounts = Readonly<Record<string, number>>;

/** 30 days of webhooks, in the order in which they come. */
export const deliveriesOf = (story: Story): readonly Delivery[] => {
  const ways = waysOf(printerOf(story));
  const { lines } = story.store;
  const deliveries: Delivery[] = [];
  let count = 1000;

  /** @param amounts by field; the price of a line is one of them */
  const send = (sent: Sent, fields: Input, amounts: Amounts, zeros: Numbers = {}): void => {
    const bodyIn = (way: (units: number) => unknown): Input => {
      const { price, ...plain } = amounts;
      const said = Object.entries(plain).map(([field, units]) => [field, way(units)]);
      const item = { name: 'Serum', quantity: '1', unit_price: way(price ?? 0) };
      return {
        ...fields,
        ...Object.fromEntries(said),
        ...(price !== undefined && { items: [item] }),
      };
    };
    const meant = Object.entries(amounts).map(([field, units]): [string, number] => [
      field === 'price' ? 'items 0 unit_price' : field,
      ways.meant(units),
    ]);
    const numbers = { ...zeros, ...Object.fromEntries(meant) };
    deliveries.push({
      ...sent,
      printed: bodyIn(ways.printed),
      plain: bodyIn(ways.plain),
      numbers,
    });
  };

  const refund = (at: number, order: string, number: number, units: number): void => {
    const key = `R-${order}-${number}`;
    send(
      { at, event: 'refund', key, about: `refund ${key}`, code: '', order, countedOnce: false },
      { order_id: order, refund_type: 'partial', refund_id: key },
      { refund_amount: units },
    );
  };

  const sell = (at: number, { code, total, id, sequels }: Order): void => {
    count += 1;
    const email = `buyer${count}@example.com`;
    const key = id === 'own' ? `${count}` : email;
    const order_id = { own: key, none: '', blank: '  ' }[id];
    const deliver = (when: number, units: number, how = ''): void => {
      const about = `order ${key}${how}`;
      const price = lines ? { price: Math.floor(units / 3) } : {};
      send(
        { at: when, event: 'conversion', key, about, code, countedOnce: id === 'own' },
        { customer_email: email, shipping: '', order_id, referral_code: code },
        { order_total: units, tax: Math.floor(units / 12), ...price },
        { shipping: 0 },
      );
    };
    deliver(at, total);
    // Without an ID nothing can tell a repeat from another order, and no refund finds it.
    if (id !== 'own') return;
    const totals = sequels.map((one) => (one.kind === 'edited' ? one.total : total));
    const least = Math.min(total, ...totals);
    let left = least;
    for (const [index, one] of sequels.entries()) {
      const when = at + one.after;
      if (one.kind === 'again') deliver(when, total, ', sent again');
      if (one.kind === 'edited') deliver(when, one.total, ', edited');
      if (one.kind !== 'refund') continue;
      const units = Math.min(left, Math.floor((least * one.percent) / 100));
      left -= units;
      if (units > 0) refund(when, key, index + 1, units);
      if (units > 0 && one.twice) refund(when + 1, key, index + 1, units);
    }
  };

  const happen = (at: number, { kind, code }: Single): void => {
    count += 1;
    if (kind === 'old refund') return refund(at, `OLD${count}`, 1, 1000);
    const email = `newuser${count}@example.com`;
    const sent = { at, about: `${kind} ${count}`, code, countedOnce: false };
    if (kind === 'sign-up')
      return send({ ...sent, event: 'claim', key: email }, { email, referral_code: code }, {});
    const key = `click-${count}`;
    return send({ ...sent, event: 'visit', key }, { referral_code: code, utm_campaign: key }, {});
  };

  for (const [day, happenings] of story.days.entries())
    for (const one of happenings) {
      const at = day * 1440 + one.minute;
      if (one.kind === 'order') sell(at, one);
      if (one.kind === 'sign-up' || one.kind === 'click' || one.kind === 'old refund')
        happen(at, one);
      if (one.kind === 'rush')
        for (let index = 0; index < one.count; index += 1) happen(at + index * 7, one.of);
    }
  return deliveries.toSorted((one, other) => one.at - other.at);
};
