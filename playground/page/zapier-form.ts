/** Reads the forms of the bundled Zapier app from the definition that Zapier reads. */
import { definitionOf } from '../../zapier-app/review/definition.ts';
import { staticFields } from '../../zapier-app/review/places.ts';
import type { ZapierField, ZapierForm } from './forms.ts';

export interface ZapierForms {
  readonly forms: readonly ZapierForm[];
  readonly connection: { readonly fields: readonly ZapierField[]; readonly label: string };
  /** Whether a mapped blank reaches the app. */
  readonly blanksStay: boolean;
}

/** @param app what the bundle exports */
export const zapierFormsOf = async (app: object): Promise<ZapierForms> => {
  const { authentication, creates, flags } = await definitionOf(app);
  return {
    forms: Object.values(creates).map((create) => ({
      key: create.key,
      noun: create.noun,
      title: create.display.label,
      description: create.display.description,
      fields: staticFields(create),
      outputs: create.operation.outputFields.map(({ key, label = key }) => label),
    })),
    connection: { fields: authentication.fields, label: authentication.connectionLabel ?? '' },
    blanksStay: flags.cleanInputData === false,
  };
};
