/** Reads the built app's definition, as Zapier's servers see it. */
import * as z from 'zod';
import { open } from '../open.ts';

const field = z.looseObject({
  key: z.string(),
  label: z.string().optional(),
  helpText: z.string().optional(),
  type: z.string().optional(),
  required: z.boolean().default(false),
  default: z.unknown().optional(),
  choices: z.record(z.string(), z.string()).optional(),
  dynamic: z.string().optional(),
  inputFormat: z.string().optional(),
  get children() {
    return z.array(field).optional();
  },
});

/** In the definition, a field that is created at run time is the text `$func$…`. */
const fieldOrFunction = z.union([field, z.string()]);

const outputField = z.looseObject({
  key: z.string(),
  label: z.string().optional(),
  type: z.string().optional(),
  required: z.boolean().default(false),
});

const create = z.looseObject({
  key: z.string(),
  noun: z.string(),
  display: z.looseObject({
    label: z.string(),
    description: z.string(),
    hidden: z.boolean().default(false),
  }),
  operation: z.looseObject({
    inputFields: z.array(fieldOrFunction).default([]),
    outputFields: z.array(outputField).default([]),
    sample: z.record(z.string(), z.unknown()).optional(),
  }),
});

export const definition = z.looseObject({
  version: z.string(),
  platformVersion: z.string(),
  authentication: z.looseObject({
    type: z.string(),
    test: z.unknown(),
    fields: z.array(field),
    connectionLabel: z.string().optional(),
  }),
  requestTemplate: z
    .looseObject({ headers: z.record(z.string(), z.string()).default({}) })
    .optional(),
  creates: z.record(z.string(), create),
  flags: z.looseObject({
    cleanInputData: z.boolean().optional(),
    throwForThrottlingEarly: z.boolean().optional(),
  }),
});

export type Definition = z.infer<typeof definition>;
export type Create = z.infer<typeof create>;
export type DefinedField = z.infer<typeof field>;

export const definitionOf = async (app: object): Promise<Definition> =>
  definition.parse(await open(app)({ command: 'definition' }));

const schemaError = z.object({ property: z.string(), message: z.string() });
export type SchemaError = z.infer<typeof schemaError>;

/** The errors from zapier-platform-schema. Zapier accepts only an app without any. */
export const schemaErrorsOf = async (app: object): Promise<readonly SchemaError[]> =>
  z.array(schemaError).parse(await open(app)({ command: 'validate' }));
