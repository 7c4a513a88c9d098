/** Finds every field of a form, with its place. */
import { areFields, type Entry, type Parameter } from '../format/parameter.ts';
import type { MakeApp } from './read.ts';

export interface PlacedField {
  /** `recordClaim.mappableParams.items.name` */
  readonly where: string;
  readonly field: Entry;
  /** Shown by a choice, or part of a list or a group of fields. */
  readonly inner: boolean;
}

const named = (
  fields: readonly Parameter[],
  path: string,
  inner: boolean,
): readonly PlacedField[] =>
  fields.flatMap((field) => placesOf(field, `${path}.${field.name}`, inner));

const placesOf = (field: Entry, where: string, inner: boolean): readonly PlacedField[] => {
  const { spec = [], options = [] } = field;
  return [
    { where, field, inner },
    ...options.flatMap(({ nested = [] }) => named(nested, where, true)),
    ...(areFields(spec) ? named(spec, where, true) : placesOf(spec, `${where}.spec`, true)),
  ];
};

/** The fields of one form or interface, each with its path in it. */
export const fieldsIn = (fields: readonly Parameter[]): readonly PlacedField[] =>
  fields.flatMap((field) => placesOf(field, field.name, false));

/** The fields of every module's form and of every connection. */
export const formFields = ({ modules, connections }: MakeApp): readonly PlacedField[] => [
  ...connections.flatMap(({ id, params }) => named(params, `${id}.params`, false)),
  ...modules.flatMap(({ id, staticParams, mappableParams }) => [
    ...named(staticParams, `${id}.staticParams`, false),
    ...named(mappableParams, `${id}.mappableParams`, false),
  ]),
];

export const outputFields = ({ modules }: MakeApp): readonly PlacedField[] =>
  modules.flatMap((module) => named(module.interface, `${module.id}.interface`, false));

/** Fields at the same level of a form, in order. */
export const siblings = (app: MakeApp): readonly (readonly PlacedField[])[] => {
  const groups = Map.groupBy(formFields(app), ({ where }) =>
    where.slice(0, where.lastIndexOf('.')),
  );
  return [...groups.values()];
};
