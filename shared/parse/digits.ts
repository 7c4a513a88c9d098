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

const patterns = {
  dot: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
  comma: /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([.'’ ])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
  lakh: /^([1-9]\d?(?:(,)\d\d)+,\d{3})(?:\.(\d+))?$/,
} as const;

const writtenAs = (digits: string, pattern: RegExp): Written | undefined => {
  const [, whole, group, fraction] = pattern.exec(digits) ?? [];
  if (whole === undefined) return undefined;
  return {
    whole: group === undefined ? whole : whole.replace(/\D/g, ''),
    ...(fraction === undefined ? {} : { fraction }),
    ...(group === undefined ? {} : { group }),
  };
};

/** What the digits are if `mark` is their decimal mark, else `undefined`. Spaces are ASCII. */
export const written = (digits: string, mark: Mark): Written | undefined =>
  writtenAs(digits, patterns[mark]);

/** `1,23,456.78`: groups of two digits before the last three. */
export const writtenInLakhs = (digits: string): Written | undefined =>
  writtenAs(digits, patterns.lakh);

/** In JSON's own notation. */
export const notation = ({ whole, fraction }: Written): string =>
  fraction === undefined ? whole : `${whole}.${fraction}`;
