/** Splits a text with a number in it: the digits, their marks, and the text before and after. */

export interface Parts {
  readonly before: string;
  /** A dot or a plus right in front of the digits, else ''. */
  readonly lead: string;
  /** From the first digit to the last. */
  readonly digits: string;
  /** The mark in front of a dash that stands for the cents, as in `12.-` or `1200/-`, else ''. */
  readonly dash: string;
  readonly after: string;
}

/** Full-width forms are as far from their ASCII. Source: Unicode, "Halfwidth and Fullwidth Forms". */
const toAscii = 0xfee0;
const fullWidth = /[\uff01-\uff5e\uffe1\uffe5\uffe6]/g;
const fullWidthSigns: Readonly<Record<string, string>> = { '￡': '£', '￥': '¥', '￦': '₩' };

/** One kind of space, ASCII for full-width forms, and nothing blank or invisible at the ends. */
export const cleaned = (raw: string): string =>
  raw
    .replace(/\p{Zs}/gu, ' ')
    .replace(
      fullWidth,
      (form) => fullWidthSigns[form] ?? String.fromCharCode(form.charCodeAt(0) - toAscii),
    )
    .replace(/^[\p{Cf}\s]+|[\p{Cf}\s]+$/gu, '');

const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** Invisible characters are dropped around the digits and stay between them. */
export const partsOf = (text: string): Parts | undefined => {
  const [digits] = /\d(?:.*\d)?/s.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const at = text.indexOf(digits);
  const front = visible(text.slice(0, at));
  const [lead = ''] = /[.+]$/.exec(front) ?? [];
  const back = visible(text.slice(at + digits.length));
  const [dashed = ''] = /^(?:[.,](?:--|[-–—])|\/-)/.exec(back) ?? [];
  return {
    before: front.slice(0, front.length - lead.length),
    lead,
    digits,
    dash: dashed.charAt(0),
    after: back.slice(dashed.length),
  };
};

/** The parts without the one minus, or the one pair of brackets, of a negative number. */
export const withoutMinus = (parts: Parts): Parts | undefined => {
  const { before, dash, after } = parts;
  if (before.startsWith('(') && after.endsWith(')'))
    return { ...parts, before: before.slice(1), after: after.slice(0, -1) };
  if (/\( *$/.test(before) && /^ *\)/.test(after))
    return { ...parts, before: before.replace(/\( *$/, ''), after: after.replace(/^ *\)/, '') };
  if (/^[-−–]/.test(before)) return { ...parts, before: before.slice(1) };
  if (/[-−–] *$/.test(before)) return { ...parts, before: before.replace(/[-−–] *$/, '') };
  if (dash === '' && /^[-−–]/.test(after)) return { ...parts, after: after.slice(1) };
  return undefined;
};

/** What stands beside the dash of `$ -`, which a sheet prints for 0; `undefined` for any other text. */
export const besideDash = (text: string): Pick<Parts, 'before' | 'after'> | undefined => {
  const [before = '', after, ...others] = visible(text).split(/[-–—]/);
  return after === undefined || others.length > 0 ? undefined : { before, after };
};
