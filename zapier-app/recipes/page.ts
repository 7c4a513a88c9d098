/** `RECIPES.md`: the Zaps that people build first, made from payloads that are tested. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { events, type EventKey, type KnownEvent } from '../../shared/events/table.ts';
import { parse } from '../../shared/parse/parse.ts';
import { validationMessage } from '../../shared/parse/validation-error.ts';
import { amountsIn } from '../amount-settings.ts';
import { mapForZap } from '../../stores/map.ts';
import type { Sample } from '../../stores/sample.ts';
import { titleCase } from '../words.ts';
import { inCents } from './recipe.ts';
import { notes } from './notes.ts';
import { tableOf } from './table.ts';
import { markdownTable } from '../../marketplace/markdown-table.ts';

const starts: Readonly<Record<EventKey, string>> = {
  conversion: 'A store order is paid → Record Conversion',
  refund: 'An order is refunded → Record Refund',
  claim: 'A form is sent → Record Claim',
  visit: 'A link is clicked → Record Visit',
};

const linesAbout = ({ name }: Sample): readonly string[] => {
  const { start, mind } = notes[name] ?? { start: '', mind: [] };
  return [start, mind.map((line) => `- ${line}`).join('\n')].filter((part) => part !== '');
};

const messageOf = (event: ApiEvent, sample: Sample): string => {
  const parsed = parse(event, mapForZap(sample), { labels: titleCase });
  return parsed.ok ? '' : validationMessage(parsed.errors);
};

const sectionOf = (event: ApiEvent, recipe: Sample): string =>
  [`### ${recipe.title}`, ...linesAbout(recipe), tableOf(event, recipe)].join('\n\n');

const refusedOf = (event: ApiEvent, recipe: Sample): string =>
  [`### ${recipe.title}`, `> ${messageOf(event, recipe)}`, ...linesAbout(recipe)].join('\n\n');

const storeOf = ({ title }: Sample): string => title.split(':')[0] ?? title;

const unitRow = (store: string, recipes: readonly Sample[]): readonly string[] => {
  const own = recipes.filter((recipe) => storeOf(recipe) === store);
  if (own.some(inCents)) return [store, '**cents**, such as `10800`', 'cents'];
  return own.some(({ event }) => event === 'conversion' || event === 'refund')
    ? [store, 'main unit, such as `108.00`', 'as it is']
    : [store, 'no money', 'as it is'];
};

const unitTable = (recipes: readonly Sample[]): string =>
  markdownTable(
    ['Store', 'Its amounts are in', amountsIn.label],
    [...new Set(recipes.map(storeOf))].map((store) => unitRow(store, recipes)),
  );

const aboutPlan = ({ plan }: ApiEvent): string =>
  plan === 'premier' ? 'This action is part of the Premier plan.' : '';

const eventSections = (event: KnownEvent, recipes: readonly Sample[]): readonly string[] => {
  const own = recipes.filter((recipe) => recipe.event === event.key && recipe.body !== null);
  return [
    `## ${starts[event.key]}`,
    aboutPlan(event),
    ...own.map((recipe) => sectionOf(event, recipe)),
  ];
};

const intro = `# Recipes

The Zaps that people build first. Every line below is made from a payload in \`stores/\` and tested with it: do not edit this page, run \`npm run generate\`.

Start a Zap with the store’s own app in Zapier, or, where that has no such trigger, with Webhooks by Zapier (Catch Hook) and the webhook of the store. The names below are those in the store’s data. Zapier shows \`customer.first_name\` as “Customer First Name”; a number in a path counts from 0.

Before you switch a Zap on, test its last step and look under **Rewards → Activity** in AdvocateLoop.

## Money

Check the example value that Zapier shows. If an order of 108.00 shows as \`10800\`, set **Amounts In** to cents: no Formatter step is needed. Not for the yen and other currencies without cents, which Stripe counts in whole units, and not for those with three decimals, such as the Kuwaiti dinar.

Amounts are read the way your store prints them: \`$1,234.50\`, \`1.234,50 €\`, \`1 234 kr\`. Where a text could mean two numbers, such as \`1,234\` or \`12,50\` without a currency, the run stops, and **Number Format** settles it. A refund amount may be negative or in parentheses. All amounts of one order are in one currency, the one of your AdvocateLoop program.`;

export const recipesPage = (recipes: readonly Sample[]): string =>
  [
    intro,
    unitTable(recipes),
    ...events.flatMap((event) => eventSections(event, recipes)),
    '## What stops a Zap, and what helps',
    'Nothing is recorded when an amount could mean two things. The run stops with the message.',
    ...events.flatMap((event) =>
      recipes
        .filter(({ event: key, body }) => key === event.key && body === null)
        .map((recipe) => refusedOf(event, recipe)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
