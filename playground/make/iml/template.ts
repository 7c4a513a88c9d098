import { evaluate, type Scope } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { appLanguage, type Language } from './language.ts';
import { parseExpression } from './parse.ts';
import { ImlError, type TemplatePlace } from './problem.ts';
import { readTokens } from './tokens.ts';
import { isCollection, toText } from './value.ts';

/**
 * Gives the value for one run. A text that is exactly one `{{expression}}` gives the value as it
 * is; other texts are put together as text.
 *
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/types
 * @throws ImlError
 */
export type Template = (scope: Scope) => unknown;

/** The key whose value is merged into the collection around it. */
const spread = '{{...}}';
const deepest = 100;

const splitText = (
  text: string,
  place: TemplatePlace,
  variables: readonly string[],
  language: Language,
) => {
  const parts: (string | Expression)[] = [];
  let position = 0;
  for (;;) {
    const open = text.indexOf('{{', position);
    const literal = text.slice(position, open < 0 ? undefined : open);
    if (literal) parts.push(literal);
    if (open < 0) return parts;
    const { tokens, end, closedAt } = readTokens(text, open + 2, place, language);
    parts.push(parseExpression(tokens, { place, variables, language, end: closedAt }));
    position = end;
  }
};

export const readText = (
  text: string,
  place: TemplatePlace,
  variables: readonly string[],
  language: Language,
): Template => {
  const parts = splitText(text, place, variables, language);
  const [only] = parts;
  if (parts.length === 0) return () => '';
  if (parts.length === 1 && only !== undefined) {
    return typeof only === 'string' ? () => only : (scope) => evaluate(only, scope, place);
  }
  return (scope) =>
    parts
      .map((part) => (typeof part === 'string' ? part : toText(evaluate(part, scope, place))))
      .join('');
};

const inside = (place: TemplatePlace, key: string): TemplatePlace => {
  const dot = place.path && !key.startsWith('[') ? '.' : '';
  return { file: place.file, path: `${place.path}${dot}${key}` };
};

/**
 * Assumed (make-spread): a key that comes later wins, whether it is spread or written; a spread key
 * without a value changes nothing. Source: the examples with "{{...}}" before and behind other keys
 * in
 * https://developers.make.com/custom-apps-documentation/app-components/iml-functions/removal-of-empty-collections-and-nulls
 */
const spreadOut = (value: unknown, place: TemplatePlace): [string, unknown][] => {
  if (value === null || value === undefined) return [];
  if (!isCollection(value)) throw new ImlError(place, 0, `'${spread}' needs a collection.`);
  return Object.entries(value).filter(([, content]) => content !== undefined);
};

/**
 * A key without a value vanishes; null and the empty text stay.
 * Source: https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 */
const present = (key: string, value: unknown): [string, unknown][] =>
  value === undefined ? [] : [[key, value]];

/**
 * Reads any JSON with IML in its texts, once; the result is used for every run.
 *
 * @param variables the variables that exist where the template is used
 * @throws ImlError for anything that Make's documentation doesn't describe
 */
export const readTemplate = (
  source: unknown,
  place: TemplatePlace,
  variables: readonly string[],
  depth = 0,
): Template => {
  if (depth > deepest) throw new ImlError(place, 0, 'nested too deeply.');
  if (typeof source === 'string') return readText(source, place, variables, appLanguage);
  if (Array.isArray(source)) {
    const items = source.map((item, index) =>
      readTemplate(item, inside(place, `[${index + 1}]`), variables, depth + 1),
    );
    return (scope) => items.map((item) => item(scope));
  }
  if (isCollection(source)) {
    const entries = Object.entries(source).map(([key, value]) => {
      const here = inside(place, key);
      if (key !== spread && key.includes('{{')) {
        throw new ImlError(here, 0, `the only expression supported in a key is '${spread}'.`);
      }
      return { key, here, value: readTemplate(value, here, variables, depth + 1) };
    });
    return (scope) =>
      Object.fromEntries(
        entries.flatMap(({ key, here, value }) =>
          key === spread ? spreadOut(value(scope), here) : present(key, value(scope)),
        ),
      );
  }
  return () => source;
};
