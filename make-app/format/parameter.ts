/**
 * A field of a form, as far as this app needs it. Source: Make, "Parameters"; Make editor,
 * `parameters.json`, which refuses what is not in it.
 */
import * as z from 'zod';

const text = z.string().min(1);

const types = z.enum(
  'any array boolean collection date email integer number password select text uinteger url'.split(
    ' ',
  ),
);

const validation = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  pattern: z.string().optional(),
});

const own = {
  type: types,
  label: text.optional(),
  help: text.optional(),
  required: z.boolean().default(false),
  advanced: z.boolean().default(false),
  multiline: z.boolean().optional(),
  mappable: z.boolean().default(true),
  editable: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.array(z.unknown())]).optional(),
  validate: z.union([z.literal(false), validation]).optional(),
  labels: z.strictObject({ add: text }).optional(),
};

/** An entry of a list has no name of its own. */
export interface Entry extends z.infer<z.ZodObject<typeof own>> {
  readonly options?: readonly Option[] | undefined;
  readonly spec?: Entry | readonly Parameter[] | undefined;
}

export interface Parameter extends Entry {
  readonly name: string;
}

/** Fields side by side, and not one entry. */
export const areFields = (spec: Entry | readonly Parameter[]): spec is readonly Parameter[] =>
  Array.isArray(spec);

interface Option {
  readonly label: string;
  readonly value: string;
  readonly default?: boolean | undefined;
  readonly nested?: readonly Parameter[] | undefined;
}

const option: z.ZodType<Option> = z.lazy(() =>
  z.strictObject({
    label: text,
    value: z.string(),
    default: z.boolean().optional(),
    nested: z.array(parameter).optional(),
  }),
);

const inner = {
  options: z.array(option).optional(),
  spec: z.lazy(() => z.union([z.array(parameter), entry])).optional(),
};

const entry: z.ZodType<Entry> = z.lazy(() => z.strictObject({ ...own, ...inner }));
const parameter: z.ZodType<Parameter> = z.lazy(() =>
  z.strictObject({ name: text, ...own, ...inner }),
);

export const parameters = z.array(parameter);
