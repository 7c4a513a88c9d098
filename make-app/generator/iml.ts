/**
 * The few IML expressions that the app is made of, as functions, so that a field's name is never
 * pasted into a string by hand. Source: Make, "IML functions"; "Base: error handling".
 */

/** A string that is one expression and nothing else keeps the type of its value. */
export const whole = (expression: string): string => `{{${expression}}}`;

/** IML has no escapes, so the quote is the one that the text does not have. */
export const quoted = (text: string): string => {
  const quote = text.includes("'") ? '"' : "'";
  if (text.includes(quote) || /[{}\\]/.test(text)) throw new Error(`IML can't quote ${text}`);
  return `${quote}${text}${quote}`;
};

export const ifempty = (expression: string, fallback: string): string =>
  `ifempty(${expression}, ${fallback})`;

/** A quoted text as it is, any other expression as one that is evaluated. */
export const text = (expression: string): string =>
  /^(["'])[^]*\1$/.test(expression) ? expression.slice(1, -1) : whole(expression);
