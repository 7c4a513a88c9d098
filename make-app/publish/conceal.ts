/** Removes the token from text, however it's encoded. */

export type Conceal = (text: string) => string;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** A character as it is, in a URL (even twice), in JSON, or in HTML. */
const anyForm = (character: string): string => {
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(2, '0');
  return String.raw`\\*(?:${escaped(character)}|%(?:25)*${hex}|u00${hex}|x${hex}|&#(?:x0*${hex}|0*${code});)`;
};

/** In base64, a text looks different after 0, 1, or 2 other bytes. What depends on them is cut off. */
const inBase64 = (secret: string): readonly string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    const shared = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), whole);
    return escaped(shared).replace(/\\\+/g, '[+-]').replace(/\\\//g, '[/_]');
  });

/** @param secret ASCII; nothing is hidden if it's blank */
export const concealing = (secret: string): Conceal => {
  if (secret === '') return (text) => text;
  const forms = [
    [...secret].map(anyForm).join(''),
    [...Buffer.from(secret)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(String.raw`[\s:]?`),
    // Of a very short secret, nothing may be left.
    ...inBase64(secret).filter((form) => form.length >= 4),
  ];
  const pattern = new RegExp(forms.join('|'), 'gi');
  return (text) => text.replace(pattern, '…');
};
