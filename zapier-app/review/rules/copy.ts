/** Names and descriptions of actions. Source: Zapier, "Publishing requirements", 5.1. */
import type { Create } from '../definition.ts';
import { placedCreates } from '../places.ts';
import { isPlural, premier, thirdPerson } from '../../../marketplace/wording.ts';
import type { Finding } from '../../../marketplace/review.ts';
import type { Built, ZapierRule } from '../rule.ts';
import { snakeCase } from '../wording.ts';

/** Runs one rule on every action. `fault` returns the part and what's wrong with it. */
const eachCreate =
  (fault: (create: Create, built: Built) => readonly (readonly [part: string, says: string])[]) =>
  (built: Built): readonly Finding[] =>
    placedCreates(built.definition).flatMap(({ where, value }) =>
      fault(value, built).map(([part, says]) => ({ where: `${where}.${part}`, says })),
    );

const verbOf = ({ display }: Pick<Create, 'display'>): string => display.label.split(' ')[0] ?? '';

export const copyRules: readonly ZapierRule[] = [
  {
    id: 'G03',
    title: 'The key of an action is its label in snake_case',
    check: eachCreate(({ key, display }) =>
      key === snakeCase(display.label)
        ? []
        : [['key', `${key} should be ${snakeCase(display.label)}.`]],
    ),
  },
  {
    id: 'G04',
    title: "The label of an action is a verb and its noun, without the app's name",
    check: eachCreate(({ display, noun }, { listing }) => [
      ...(display.label === `${verbOf({ display })} ${noun}`
        ? []
        : [['display.label', `"${display.label}" should be a verb and "${noun}".`] as const]),
      ...(display.label.includes(listing.name)
        ? [['display.label', "Zapier shows the app's name next to it."] as const]
        : []),
    ]),
  },
  {
    id: 'G05',
    title: 'The noun is singular',
    check: eachCreate(({ noun }) =>
      isPlural(noun) ? [['noun', `${noun} is plural. Zapier forms the plural automatically.`]] : [],
    ),
  },
  {
    id: 'G06',
    title: 'The description starts with the verb in its plural form and ends with a period',
    check: eachCreate((create) => {
      const verb = verbOf(create);
      const first = verb.charAt(0) + thirdPerson(verb.toLowerCase()).slice(1);
      return [
        ...(create.display.description.startsWith(`${first} `)
          ? []
          : [['display.description', `It should start with "${first}".`] as const]),
        ...(create.display.description.endsWith('.')
          ? []
          : [['display.description', 'It should end with a period.'] as const]),
      ];
    }),
  },
  {
    id: 'G07',
    title: "The description doesn't name the app or capitalize the noun",
    check: eachCreate((create, { listing }) => [
      ...(create.display.description.includes(listing.name) ||
      /zapier/i.test(create.display.description)
        ? [['display.description', 'Leave out the names of the app and of Zapier.'] as const]
        : []),
      ...(create.display.description.includes(create.noun)
        ? [['display.description', `Write ${create.noun.toLowerCase()} in lower case.`] as const]
        : []),
    ]),
  },
  {
    id: 'G08',
    title:
      'An action that requires the Premier plan ends its description with that, and no other does',
    check: eachCreate(({ key, display }, { api }) =>
      display.description.endsWith(premier) === (api[key]?.plan === 'premier')
        ? []
        : [
            [
              'display.description',
              `"${premier.trim()}" is for actions that require the Premier plan, at the end.`,
            ],
          ],
    ),
  },
  {
    id: 'G09',
    title: 'Every action is visible',
    check: eachCreate(({ display }) =>
      display.hidden ? [['display.hidden', "Users can't find a hidden action."]] : [],
    ),
  },
];
