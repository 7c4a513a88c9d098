/** Questions about the step itself, at the end of a form. None of the answers is sent. */
import type { NumberFormat, Unit } from '../shared/parse/amount.ts';

export interface Setting<Value extends string = string> {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly default: Value;
  readonly choices: Readonly<Record<Value, string>>;
}

/** Only Zapier's forms ask this and the next one, because every amount is text there. */
export const numberFormat: Setting<NumberFormat> = {
  key: 'number_format',
  label: 'Number Format',
  help: 'Leave this on automatic unless a run stops over an unclear number. `1,234` can mean 1234 or 1.234.',
  default: 'auto',
  choices: {
    auto: 'Detect automatically, stop if unclear',
    dot: 'Decimal point: 1,234.50',
    comma: 'Decimal comma: 1.234,50',
  },
};

export const amountsIn: Setting<Unit> = {
  key: 'amounts_in',
  label: 'Amounts In',
  help: 'Choose cents only if your store sends `10800` for 108.00, as Stripe does. Keep the main currency unit for currencies without cents (JPY), and first divide thousandths (KWD) by 1,000 with Formatter.',
  default: 'units',
  choices: { units: 'Main currency unit: 108.00', cents: 'Cents: 10800 for 108.00' },
};

/** @returns the answer, the default for a blank answer, or `undefined` if it isn't an option */
export const parseSetting = <Value extends string>(
  { choices, default: otherwise }: Setting<Value>,
  answer: unknown,
): Value | undefined => {
  const text = typeof answer === 'string' ? answer.trim() : (answer ?? '');
  if (text === '') return otherwise;
  const isChoice = (it: unknown): it is Value =>
    typeof it === 'string' && Object.hasOwn(choices, it);
  return isChoice(text) ? text : undefined;
};
