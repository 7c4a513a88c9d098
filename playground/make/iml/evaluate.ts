import type { Expression } from './expression.ts';
import { ImlError, type TemplatePlace } from './problem.ts';
import { type Collection, isCollection, own } from './value.ts';

/** The values of the variables, such as `parameters` and `body`. */
export type Scope = Collection;

/**
 * Assumed (make-missing-part): a part that isn't there, or a part of a text, a number or a list, is
 * undefined and no error, so that `body.error` can be asked of an HTML answer. Source: "IML
 * variable path syntax" in https://github.com/minsu-kang/make-custom-app-skill (runtime-reference).
 */
const follow = (start: unknown, steps: readonly string[]): unknown => {
  let value = start;
  for (const step of steps) value = isCollection(value) ? own(value, step) : undefined;
  return value;
};

const call = (
  { apply, given }: Extract<Expression, { kind: 'call' }>,
  scope: Scope,
  place: TemplatePlace,
): unknown => {
  const argument = (index: number) => {
    const expression = given[index];
    return expression && evaluate(expression, scope, place);
  };
  return apply(argument);
};

const operate = (
  { apply, left, right }: Extract<Expression, { kind: 'operation' }>,
  scope: Scope,
  place: TemplatePlace,
): unknown => {
  const first = evaluate(left, scope, place);
  return apply(first, () => evaluate(right, scope, place));
};

/** @throws ImlError when a function or an operator can't work with what it is given */
export const evaluate = (expression: Expression, scope: Scope, place: TemplatePlace): unknown => {
  if (expression.kind === 'value') return expression.value;
  if (expression.kind === 'path') return follow(own(scope, expression.root), expression.steps);
  try {
    return expression.kind === 'call'
      ? call(expression, scope, place)
      : operate(expression, scope, place);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError || error instanceof SyntaxError) {
      throw new ImlError(place, expression.at, error.message);
    }
    throw error;
  }
};
