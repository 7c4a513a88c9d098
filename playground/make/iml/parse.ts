import type { Expression, PathStep } from './expression.ts';
import { functions } from './functions.ts';
import { keywords } from './keywords.ts';
import { operators } from './operators.ts';
import { ImlError, type TemplatePlace } from './problem.ts';
import type { Token } from './tokens.ts';

export type ParseOptions = {
  readonly place: TemplatePlace;
  /** The variables that Make offers at this place, such as `parameters` or `body`. */
  readonly variables: readonly string[];
  /** The index behind the last token, for messages. */
  readonly end: number;
};

const deepest = 100;

/** @throws ImlError for anything outside the grammar, the functions and the variables */
export function parseExpression(tokens: readonly Token[], options: ParseOptions): Expression {
  const { place, variables, end } = options;
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

  const expression = parseOperation(0);
  if (next < tokens.length) fail(`unexpected ${seen()}.`);
  return expression;

  function parseOperation(weakest: number): Expression {
    if (++depth > deepest) fail('nested too deeply.');
    let left = parseOperand();
    for (;;) {
      const token = tokens[next];
      const operator = token?.kind === 'sign' ? operators.get(token.text) : undefined;
      if (!token || !operator || operator.strength <= weakest) break;
      next += 1;
      const right = parseOperation(operator.strength);
      left = { kind: 'operation', sign: token.text, left, right, at: token.at };
    }
    depth -= 1;
    return left;
  }

  function parseOperand(): Expression {
    if (++depth > deepest) fail('nested too deeply.');
    const operand = parseSimple();
    depth -= 1;
    return operand;
  }

  function parseSimple(): Expression {
    if (skip('!')) return { kind: 'not', operand: parseOperand() };
    if (skip('(')) {
      const inner = parseOperation(0);
      expect(')');
      return inner;
    }
    if (isSign('[')) return fail(`an array can't be written inside an expression.`);
    const token = tokens[next];
    if (!token || token.kind === 'sign') return fail(`expected a value, found ${seen()}.`);
    next += 1;
    const { kind, text } = token;
    if (kind === 'text') return { kind: 'value', value: () => text };
    if (kind === 'number') return { kind: 'value', value: () => Number(text) };
    if (kind === 'name' && isSign('(')) return parseCall(token);
    return parsePath(token);
  }

  function parseCall({ text: name, at }: Token): Expression {
    const known = functions.get(name);
    if (!known) return fail(`unknown function '${name}'.`, at);
    const given: Expression[] = [];
    expect('(');
    if (!isSign(')')) {
      do given.push(parseOperation(0));
      while (skip(','));
    }
    expect(')');
    if (given.length !== known.takes)
      fail(`'${name}' takes ${known.takes} arguments, not ${given.length}.`, at);
    return { kind: 'call', name, given, at };
  }

  function parsePath(first: Token): Expression {
    const steps = [...parseSteps()];
    const keyword = first.kind === 'name' ? keywords.get(first.text) : undefined;
    if (keyword) {
      if (steps.length > 0) fail(`'${first.text}' is a keyword and has no parts.`, first.at);
      return { kind: 'value', value: keyword };
    }
    if (!variables.includes(first.text)) fail(`unknown variable '${first.text}' here.`, first.at);
    return { kind: 'path', root: first.text, steps };
  }

  function* parseSteps(): Generator<PathStep> {
    for (;;) {
      if (skip('.')) {
        const token = tokens[next];
        if (token?.kind !== 'name' && token?.kind !== 'quoted') {
          return fail(`expected a name behind '.', found ${seen()}.`);
        }
        next += 1;
        yield token.text;
      } else if (skip('[')) {
        yield parseIndex();
      } else return undefined;
    }
  }

  /** `[n]`, or `[]` for the first item. */
  function parseIndex(): number {
    if (skip(']')) return 1;
    const token = tokens[next];
    if (token?.kind !== 'number' || token.text.includes('.')) {
      return fail(`expected the number of an item, found ${seen()}.`);
    }
    next += 1;
    expect(']');
    return Number(token.text);
  }
}
