import type { Expression } from './expression.ts';
import type { Language } from './language.ts';
import { ImlError, type TemplatePlace } from './problem.ts';
import type { Token } from './tokens.ts';

export interface ParseOptions {
  readonly place: TemplatePlace;
  /** The variables that Make offers at this place, such as `parameters` or `body`. */
  readonly variables: readonly string[];
  readonly language: Language;
  /** The index behind the last token, for messages. */
  readonly end: number;
}

const deepest = 100;

/** Words that are values. Source: https://help.make.com/functions */
const keywords: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['undefined', undefined],
]);

/** @throws ImlError for anything outside the grammar, the functions and the variables */
export const parseExpression = (tokens: readonly Token[], options: ParseOptions): Expression => {
  const { place, variables, language, end } = options;
  let next = 0;
  let depth = 0;

  const here = () => tokens[next]?.at ?? end;
  const fail = (problem: string, at = here()): never => {
    throw new ImlError(place, at, problem);
  };
  const seen = () => (tokens[next] ? `'${tokens[next]?.text}'` : 'the end');
  const isSign = (text: string) => tokens[next]?.kind === 'sign' && tokens[next]?.text === text;
  const skip = (text: string) => isSign(text) && Boolean(++next);
  const expect = (text: string) => skip(text) || fail(`expected '${text}', found ${seen()}.`);

  const parsePath = (first: Token): Expression => {
    const steps: string[] = [];
    while (skip('.')) {
      const token = tokens[next];
      if (token?.kind !== 'name' && token?.kind !== 'quoted') {
        return fail(`expected a name behind '.', found ${seen()}.`);
      }
      next += 1;
      steps.push(token.text);
    }
    if (first.kind === 'name' && keywords.has(first.text)) {
      if (steps.length > 0) fail(`'${first.text}' is a keyword and has no parts.`, first.at);
      return { kind: 'value', value: keywords.get(first.text) };
    }
    if (!variables.includes(first.text)) fail(`unknown variable '${first.text}' here.`, first.at);
    return { kind: 'path', root: first.text, steps };
  };

  const parseCall = ({ text: name, at }: Token): Expression => {
    const known = language.functions.get(name);
    if (!known) return fail(`unknown function '${name}'.`, at);
    const given: Expression[] = [];
    expect('(');
    if (!isSign(')')) {
      do given.push(parseOperation(0));
      while (skip(language.separator));
    }
    expect(')');
    const takes = [known.takes, ...(known.orTakes === undefined ? [] : [known.orTakes])];
    if (!takes.includes(given.length))
      fail(`'${name}' takes ${takes.join(' or ')} arguments, not ${given.length}.`, at);
    return { kind: 'call', apply: known.apply, given, at };
  };

  const parseOperand = (): Expression => {
    if (isSign('[')) return fail(`an array can't be written inside an expression.`);
    const token = tokens[next];
    if (!token || token.kind === 'sign') return fail(`expected a value, found ${seen()}.`);
    next += 1;
    const { kind, text } = token;
    if (kind === 'text') return { kind: 'value', value: text };
    // A module of a scenario is called by its number: `1.total`.
    if (kind === 'number' && !isSign('.')) return { kind: 'value', value: Number(text) };
    if (kind === 'name' && isSign('(')) return parseCall(token);
    return parsePath(token);
  };

  const parseOperation = (weakest: number): Expression => {
    if (++depth > deepest) fail('nested too deeply.');
    let left = parseOperand();
    for (;;) {
      const token = tokens[next];
      const operator = token?.kind === 'sign' ? language.operators.get(token.text) : undefined;
      if (!token || !operator || operator.strength <= weakest) break;
      next += 1;
      const right = parseOperation(operator.strength);
      left = { kind: 'operation', apply: operator.apply, left, right, at: token.at };
    }
    depth -= 1;
    return left;
  };

  const expression = parseOperation(0);
  if (next < tokens.length) fail(`unexpected ${seen()}.`);
  return expression;
};
