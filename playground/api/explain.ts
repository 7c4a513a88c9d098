import * as z from 'zod';
import { refuse } from './reply.ts';

const problemsTold = 3;
const nameLength = 60;

const typeNames: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'an array',
  record: 'a JSON object',
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

const typeProblem = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.input === undefined) return 'is required';
  if (issue.expected === 'number' && typeof issue.input === 'number')
    return 'must be a finite number';
  const expected = typeNames[issue.expected] ?? issue.expected;
  return `must be ${expected}, not ${kindOf(issue.input)}`;
};

/** `['items', 1, 'name']` → `items[1].name` */
const nameOf = (path: PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, nameLength);

const problems = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${nameOf([...issue.path, key])} is an unknown field`)
    : [`${nameOf(issue.path) || 'The body'} ${issue.message}`];

/**
 * The value as the schema gives it back, or a 400 that names every field it is about (the first
 * three problems): `order_total must be a number, not a string; tax is required`.
 *
 * Assumed (api-names-field): the words name the field as it is sent. Source: REST API, "Common
 * issues".
 *
 * @param probe the question that shows how such a 400 is answered
 */
export const check = <Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  probe?: string,
): Output => {
  const result = schema.safeParse(value, { error: typeProblem });
  if (result.success) return result.data;
  const told = result.error.issues.flatMap(problems);
  return refuse(400, told.slice(0, problemsTold).join('; '), probe);
};
