/** Spelling and addresses. Source: Zapier, "Integration checks reference", D007, D008, D018, D025. */
import type { Placed } from '../../../marketplace/review.ts';
import { hasBareAddress, spellingFaults } from '../../../marketplace/wording.ts';
import { allFields, leavesIn, placedCreates, proseOf } from '../places.ts';
import { rule, type Built, type ZapierRule } from '../rule.ts';
import { isTitleCase } from '../wording.ts';

const labels = (built: Built): readonly Placed<string>[] => [
  ...allFields(built).map(({ where, value: { label = '' } }) => ({ where, value: label })),
  ...placedCreates(built).flatMap(({ where, value: { display, noun, operation } }) => [
    { where: `${where}.display.label`, value: display.label },
    { where: `${where}.noun`, value: noun },
    ...operation.outputFields.map(({ key, label = '' }) => ({
      where: `${where}.outputFields.${key}`,
      value: label,
    })),
  ]),
];

const texts = ({ definition }: Built): readonly Placed<string>[] =>
  leavesIn(definition, 'app').map(({ where, value }) => ({ where, value: String(value) }));

export const wordRules: readonly ZapierRule[] = [
  rule(
    'D007',
    'Every web address uses https',
    texts,
    (text) => /http:\/\//i.test(text) && 'Use https.',
  ),
  rule(
    'D008',
    'Web addresses in text are markdown links or code',
    proseOf,
    (text) => hasBareAddress(text) && 'Write [text](https://…), or put the address in backticks.',
  ),
  rule(
    'D018',
    'Labels and nouns are in title case',
    labels,
    (label) => !isTitleCase(label) && `Write "${label}" in title case.`,
  ),
  rule(
    'D025',
    'No web address runs code or reads files',
    texts,
    (text) =>
      /\b(?:javascript|vbscript|data|file|blob):\S/i.test(text) &&
      'Link only to https and mailto addresses.',
  ),
  rule('G23', 'Text uses American spelling', texts, spellingFaults),
];
