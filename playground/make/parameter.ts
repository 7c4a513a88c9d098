import * as z from 'zod';

/**
 * The types of form fields this runtime can fill in.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/parameters
 */
const fieldTypes = [
  'any',
  'array',
  'boolean',
  'collection',
  'email',
  'hidden',
  'integer',
  'number',
  'password',
  'select',
  'text',
  'uinteger',
  'url',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** Limits of a value: `min` and `max` count the characters of a text. */
export type Validation = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly pattern?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
};

/** A form field, or the item of an array. What the form alone needs is kept and not looked at. */
export type Field = {
  readonly type: FieldType;
  readonly label?: string | undefined;
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  readonly advanced?: boolean | undefined;
  readonly multiline?: boolean | undefined;
  readonly editable?: unknown;
  readonly mappable?: unknown;
  readonly semantic?: string | undefined;
  readonly labels?: Readonly<Record<string, unknown>> | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly spec?: Field | readonly Parameter[] | undefined;
  readonly validate?: Validation | boolean | undefined;
};

export type Parameter = Field & { readonly name: string };

/** One choice of a select, with the fields that only this choice shows. */
export type Option = {
  readonly value: unknown;
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  readonly short?: string | undefined;
  readonly default?: boolean | undefined;
  readonly nested?: readonly Parameter[] | undefined;
};

const isPattern = (text: string) => {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
};

const Validation = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  minItems: z.int().optional(),
  maxItems: z.int().optional(),
  pattern: z.string().refine(isPattern, 'not a regular expression').optional(),
  enum: z.array(z.unknown()).optional(),
});

const Option = z.strictObject({
  value: z
    .unknown()
    .refine((value) => value !== undefined && value !== null, 'an option needs a value'),
  label: z.string().optional(),
  description: z.string().optional(),
  short: z.string().optional(),
  default: z.boolean().optional(),
  nested: z.lazy(() => Parameters).optional(),
});

const field = {
  type: z.enum(fieldTypes),
  label: z.string().optional(),
  help: z.string().optional(),
  required: z.boolean().optional(),
  default: z.unknown().optional(),
  advanced: z.boolean().optional(),
  multiline: z.boolean().optional(),
  editable: z.unknown().optional(),
  mappable: z.unknown().optional(),
  semantic: z.string().optional(),
  labels: z.record(z.string(), z.unknown()).optional(),
  options: z.array(Option).optional(),
  spec: z.lazy(() => z.union([Field, Parameters])).optional(),
  validate: z.union([Validation, z.boolean()]).optional(),
};

const Field: z.ZodType<Field> = z
  .strictObject({ ...field, name: z.string().optional() })
  .superRefine(checkParts);

const Parameter: z.ZodType<Parameter> = z
  .strictObject({ ...field, name: z.string().min(1) })
  .superRefine(checkParts);

export const Parameters: z.ZodType<readonly Parameter[]> = z.array(Parameter);

/** Interfaces describe output only: any type goes, and nothing is checked against them. */
export const Interface = z.array(z.looseObject({ name: z.string().min(1), type: z.string() }));

function checkParts({ type, options, spec }: Field, context: z.RefinementCtx): void {
  const problem = (message: string) => context.addIssue({ code: 'custom', message });
  if (type === 'select' && !options) problem(`a select needs a list of options`);
  if (type !== 'select' && options) problem(`only a select has options`);
  if (type === 'collection' && !Array.isArray(spec)) problem(`a collection needs a list as spec`);
  if (type !== 'collection' && type !== 'array' && spec) problem(`'${type}' has no spec`);
}
