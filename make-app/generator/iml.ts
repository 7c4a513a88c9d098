/**
 * The IML expressions that the app uses, as functions, so field names aren't written into strings.
 * Source: Make, "IML functions"; "Base: error handling".
 */
import { camelCase } from './words.ts';

/** Credentials are trimmed, because they're often copied with spaces around them. */
export const credential = (holder: 'connection' | 'parameters', key: string): string =>
  `trim(${holder}.${camelCase(key)})`;

/** A string with only one expression keeps the type of its value. */
export const whole = (expression: string): string => `{{${expression}}}`;

/** IML has no escapes, so it uses the quotation mark that isn't in the text. */
export const quoted = (text: string): string => {
  const quote = text.includes("'") ? '"' : "'";
  if (text.includes(quote) || /[{}\\]/.test(text)) throw new Error(`IML can't quote ${text}`);
  return `${quote}${text}${quote}`;
};

export const ifempty = (expression: string, fallback: string): string =>
  `ifempty(${expression}, ${fallback})`;

/** A quoted text without its quotation marks, or an expression in braces. */
export const text = (expression: string): string =>
  /^(["'])[^]*\1$/.test(expression) ? expression.slice(1, -1) : whole(expression);
