/** Ways to write digits: groups, decimals, and the marks between them. */

/** The decimal mark. */
export type Mark = 'dot' | 'comma';

export interface Written {
  /** Digits only. */
  readonly whole: string;
  /** The digits behind the decimal mark. */
  readonly fraction?: string;
  /** What stands between the groups. */
  readonly group?: string;
}

/** By the decimal mark; `lakh` has groups of two digits before the last three: `1,23,456.78`. */
const patterns = {
  dot: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
  comma: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([.'’ ])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
  lakh: /^([1-9]\d?(?:(,)\d\d)+,\d{3})(?:\.(\d+))?$/,
} as const;

/** What the digits are if written so, else `undefined`. Spaces are ASCII. */
export const written = (digits: string, as: keyof typeof patterns): Written | undefined => {
  const [, whole, group, fraction] = patterns[as].exec(digits) ?? [];
  if (whole === undefined) return undefined;
  return {
    whole: group === undefined ? whole : whole.replace(/\D/g, ''),
    ...(fraction === undefined ? {} : { fraction }),
    ...(group === undefined ? {} : { group }),
  };
};

/** In JSON's own notation. */
export const notation = ({ whole, fraction }: Written): string =>
  fraction === undefined ? whole : `${whole}.${fraction}`;
