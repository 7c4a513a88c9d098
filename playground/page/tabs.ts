/** Pairs each Zapier action with the Make module of the same event. */
import type { MakeForm, ZapierForm } from './forms.ts';
import type { Tab } from './protocol.ts';

/** `record_conversion` and `recordConversion` are one event; `makeApiCall` is on Make alone. */
const pairKey = (key: string): string => key.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

const idOf = (key: string): string =>
  key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^(?:record|make)-/, '');

export const tabsOf = (
  zapierForms: readonly ZapierForm[],
  makeForms: readonly MakeForm[],
): readonly Tab[] => {
  const makeOf = ({ key }: ZapierForm) => makeForms.find(({ id }) => pairKey(id) === pairKey(key));
  const paired = zapierForms.map((zapier): Tab => {
    const make = makeOf(zapier);
    const common = { id: idOf(zapier.key), label: zapier.noun };
    return make ? { ...common, zapier, make } : { ...common, zapier };
  });
  const alone = makeForms
    .filter((make) => !paired.some((tab) => tab.make === make))
    .map((make): Tab => ({
      id: idOf(make.id),
      label: make.title,
      make,
    }));
  return [...paired, ...alone];
};
