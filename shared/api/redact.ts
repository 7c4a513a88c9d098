/** Redacts and shortens text from outside before it's shown. */

/** Zapier cuts off longer messages. Source: Zapier, "Error handling". */
export const longestMessage = 250;

/** Text after this is ignored: messages are far shorter. */
const read = 5000;

/** A secret as it may appear in a text: plain, in a URL, in JSON, or in base64. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  btoa(secret).replace(/=+$/, ''),
];

/**
 * One line, without secrets or email addresses.
 *
 * @param secrets ASCII, never blank
 */
export const redact = (text: string, secrets: readonly string[]): string =>
  secrets
    .flatMap(formsOf)
    .reduce((rest, form) => rest.replaceAll(form, '***'), text)
    .slice(0, read)
    .replace(/[^\s@"'<>]{1,64}(?:@+|%40)[^\s@"'<>]+/g, '***')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const halfCharacter = /[\ud800-\udbff]$/;

/** At most `length` characters, with an ellipsis at the end if something was cut. */
export const shortened = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(halfCharacter, '')
        .trimEnd()}…`;
