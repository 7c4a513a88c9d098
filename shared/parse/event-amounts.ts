/** Compares the amounts of one event: how they were printed, and in which currency. */
import { parseAmount, type AmountOptions, type Money, type Printed } from './amount.ts';
import type { Proof } from './decimal-mark.ts';
import type { Mark } from './digits.ts';

/** Both marks, or one before as many digits as cents have: the mark can't be a group's. */
const proves = ({ number: { fraction, group } }: Money): boolean =>
  fraction !== undefined && (fraction.length <= 2 || group === ',' || group === '.');

/** An amount by itself, whatever the form it stands in. */
const asPrinted: AmountOptions = {
  format: 'auto',
  amountsIn: 'units',
  field: 'amount',
  fromLineItems: false,
};

/** What the texts of one formatter show. */
interface Shown {
  readonly marks: Set<Mark>;
  readonly groups: Set<string>;
  thousandths: boolean;
}

/** Digits of the decimals that a group has as well. */
const thousandths = 3;

/** No digit stands in either. */
const keyOf = ({ before, after }: Printed): string => `${before}0${after}`;

/**
 * The decimal mark of each formatter that printed amounts of the event: the same currency at the
 * same end, with the same space.
 *
 * @param raws every amount of the event, read or not; text without a currency and JSON numbers prove nothing
 */
export const proofsOf = (raws: readonly unknown[]): ((printed: Printed) => Proof | undefined) => {
  const found = new Map<string, Shown>();
  for (const raw of raws) {
    const reading = parseAmount(raw, asPrinted);
    const money = reading.is === 'amount' ? reading.money : undefined;
    if (!money?.mark) continue;
    const key = keyOf(money.printed);
    const shown = found.get(key) ?? { marks: new Set(), groups: new Set(), thousandths: false };
    const { group, fraction } = money.number;
    if (fraction?.length === thousandths) shown.thousandths = true;
    if (proves(money)) {
      shown.marks.add(money.mark);
      if (group !== undefined) shown.groups.add(group);
    }
    found.set(key, shown);
  }
  return (printed) => {
    const shown = found.get(keyOf(printed));
    // Two that disagree prove nothing.
    const [mark, other] = shown?.marks ?? [];
    return shown && mark && !other ? { ...shown, mark } : undefined;
  };
};

/** An amount that was printed with a currency, by the name of its field. */
export interface Named {
  readonly field: string;
  readonly key: string;
  readonly shown: string;
  readonly codes: readonly string[];
}

/** The first two amounts that no single currency can be meant by. */
export const clashAmong = (amounts: readonly Named[]): readonly [Named, Named] | undefined => {
  const distinct: Named[] = [];
  for (const amount of amounts) {
    const other = distinct.find(({ codes }) => !codes.some((code) => amount.codes.includes(code)));
    if (other) return [other, amount];
    if (!distinct.some(({ codes }) => codes.join() === amount.codes.join())) distinct.push(amount);
  }
  return undefined;
};
