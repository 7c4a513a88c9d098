/** Pairs each Zapier action with the Make module of the same event. */
import type { Parameter } from '../../make-app/format/parameter.ts';
import type { MakeForm, ZapierForm } from './forms.ts';
import type { BodyKeys, Tab } from './protocol.ts';
import { groupIn } from './spec.ts';

/** `record_conversion` and `recordConversion` are one event; `makeApiCall` is on Make alone. */
const pairKey = (key: string): string => key.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

const idOf = (key: string): string =>
  key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^(?:record|make)-/, '');

/** Fields shown by a choice are in the body like any other. */
const flat = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.flatMap((parameter) => [
    parameter,
    ...flat((parameter.options ?? []).flatMap(({ nested = [] }) => nested)),
  ]);

const namesIn = (parameter: Parameter): readonly string[] =>
  (groupIn(parameter) ?? []).map(({ name }) => name);

const bodyKeysOf = (make: MakeForm | undefined): BodyKeys => ({
  top: make?.bodyKeys ?? [],
  rows: Object.fromEntries(
    flat(make?.parameters ?? [])
      .map((parameter) => [parameter.name, namesIn(parameter)] as const)
      .filter(([name, names]) => names.length > 0 && make?.bodyKeys.includes(name)),
  ),
});

export const tabsOf = (
  zapierForms: readonly ZapierForm[],
  makeForms: readonly MakeForm[],
): readonly Tab[] => {
  const makeOf = ({ key }: ZapierForm) => makeForms.find(({ id }) => pairKey(id) === pairKey(key));
  const paired = zapierForms.map((zapier): Tab => {
    const make = makeOf(zapier);
    const common = { id: idOf(zapier.key), label: zapier.noun, bodyKeys: bodyKeysOf(make) };
    return make ? { ...common, zapier, make } : { ...common, zapier };
  });
  const alone = makeForms
    .filter((make) => !paired.some((tab) => tab.make === make))
    .map((make): Tab => ({
      id: idOf(make.id),
      label: make.title,
      make,
      bodyKeys: bodyKeysOf(make),
    }));
  return [...paired, ...alone];
};
