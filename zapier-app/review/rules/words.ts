/**
 * Every text of the app. Source: Zapier, "Publishing requirements", 5.1; "Integration checks
 * reference", D007, D008, D018, D025.
 */
import type { Placed } from '../../../marketplace/review.ts';
import {
  descriptionFaults,
  hasBareAddress,
  spellingFaults,
  thirdPerson,
} from '../../../marketplace/wording.ts';
import { allFields, leavesIn, placedCreates, proseOf } from '../places.ts';
import { rule, type Built, type ZapierRule } from '../rule.ts';

const small = new Set('a an and as at but by for from in of on or the to via with'.split(' '));

/** `Record Conversion`, `Settings of Items`: small words can be lower case, except the first. */
export const isTitleCase = (label: string): boolean =>
  label
    .split(' ')
    .every((word, index) => /^[\p{Lu}\d(]/u.test(word) || (index > 0 && small.has(word)));

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
  rule('D007', 'Every web address uses https', texts, (text) => {
    return /http:\/\//i.test(text) && 'Use https.';
  }),
  rule('D008', 'Web addresses in text are markdown links or code', proseOf, (text) => {
    return hasBareAddress(text) && 'Write [text](https://…), or put the address in backticks.';
  }),
  rule('D018', 'Labels and nouns are in title case', labels, (label) => {
    return !isTitleCase(label) && `Write "${label}" in title case.`;
  }),
  rule(
    'D025',
    'No web address runs code or reads files',
    texts,
    (text) =>
      /\b(?:javascript|vbscript|data|file|blob):\S/i.test(text) &&
      'Link only to https and mailto addresses.',
  ),
  rule('G23', 'Text uses American spelling', texts, spellingFaults),
  rule(
    'G06',
    'The description starts with the verb in its plural form and ends with a period',
    placedCreates,
    ({ display: { label, description } }) =>
      descriptionFaults(description, thirdPerson(label.split(' ')[0] ?? '')),
  ),
  rule(
    'G07',
    "The description doesn't name the app or capitalize the noun",
    placedCreates,
    ({ display: { description }, noun }, { listing }) => [
      (description.includes(listing.name) || /zapier/i.test(description)) &&
        'Leave out the names of the app and of Zapier.',
      description.includes(noun) && `Write ${noun.toLowerCase()} in lower case.`,
    ],
  ),
];
