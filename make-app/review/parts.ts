/** What the rules are about, each with its place: `recordClaim.mappableParams.items.name`. */
import { findingsIn, type Faults, type Placed, type Rule } from '../../marketplace/review.ts';
import type { Entry, Parameter } from '../format/parameter.ts';
import { areFields } from '../format/spec.ts';
import type { MakeApp, ReviewedConnection, ReviewedModule } from './read.ts';

export type MakeRule = Rule<MakeApp>;

/** A rule about each of several parts. */
export const rule = <Value>(
  title: string,
  partsOf: (app: MakeApp) => readonly Placed<Value>[],
  faultsOf: (value: Value, app: MakeApp) => Faults,
): MakeRule => ({
  title,
  check: (app) => findingsIn(partsOf(app), (value) => faultsOf(value, app)),
});

export const eachModule = ({ modules }: MakeApp): readonly Placed<ReviewedModule>[] =>
  modules.map((value) => ({ where: value.id, value }));

export const eachConnection = ({ connections }: MakeApp): readonly Placed<ReviewedConnection>[] =>
  connections.map((value) => ({ where: value.id, value }));

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
