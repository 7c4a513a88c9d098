/** Wording rules of both marketplaces. */
import type { Faults } from './review.ts';

/** `record` → `records`: the plural form of a verb to Zapier, the third person to Make. */
export const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

export const descriptionFaults = (description: string, verb: string): Faults => [
  !description.startsWith(`${verb} `) && `The description should start with "${verb}".`,
  !description.endsWith('.') && 'The description should end with a period.',
];

/** Source: both marketplaces' own copy is American; so is AdvocateLoop's. */
export const british =
  /\b\w*(?:colour|behaviour|favour|honour|licence|catalogue|centre|cancell(?:ed|ing)|(?:organ|recogn|author|custom|categor|summar|synchron)is(?:e|es|ed|ing|ation))\b/i;

export const spellingFaults = (text: string): Faults => {
  const [word] = british.exec(text) ?? [];
  return word && `"${word}" isn't American spelling.`;
};

/** Keys as services print them, tokens in headers, and private keys. */
const keyLike =
  /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bAKIA[0-9A-Z]{16}\b|\bBearer [\w.-]{16,}|-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{10,}\.[\w-]{10,}\./;

export const secretFaults = (text: string): Faults =>
  keyLike.test(text) && 'Remove the text that looks like a key.';

/** Neither code nor a link. */
export const hasBareAddress = (markdown: string): boolean => {
  const text = markdown
    .replace(/`[^`]*`/g, '')
    .replace(/\[[^\][]+\]\((?:https|mailto):[^()\s]+\)/g, '');
  return /https?:\/\/|\bwww\.|\]\(/i.test(text);
};
