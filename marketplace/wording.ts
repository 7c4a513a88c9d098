/** Wording rules of both marketplaces. */

/** `record` → `records`: the plural form of a verb to Zapier, the third person to Make. */
export const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

export const isPlural = (label: string): boolean => /[^s]s$/.test(label);

/** At the end, because both marketplaces want a description to begin with its verb. */
export const premier = ' Premier plan only.';

/** Source: both marketplaces' own copy is American; so is AdvocateLoop's. */
export const british =
  /\b\w*(?:colour|behaviour|favour|honour|licence|catalogue|centre|cancell(?:ed|ing)|(?:organ|recogn|author|custom|categor|summar|synchron)is(?:e|es|ed|ing|ation))\b/i;

/** Keys as services print them, tokens in headers, and private keys. */
export const keyLike =
  /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bAKIA[0-9A-Z]{16}\b|\bBearer [\w.-]{16,}|-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{10,}\.[\w-]{10,}\./;
