/** The one field that only Zapier's forms have: there every amount is text. */
import type { NumberFormat } from '../shared/amount.ts';

export const numberFormat = {
  key: 'number_format',
  label: 'Number Format',
  help: 'How amounts are written. Leave it as it is unless a run stops and names this field: `1,234` can then be one thousand (decimal dot) or a little more than one (decimal comma).',
  default: 'auto',
  choices: {
    auto: 'Recognize, and stop when in doubt',
    dot: 'Decimal dot: 1,234.50',
    comma: 'Decimal comma: 1.234,50',
  },
} as const satisfies {
  key: string;
  label: string;
  help: string;
  default: NumberFormat;
  choices: Record<NumberFormat, string>;
};

const isFormat = (answer: unknown): answer is NumberFormat =>
  typeof answer === 'string' && Object.hasOwn(numberFormat.choices, answer);

/** @returns the format, or `undefined` for an answer that is none of the three */
export const readNumberFormat = (answer: unknown): NumberFormat | undefined => {
  const text = typeof answer === 'string' ? answer.trim() : answer;
  if (text === undefined || text === null || text === '') return numberFormat.default;
  return isFormat(text) ? text : undefined;
};
