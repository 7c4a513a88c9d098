/** Capitalization and spelling. Source: Zapier, "Integration checks reference", D018. */
import { british } from '../../../marketplace/wording.ts';
import {
  actionFields,
  authFields,
  placedCreates,
  proseOf,
  textsIn,
  type Placed,
} from '../places.ts';
import type { Built, ZapierRule } from '../rule.ts';
import { isTitleCase } from '../wording.ts';

const labels = ({ definition }: Built): readonly Placed<string>[] => [
  ...[...authFields(definition), ...actionFields(definition)].flatMap(({ where, value }) =>
    value.label === undefined ? [] : [{ where: `${where}.label`, value: value.label }],
  ),
  ...placedCreates(definition).flatMap(({ where, value }) => [
    { where: `${where}.display.label`, value: value.display.label },
    { where: `${where}.noun`, value: value.noun },
    ...value.operation.outputFields.map(({ key, label = '' }) => ({
      where: `${where}.outputFields.${key}.label`,
      value: label,
    })),
  ]),
];

export const wordRules: readonly ZapierRule[] = [
  {
    id: 'D018',
    title: 'Labels and nouns are in title case',
    check: (built) =>
      labels(built)
        .filter(({ value }) => !isTitleCase(value))
        .map(({ where, value }) => ({ where, says: `Write "${value}" in title case.` })),
  },
  {
    id: 'G23',
    title: 'Text uses American spelling',
    check: ({ definition }) =>
      [...proseOf(definition), ...textsIn(definition.authentication, 'authentication')].flatMap(
        ({ where, value }) => {
          const [word] = british.exec(value) ?? [];
          return word === undefined ? [] : [{ where, says: `"${word}" isn't American spelling.` }];
        },
      ),
  },
];
