/** Make's wording rules. Source: Make, "Names and labels", "Input parameters". */

/** `API`, `UTM`, `ID`, `SKU`: acronyms, and plurals of them. */
const isAcronym = (word: string): boolean => /^[A-Z]{2,}s?$/.test(word);

/** `Make an API call`, `Order ID`: only the first word and acronyms have capitals. */
export const isSentenceCase = (label: string): boolean =>
  label
    .split(' ')
    .every((word, index) =>
      index === 0 ? /^[A-Z]/.test(word) : isAcronym(word) || word === word.toLowerCase(),
    );

/** Make's hints describe the value. These words start an instruction. */
export const instruction =
  /^(?:add|choose|click|define|enter|fill|give|insert|map|paste|pick|provide|put|select|set|specify|type|use|write)\b/i;

export const isPlural = (label: string): boolean => /[^s]s$/.test(label);
