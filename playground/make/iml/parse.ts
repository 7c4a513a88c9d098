import { functions } from './functions.ts';
import { operators } from './operators.ts';
import { ImlError, type TemplatePlace } from '../errors.ts';
import { partOf, type Collection } from './value.ts';

/** The values of the variables, such as `parameters` and `body`. */
export type Scope = Collection;
export type Expression = (scope: Scope) => unknown;

/** Where an expression stands: in the files of an app, or in the fields of a scenario. */
export interface Context {
  readonly place: TemplatePlace;
  /** The variables that Make offers here. */
  readonly variables: readonly string[];
  /** Between the arguments of a function: `,` in an app, `;` in a scenario. */
  readonly separator: ',' | ';';
}

/** `quoted` is a name in backticks, and `sign` an operator or a bracket. */
const kinds = ['name', 'quoted', 'number', 'text', 'sign'] as const;
const pattern =
  /\s*(?:(?<name>[A-Za-z_]\w*)|(?<quoted>`[^`]+`)|(?<number>\d+(?:\.\d+)?)|(?<text>'[^']*'|"[^"]*")|(?<sign>\}\}|!=|[(),;.<=&|+/]))?/y;

/** Words that are values. Source: https://help.make.com/functions */
const keywords: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['undefined', undefined],
]);

/**
 * Reads an expression, from behind its `{{` to its `}}`. Double braces in a quoted text aren't
 * documented.
 *
 * Assumed (make-mapping-backslash): a backslash in a quoted text stays as it is. Source: the regular
 * expressions in the pages of `replace`; https://nodetrigger.com/multiple_regex ("in Make, only a
 * single backslash").
 *
 * @throws ImlError for anything outside the grammar, the functions and the variables
 */
export const parseExpression = (source: string, start: number, context: Context) => {
  const { place, variables, separator } = context;
  let kind: (typeof kinds)[number] | undefined;
  let text = '';
  let end = start;

  const fail = (problem: string): never => {
    throw new ImlError(place, `${problem}, in '${source.slice(start, end + 20)}'.`);
  };
  const expected = (what: string): never =>
    fail(`expected ${what}, found '${kind ? text : (source[end] ?? 'the end')}'`);
  const advance = (): void => {
    pattern.lastIndex = end;
    const { groups = {} } = pattern.exec(source) ?? {};
    end = pattern.lastIndex;
    kind = kinds.find((one) => groups[one] !== undefined);
    text = kind ? (groups[kind] ?? '') : '';
    if (kind === 'text' || kind === 'quoted') text = text.slice(1, -1);
    if (kind === 'text' && /\{\{|\}\}/.test(text)) fail('braces in a quoted text');
  };
  const isSign = (sign: string): boolean => kind === 'sign' && text === sign;
  const skip = (sign: string): boolean => {
    const found = isSign(sign);
    if (found) advance();
    return found;
  };

  const parsePath = (root: string): Expression => {
    if (!variables.includes(root)) return fail(`unknown variable '${root}'`);
    const steps = [root];
    while (skip('.')) {
      if (kind !== 'name' && kind !== 'quoted') return expected('a name');
      steps.push(text);
      advance();
    }
    return (scope) => partOf(scope, steps);
  };

  const parseCall = (name: string): Expression => {
    const { takes, apply } = functions.get(name) ?? fail(`unknown function '${name}'`);
    const given: Expression[] = [];
    if (!isSign(')')) {
      do given.push(parseOperation(0));
      while (skip(separator));
    }
    if (!skip(')')) return expected(`'${separator}' or ')'`);
    if (!takes.includes(given.length))
      return fail(`'${name}' takes ${takes.join(' or ')} arguments, not ${given.length}`);
    return (scope) => apply(...given.map((argument) => argument(scope)));
  };

  const parseOperand = (): Expression => {
    const [first, word] = [kind, text];
    if (first === 'sign' || !first) return expected('a value');
    advance();
    if (first === 'text') return () => word;
    // A module of a scenario is called by its number: `1.total`.
    if (first === 'number' && !isSign('.')) return () => Number(word);
    if (first === 'name' && skip('(')) return parseCall(word);
    if (first === 'name' && keywords.has(word)) return () => keywords.get(word);
    return parsePath(word);
  };

  const parseOperation = (weakest: number): Expression => {
    let left = parseOperand();
    for (;;) {
      const operator = kind === 'sign' ? operators.get(text) : undefined;
      if (!operator || operator.strength <= weakest) return left;
      advance();
      const [before, right] = [left, parseOperation(operator.strength)];
      left = (scope) => operator.apply(before(scope), () => right(scope));
    }
  };

  advance();
  const expression = parseOperation(0);
  return isSign('}}') ? { expression, end } : expected(`'}}'`);
};
