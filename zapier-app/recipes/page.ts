/** Generates `RECIPES.md`, common Zaps with mappings made from tested sample data. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { events, type EventKey, type KnownEvent } from '../../shared/events/table.ts';
import { fieldsOf } from '../../shared/fields/field.ts';
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
  conversion: 'Order paid → Record Conversion',
  refund: 'Order refunded → Record Refund',
  claim: 'Form submitted → Record Claim',
  visit: 'Link clicked → Record Visit',
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

const hasAmounts = ({ event: key }: Sample): boolean =>
  events.some(
    (event) => event.key === key && fieldsOf(event.body).some(({ type }) => type === 'amount'),
  );

const unitRow = (store: string, recipes: readonly Sample[]): readonly string[] => {
  const own = recipes.filter((recipe) => storeOf(recipe) === store);
  return own.some(inCents)
    ? [store, '`10800`', '**Cents**']
    : [store, '`108.00`', 'Main currency unit (the default)'];
};

const unitTable = (recipes: readonly Sample[]): string =>
  markdownTable(
    ['Store', 'An order of 108.00 shows as', `Set ${amountsIn.label} to`],
    [...new Set(recipes.filter(hasAmounts).map(storeOf))].map((store) => unitRow(store, recipes)),
  );

const aboutEvent = ({ plan, oneOf, nothingWithout }: ApiEvent): string =>
  [
    oneOf === undefined
      ? []
      : 'A refund of an order that wasn’t referred halts the Zap without an email, and so does a refund that arrives before its order is recorded. If that can happen in your store, add a **Delay** step (Delay For, 1 hour) in front of the action.',
    plan === 'premier' ? 'This action requires the Premier plan.' : [],
    nothingWithout === undefined
      ? []
      : 'Without a referral code, the step halts and nothing is recorded. To save tasks, add a **Filter** step in front of it that continues only if the referral code exists.',
  ]
    .flat()
    .join(' ');

const eventSections = (event: KnownEvent, recipes: readonly Sample[]): readonly string[] => {
  const own = recipes.filter((recipe) => recipe.event === event.key && recipe.body !== null);
  return [
    `## ${starts[event.key]}`,
    aboutEvent(event),
    ...own.map((recipe) => sectionOf(event, recipe)),
  ];
};

const intro = `# Recipes

The most common Zaps, with the mapping for each field. Every mapping below is generated from sample data in \`stores/\` and tested. To change this page, edit \`stores/\` or \`zapier-app/recipes/\`, then run \`npm run generate\`.

Start the Zap with the store’s own app. If it has no matching trigger, use **Webhooks by Zapier** (Catch Hook) with the store’s webhook. The names below are the ones in the store’s data. Zapier shows \`customer.first_name\` as “Customer First Name”, and a number in a name counts from 0.

Before you turn a Zap on, test its last step. The test records the event: check **Rewards → Activity** in AdvocateLoop.

While Zapier’s Autoreplay is on, an errored step is sent again up to five times, and no email is sent in the meantime. Conversions with an order ID are still counted once, but everything else can be recorded more than once. Leave Autoreplay off for those Zaps.

Send every paid order: a referral code is optional there, and AdvocateLoop decides which orders were referred. A refund of an order that wasn’t referred, and a claim or visit without a referral code, halt without an email. The Zap stays on.

## Money

Check the example value in Zapier. If an order of 108.00 shows as \`10800\`, set **Amounts In** to cents. Don’t do this for yen and other currencies without cents, or for currencies with three decimals, such as the Kuwaiti dinar.

Map amounts as your store writes them: \`$1,234.50\`, \`1.234,50 €\`, or \`1 234 kr\`. If an amount has more than one possible meaning, such as \`1,234\` or \`12,50\` without a currency, the run stops. Set **Number Format** to fix it. A refund amount can be negative or in parentheses.

Send all amounts in the currency of your AdvocateLoop program, because AdvocateLoop doesn’t convert them.`;

export const recipesPage = (recipes: readonly Sample[]): string =>
  [
    intro,
    unitTable(recipes),
    ...events.flatMap((event) => eventSections(event, recipes)),
    '## Values that stop a Zap, and how to fix them',
    'If an amount has more than one possible meaning, nothing is recorded, and the run stops with this message.',
    ...events.flatMap((event) =>
      recipes
        .filter(({ event: key, body }) => key === event.key && body === null)
        .map((recipe) => refusedOf(event, recipe)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
