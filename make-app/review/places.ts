/** Finds every field of a form, with its place, such as `recordClaim.mappableParams.items.name`. */
import type { Placed } from '../../marketplace/review.ts';
import { areFields, type Entry, type Parameter } from '../format/parameter.ts';
import type { MakeApp } from './read.ts';

/** @param path where the fields are, with a period at the end */
export const fieldsIn = (fields: readonly Parameter[], path = ''): readonly Placed<Entry>[] =>
  fields.flatMap((field) => placesOf(field, path + field.name));

const placesOf = (value: Entry, where: string): readonly Placed<Entry>[] => {
  const { spec = [], options = [] } = value;
  return [
    { where, value },
    ...options.flatMap(({ nested = [] }) => fieldsIn(nested, `${where}.`)),
    ...(areFields(spec) ? fieldsIn(spec, `${where}.`) : placesOf(spec, `${where}.spec`)),
  ];
};

/** The fields of every connection and of every module's form. */
export const formFields = ({ modules, connections }: MakeApp): readonly Placed<Entry>[] => [
  ...connections.flatMap(({ id, params }) => fieldsIn(params, `${id}.params.`)),
  ...modules.flatMap(({ id, staticParams, mappableParams }) => [
    ...fieldsIn(staticParams, `${id}.staticParams.`),
    ...fieldsIn(mappableParams, `${id}.mappableParams.`),
  ]),
];

export const outputFields = ({ modules }: MakeApp): readonly Placed<Entry>[] =>
  modules.flatMap((module) => fieldsIn(module.interface, `${module.id}.interface.`));
