/** Marks a typed value in a Zap's form. Unmarked values are mapped from an earlier step. */

const text = Symbol('typed');
const before = Symbol('before');

/** Text that was typed into the form by hand, with what was mapped right behind it, if anything. */
export interface Typed {
  readonly [text]: string;
  readonly [before]: unknown;
}

/** `typed('2')`; `typed('$', [25, 4])` is a typed sign in front of line items. */
export const typed = (byHand: string, mapped?: unknown): Typed => ({
  [text]: byHand,
  [before]: mapped,
});

export const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && text in value;

/**
 * What becomes of a value on its way into text.
 *
 * Assumed (zapier-joined-list): a list of plain values is joined with commas; text typed in front
 * of one stands there once. Source: a recorded bundle in the test of a delivery app that is public
 * ("ori541308,541308"); Zapier, "Line items"; zapier/zapier-platform issues 27, 73 and 236;
 * zapier-platform-cli issue 410.
 */
export const asText = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (isTyped(value)) return value[text] + asText(value[before]);
  if (Array.isArray(value)) return value.map(asText).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * What the form itself holds: the typed text, and the place that a mapped value comes from.
 *
 * Assumed (zapier-places): a place begins with the number of the step, and has `[]` where it is
 * line items; which name follows is up to the step, here it is the field's own. Source: the same
 * recorded bundle (`{{133583457__order_number}}`, `{{133583457__line_items[]name}}`).
 */
export const templateOf = (key: string, value: unknown): string => {
  if (!isTyped(value)) return `{{123__${Array.isArray(value) ? 'line_items[]' : ''}${key}}}`;
  return value[text] + (value[before] === undefined ? '' : templateOf(key, value[before]));
};
