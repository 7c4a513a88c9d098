/** Finds the decimal mark of a number if no number format is chosen. */
import { refusals, twoReadings, type Refused } from './amount-refusals.ts';
import type { Currency } from './currency.ts';
import { written, type Mark } from './digits.ts';

/** What other texts show of the formatter that printed this one. */
export interface Proof {
  readonly mark: Mark;
  /** What parts its groups, as far as they show it. */
  readonly groups: ReadonlySet<string>;
  /** It prints three decimals, so that a mark before three digits may be theirs, too. */
  readonly thousandths: boolean;
}

/** The currency beside the digits, if there is one, and what is proven for texts like this. */
export interface Clues {
  readonly currency: Currency | undefined;
  readonly proof: () => Proof | undefined;
}

const opposite = { dot: 'comma', comma: 'dot' } as const;
const character = { dot: '.', comma: ',' } as const;

/** One mark before three digits: a group, or decimals. */
const isDoubtful = (digits: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

/** @param mark what stands in the number; its opposite is the answer where `mark` can only group */
const clueTo = (digits: string, mark: Mark, { currency, proof: find }: Clues): Mark | undefined => {
  const other = opposite[mark];
  const proof = find();
  const isGroup = proof?.mark === other;
  const fits =
    !isGroup || proof.groups.size === 0 || [...proof.groups].join('') === character[mark];
  if (isGroup && fits && !(proof.thousandths && isDoubtful(digits))) return other;
  if (mark === 'dot' && currency?.threeDecimals) return isGroup ? undefined : mark;
  return currency?.groups[mark] && proof?.mark !== mark && fits ? other : undefined;
};

const commasOnly = (digits: string, clues: Clues): Mark | Refused => {
  const fraction = written(digits, 'comma')?.fraction;
  // No list of items has one that is `00`.
  if (fraction?.length === 2 && (clues.currency || fraction.startsWith('0'))) return 'comma';
  if (!written(digits, 'dot')) return fraction ? refusals.decimalOrItems : refusals.joined;
  // Nor one that is `000`; a lone group could still be decimals.
  if (!isDoubtful(digits) && /,0/.test(digits)) return 'dot';
  return (
    clueTo(digits, 'comma', clues) ??
    (isDoubtful(digits) ? twoReadings(digits) : refusals.groupOrItems)
  );
};

/** `32.00,4.00`: no format makes one number of it. */
export const isSeveral = (digits: string): boolean =>
  !written(digits, 'dot') &&
  !written(digits, 'comma') &&
  /^\d+(?:\.\d+)?(?:, ?\d+(?:\.\d+)?)+$/.test(digits);

/** @returns the decimal mark, or why nobody can tell it; either mark for a whole number */
export const decimalMark = (digits: string, clues: Clues): Mark | Refused => {
  if (/^[\d,]*,[\d,]*$/.test(digits)) return commasOnly(digits, clues);
  if (isDoubtful(digits)) return clueTo(digits, 'dot', clues) ?? twoReadings(digits);

  const dot = written(digits, 'dot');
  const number = dot ?? written(digits, 'comma');
  if (!number) return isSeveral(digits) ? refusals.joined : refusals.notANumber;
  if (!clues.currency) {
    const isGapped = number.group !== undefined && !',.'.includes(number.group);
    if (isGapped && number.fraction === undefined) return refusals.oneOrTwo;
    const hasBoth = digits.includes('.') && digits.includes(',');
    if (hasBoth && number.fraction?.length !== 2) return refusals.groupOrItems;
  }
  return dot ? 'dot' : 'comma';
};
