/** Amounts that are right in one field or under one choice, and wrong in another. */
import { drawAmount, meantBy } from '../amount.ts';
import { anyPrinter } from '../every.ts';
import { typed, typedMoney } from '../people.ts';
import { shopify } from '../shops.ts';
import type { MakeTrap } from './trap.ts';

/** Nobody buys `$32.00` of something, nor nothing of it. */
export const quantities: MakeTrap = (random) => {
  const printer = random.pick([typedMoney, shopify])(random);
  return () => {
    const none = random.chance(0.2);
    const text = none
      ? random.pick<unknown>(['0', '0.00', 0, '-1', -1, '0,00', '-0.00', '.00', -0.5, '(2)'])
      : printer.print(drawAmount(random, printer.decimals));
    return { kind: none ? 'quantity of nothing' : 'quantity with a sign', text, field: 'quantity' };
  };
};

/** `10800` means 108.00, and `108.00` then means nothing. */
export const inCents: MakeTrap = (random) => {
  const printer = random.pick([typed, anyPrinter])(random);
  return () => {
    const text = printer.print(drawAmount(random, printer.decimals));
    const plain = /^\s*\d+\s*$/.test(String(text)) || /[\uff10-\uff19\p{Cf}]/u.test(String(text));
    return plain || text === undefined
      ? undefined
      : { kind: 'cents that are not plain digits', text, amountsIn: 'cents' };
  };
};

/** A JSON number with a fraction can't count cents. */
export const fractionsOfCents: MakeTrap = (random) => () => ({
  kind: 'cents that are not plain digits',
  text: meantBy({ ...drawAmount(random, 0), decimals: `${random.digits(1)}5` }),
  amountsIn: 'cents',
});
