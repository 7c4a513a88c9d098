/** Keeps texts that we did not write fit to be shown. */

/** Zapier cuts messages here, and nobody reads on. Source: Zapier, "Error handling". */
export const longestMessage = 250;

/** As much of a text as is looked at: messages are far shorter. */
const read = 5000;

/** A secret as it may stand in a text: plain, in an address, in JSON, or in base64. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  btoa(secret).replace(/=+$/, ''),
];

/**
 * One line without a secret or anybody's email address.
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

/** At most `length` characters, the last one an ellipsis when something was cut. */
export const shortened = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .replace(halfCharacter, '')
        .trimEnd()}…`;
