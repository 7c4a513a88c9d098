/** The fields of a form with the API's names, in one flat format for both platforms. */
import type { PlainInputField } from 'zapier-platform-core';
import type { Parameter } from '../../make-app/format/parameter.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field, type FieldType } from '../../shared/fields/field.ts';

export interface FormField {
  /** A child of a list has its parent's key in front: `items.name`. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly underSelect?: boolean;
}

export interface SharedField extends FormField {
  readonly type: FieldType;
  readonly numeric: boolean;
  readonly nested: boolean;
}

export const sharedFields = (event: ApiEvent): readonly SharedField[] => {
  const flat = (field: Field, parent = ''): SharedField[] => [
    {
      ...field,
      key: parent + field.key,
      numeric: ['amount', 'quantity'].includes(field.type),
      nested: parent !== '',
    },
    ...field.children.flatMap((child) => flat(child, `${field.key}.`)),
  ];
  return fieldsOf(event.body).flatMap((field) => flat(field));
};

export const zapierFields = (fields: readonly PlainInputField[]): readonly FormField[] =>
  fields.flatMap(({ key, label = '', helpText = '', required = false, children = [] }) => [
    { key, label, help: helpText, required },
    ...zapierFields(children).map((child) => ({
      ...child,
      key: `${key}.${child.key.replace(/^item_/, '')}`,
    })),
  ]);

const asList = (spec: Parameter['spec']): readonly Parameter[] => {
  if (spec === undefined) return [];
  if (!('type' in spec)) return spec;
  return spec.type === 'collection' ? asList(spec.spec) : [];
};

export const makeFields = (
  parameters: readonly Parameter[],
  underSelect = false,
): readonly FormField[] =>
  parameters.flatMap((parameter) => [
    {
      key: parameter.name,
      label: parameter.label ?? '',
      help: parameter.help ?? '',
      required: parameter.required ?? false,
      underSelect,
    },
    ...(parameter.options ?? []).flatMap(({ nested = [] }) => makeFields(nested, true)),
    ...makeFields(asList(parameter.spec)).map((child) => ({
      ...child,
      key: `${parameter.name}.${child.key}`,
    })),
  ]);
