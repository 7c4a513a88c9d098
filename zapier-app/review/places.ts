/** Finds every part of a definition that people read, with its place. */
import type { Placed } from '../../marketplace/review.ts';
import type { Create, Definition, DefinedField } from './definition.ts';

interface Defined {
  readonly definition: Definition;
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

export const placedCreates = ({ definition }: Defined): readonly Placed<Create>[] =>
  Object.entries(definition.creates).map(([key, value]) => ({ where: `creates.${key}`, value }));

export const actionFields = (defined: Defined): readonly Placed<DefinedField>[] =>
  placedCreates(defined).flatMap(({ where, value }) =>
    withChildren(staticFields(value), `${where}.inputFields`),
  );

export const authFields = ({ definition }: Defined): readonly Placed<DefinedField>[] =>
  withChildren(definition.authentication.fields, 'authentication.fields');

export const allFields = (defined: Defined): readonly Placed<DefinedField>[] => [
  ...authFields(defined),
  ...actionFields(defined),
];

/** Texts that Zapier renders as markdown. */
export const proseOf = (defined: Defined): readonly Placed<string>[] => [
  ...placedCreates(defined).map(({ where, value: { display } }) => ({
    where: `${where}.display.description`,
    value: display.description,
  })),
  ...allFields(defined).map(({ where, value: { helpText = '' } }) => ({
    where: `${where}.helpText`,
    value: helpText,
  })),
];

/** Every value in a value, at any depth. */
export const leavesIn = (value: unknown, where: string): readonly Placed<unknown>[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, `${where}.${key}`))
    : [{ where, value }];
