import { parseAmount, type AmountOptions } from '../../../shared/parse/amount.ts';

const asUsual: AmountOptions = {
  format: 'auto',
  amountsIn: 'units',
  field: 'amount',
  fromLineItems: false,
};

/** One amount of an order, as a form without any answers reads it. */
export const readOne = (raw: unknown, options: Partial<AmountOptions> = {}) =>
  parseAmount(raw, { ...asUsual, ...options });

/** What was read: the number, or `refused` or `absent`. */
export const told = (raw: unknown, options: Partial<AmountOptions> = {}) => {
  const reading = readOne(raw, options);
  return reading.is === 'amount' ? reading.value : reading.is;
};
