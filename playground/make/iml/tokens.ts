import type { Language } from './language.ts';
import { ImlError, type TemplatePlace } from './problem.ts';

/** `at` is the index of the token's first character in the whole text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

/** `quoted` is a name in backticks, `sign` an operator or a bracket. */
export type TokenKind = 'name' | 'quoted' | 'text' | 'number' | 'sign';

const pattern = new RegExp(
  [
    /(?<name>[A-Za-z_][A-Za-z0-9_]*)/,
    /`(?<quoted>[^`]+)`/,
    /(?<number>\d+(?:\.\d+)?)/,
    /'(?<single>[^']*)'/,
    /"(?<double>[^"]*)"/,
    /(?<sign>\}\}|==+|!=+|<=|>=|&&|\|\||\+\+|[-()[\],;.<>=!&|+*/%])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'y',
);
const spaces = /\s*/y;

const unreadable = (text: string, at: number): string => {
  const character = text[at];
  if (character === undefined) return `the expression is not closed with '}}'.`;
  if (character === '{') return `a collection can't be written inside an expression.`;
  if (`'"\``.includes(character)) return `the quotation mark ${character} is not closed.`;
  return `unexpected character '${character}'.`;
};

/** Make's documentation doesn't describe double braces in a quoted text either. */
const refuseUndocumented = (
  content: string,
  at: number,
  place: TemplatePlace,
  { hasBackslash }: Language,
): void => {
  const odd = /\\|\{\{|\}\}/.exec(hasBackslash ? content.replaceAll('\\', ' ') : content)?.[0];
  if (odd) throw new ImlError(place, at, `'${odd}' inside a quoted text is not documented.`);
};

const readToken = (text: string, at: number, place: TemplatePlace, language: Language): Token => {
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  if (!groups) throw new ImlError(place, at, unreadable(text, at));
  const { name, quoted, number, single, double, sign } = groups;
  if (name !== undefined) return { kind: 'name', text: name, at };
  if (quoted !== undefined) return { kind: 'quoted', text: quoted, at };
  if (number !== undefined) return { kind: 'number', text: number, at };
  if (sign === ';' && language.separator !== sign)
    throw new ImlError(place, at, `arguments are separated by ',' in an app, not by ';'.`);
  if (sign !== undefined) return { kind: 'sign', text: sign, at };
  const content = single ?? double ?? '';
  refuseUndocumented(content, at, place, language);
  return { kind: 'text', text: content, at };
};

/**
 * Reads the tokens of one expression, from behind its `{{` to its `}}`.
 * @returns the tokens without the closing braces, and the index behind them
 * @throws ImlError for a character, a text or a name that has no documented meaning
 */
export const readTokens = (
  text: string,
  start: number,
  place: TemplatePlace,
  language: Language,
) => {
  const tokens: Token[] = [];
  let position = start;
  for (;;) {
    spaces.lastIndex = position;
    spaces.exec(text);
    position = spaces.lastIndex;
    const token = readToken(text, position, place, language);
    if (token.kind === 'sign' && token.text === '}}') {
      return { tokens, end: pattern.lastIndex, closedAt: position };
    }
    tokens.push(token);
    position = pattern.lastIndex;
  }
};
