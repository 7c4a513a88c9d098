/** The forms of the bundled Zapier app, out of the definition that Zapier itself would read. */
import zapier from 'zapier-platform-core';
import * as z from 'zod';
import type { ZapierField, ZapierForm } from './forms.ts';

const Field: z.ZodType<ZapierField> = z.object({
  key: z.string(),
  label: z.string().optional(),
  helpText: z.string().optional(),
  type: z.string().optional(),
  required: z.boolean().optional(),
  default: z.string().optional(),
  placeholder: z.string().optional(),
  choices: z.record(z.string(), z.string()).optional(),
  computed: z.boolean().optional(),
  children: z.lazy(() => z.array(Field)).optional(),
});

const Definition = z.object({
  authentication: z.object({ fields: z.array(Field), connectionLabel: z.string().default('') }),
  creates: z.record(
    z.string(),
    z.object({
      key: z.string(),
      noun: z.string(),
      display: z.object({ label: z.string(), description: z.string() }),
      operation: z.object({ inputFields: z.array(Field) }),
    }),
  ),
  flags: z.object({ cleanInputData: z.boolean().default(true) }).default({ cleanInputData: true }),
});

type Handler = (event: object) => Promise<{ results: unknown }>;

/** The types of zapier-platform-core leave its handler out. */
const { createAppHandler } = z
  .object({
    createAppHandler: z.custom<(app: object) => Handler>((it) => typeof it === 'function'),
  })
  .parse(zapier);

export interface ZapierForms {
  readonly forms: readonly ZapierForm[];
  readonly connection: { readonly fields: readonly ZapierField[]; readonly label: string };
  /** Whether a mapped blank reaches the app. */
  readonly blanksStay: boolean;
}

/** @param app what the bundle exports */
export const zapierFormsOf = async (app: object): Promise<ZapierForms> => {
  const { results } = await createAppHandler(app)({ command: 'definition', calledFromCli: true });
  const { authentication, creates, flags } = Definition.parse(results);
  return {
    forms: Object.values(creates).map(({ key, noun, display, operation }) => ({
      key,
      noun,
      title: display.label,
      description: display.description,
      fields: operation.inputFields,
    })),
    connection: { fields: authentication.fields, label: authentication.connectionLabel },
    blanksStay: !flags.cleanInputData,
  };
};
