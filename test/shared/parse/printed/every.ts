/** Every way of printing, as often as it is drawn. */
import { icuMoney, icuNumber } from './icu.ts';
import { dashed, raw, shortened, typed, typedCode, typedMoney, unseenEnds } from './people.ts';
import type { MakePrinter } from './printer.ts';
import { accounting, cell, fullWidth, lakh } from './sheets.ts';
import { shopify, wooCommerce } from './shops.ts';

const often: readonly (readonly [number, MakePrinter])[] = [
  [12, icuMoney],
  [2, icuNumber],
  [3, shopify],
  [3, wooCommerce],
  [2, cell],
  [1, accounting],
  [1, lakh],
  [1, fullWidth],
  [2, typed],
  [2, typedMoney],
  [1, typedCode],
  [1, dashed],
  [1, unseenEnds],
  [1, shortened],
  [1, raw],
];

const drawn = often.flatMap(([times, make]) => Array.from({ length: times }, () => make));

export const anyPrinter: MakePrinter = (random) => random.pick(drawn)(random);
