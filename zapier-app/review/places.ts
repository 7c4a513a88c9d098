/** Finds every text of a definition that people read, with its place. */
import type { Create, Definition, DefinedField } from './definition.ts';

export interface Placed<Value> {
  readonly where: string;
  readonly value: Value;
}

const withChildren = (
  fields: readonly DefinedField[],
  path: string,
): readonly Placed<DefinedField>[] =>
  fields.flatMap((value) => {
    const where = `${path}.${value.key}`;
    return [{ where, value }, ...withChildren(value.children ?? [], where)];
  });

export const staticFields = ({ operation }: Create): readonly DefinedField[] =>
  operation.inputFields.filter((field) => typeof field !== 'string');

export const placedCreates = ({ creates }: Definition): readonly Placed<Create>[] =>
  Object.entries(creates).map(([key, value]) => ({ where: `creates.${key}`, value }));

export const createFields = (create: Placed<Create>): readonly Placed<DefinedField>[] =>
  withChildren(staticFields(create.value), `${create.where}.inputFields`);

export const actionFields = (definition: Definition): readonly Placed<DefinedField>[] =>
  placedCreates(definition).flatMap(createFields);

export const authFields = ({ authentication }: Definition): readonly Placed<DefinedField>[] =>
  withChildren(authentication.fields, 'authentication.fields');

export const helpTexts = (definition: Definition): readonly Placed<string>[] =>
  [...authFields(definition), ...actionFields(definition)].flatMap(({ where, value }) =>
    value.helpText === undefined ? [] : [{ where: `${where}.helpText`, value: value.helpText }],
  );

export const descriptions = (definition: Definition): readonly Placed<string>[] =>
  placedCreates(definition).map(({ where, value }) => ({
    where: `${where}.display.description`,
    value: value.display.description,
  }));

/** Texts that Zapier renders as markdown. */
export const proseOf = (definition: Definition): readonly Placed<string>[] => [
  ...descriptions(definition),
  ...helpTexts(definition),
];

/** Every text in a value, at any depth. */
export const textsIn = (value: unknown, where: string): readonly Placed<string>[] => {
  if (typeof value === 'string') return [{ where, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`));
};
