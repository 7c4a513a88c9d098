/**
 * The format of a form field, limited to what this app uses. Source: Make, "Parameters"; Make editor,
 * `parameters.json`, which rejects everything else.
 */
import * as z from 'zod';

const text = z.string().min(1);

const types = [
  'any',
  'array',
  'boolean',
  'collection',
  'email',
  'hidden',
  'number',
  'password',
  'select',
  'text',
] as const;

export type ParameterType = (typeof types)[number];

const isPattern = (pattern: string): boolean => {
  try {
    return Boolean(new RegExp(pattern));
  } catch {
    return false;
  }
};

/** `min` and `max` count the characters of a text. */
const validation = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().refine(isPattern, 'not a regular expression').optional(),
});

const own = {
  type: z.enum(types),
  label: text.optional(),
  help: text.optional(),
  required: z.boolean().optional(),
  advanced: z.boolean().optional(),
  multiline: z.boolean().optional(),
  mappable: z.boolean().optional(),
  editable: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]).optional(),
  validate: z.union([z.literal(false), validation]).optional(),
  labels: z.strictObject({ add: text }).optional(),
};

/** An entry of a list has no name of its own. */
export interface Entry extends Readonly<z.infer<z.ZodObject<typeof own>>> {
  readonly options?: readonly Option[] | undefined;
  readonly spec?: Entry | readonly Parameter[] | undefined;
}

export interface Parameter extends Entry {
  readonly name: string;
}

/** One choice of a select, with the fields that only this choice shows. */
export interface Option {
  readonly label: string;
  readonly value: string;
  readonly default?: boolean | undefined;
  readonly nested?: readonly Parameter[] | undefined;
}

/** A select prefills the option that is marked. */
export const prefilled = ({ default: given, options }: Entry): unknown =>
  given ?? options?.find((option) => option.default)?.value;

const option: z.ZodType<Option> = z.strictObject({
  label: text,
  value: z.string(),
  default: z.boolean().optional(),
  nested: z.lazy(() => z.array(parameter)).optional(),
});

const checkParts = ({ type, options, spec }: Entry, context: z.RefinementCtx): void => {
  const problem = (message: string) => context.addIssue({ code: 'custom', message });
  if (type === 'select' && !options) problem('a select needs a list of options');
  if (type !== 'select' && options) problem('only a select has options');
  if (type !== 'collection' && type !== 'array' && spec) problem(`'${type}' has no spec`);
};

const fields = z.strictObject({
  ...own,
  options: z.array(option).optional(),
  spec: z.lazy(() => z.union([z.array(parameter), entry])).optional(),
});
const entry: z.ZodType<Entry> = fields.superRefine(checkParts);
const parameter: z.ZodType<Parameter> = fields.extend({ name: text }).superRefine(checkParts);

export const parameters = z.array(parameter);
