/** Descriptions of actions. Source: Zapier, "Publishing requirements", 5.1. */
import { descriptionFaults, thirdPerson } from '../../../marketplace/wording.ts';
import { placedCreates } from '../places.ts';
import { rule, type ZapierRule } from '../rule.ts';

export const copyRules: readonly ZapierRule[] = [
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
