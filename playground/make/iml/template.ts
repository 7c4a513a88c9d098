import { parseExpression, type Context, type Expression, type Scope } from './parse.ts';
import { ImlError, type TemplatePlace } from '../errors.ts';
import { type Collection, isCollection, toText } from './value.ts';

/** The key whose value is merged into the collection around it. */
const spread = '{{...}}';

const splitText = (text: string, context: Context): readonly (string | Expression)[] => {
  const parts: (string | Expression)[] = [];
  let position = 0;
  for (;;) {
    const open = text.indexOf('{{', position);
    const literal = text.slice(position, open < 0 ? undefined : open);
    if (literal) parts.push(literal);
    if (open < 0) return parts;
    const { expression, end } = parseExpression(text, open + 2, context);
    parts.push(expression);
    position = end;
  }
};

const evaluate = (expression: Expression, scope: Scope, place: TemplatePlace): unknown => {
  try {
    return expression(scope);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError || error instanceof SyntaxError)
      throw new ImlError(place, error.message);
    throw error;
  }
};

/**
 * Gives the value for one run. A text that is exactly one `{{expression}}` gives the value as it
 * is; other texts are put together as text.
 *
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/types
 * @throws ImlError
 */
export const readText = (text: string, context: Context): Expression => {
  const parts = splitText(text, context);
  const [only] = parts;
  const valueOf = (part: string | Expression, scope: Scope): unknown =>
    typeof part === 'string' ? part : evaluate(part, scope, context.place);
  return parts.length === 1 && only !== undefined
    ? (scope) => valueOf(only, scope)
    : (scope) => parts.map((part) => toText(valueOf(part, scope))).join('');
};

/**
 * Assumed (make-spread): a key that comes later wins, whether it is spread or written; a spread key
 * without a value changes nothing. Source: the examples with "{{...}}" before and behind other keys
 * in
 * https://developers.make.com/custom-apps-documentation/app-components/iml-functions/removal-of-empty-collections-and-nulls
 */
const spreadOut = (value: unknown, place: TemplatePlace): readonly [string, unknown][] => {
  if (!isCollection(value ?? {})) throw new ImlError(place, `'${spread}' needs a collection.`);
  return Object.entries(value ?? {});
};

/**
 * A key without a value vanishes; null and the empty text stay.
 * Source: https://developers.make.com/custom-apps-documentation/other/processing-of-empty-values
 */
export const readCollection = (source: Collection, context: Context) => {
  const parts = Object.entries(source).map(([key, value]) => {
    const { file, path } = context.place;
    const place = { file, path: path ? `${path}.${key}` : key };
    if (key !== spread && key.includes('{{'))
      throw new ImlError(place, `the only expression supported in a key is '${spread}'.`);
    return { key, place, template: readTemplate(value, { ...context, place }) };
  });
  return (scope: Scope): Collection => {
    const entries = parts.flatMap(({ key, place, template }): readonly [string, unknown][] =>
      key === spread ? spreadOut(template(scope), place) : [[key, template(scope)]],
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  };
};

/**
 * Reads any JSON with IML in its texts, once; the result is used for every run.
 * @throws ImlError for anything that Make's documentation doesn't describe
 */
const readTemplate = (source: unknown, context: Context): Expression => {
  if (typeof source === 'string') return readText(source, context);
  if (Array.isArray(source)) throw new ImlError(context.place, `lists aren't supported here.`);
  return isCollection(source) ? readCollection(source, context) : () => source;
};
