/** Generates `RECIPES.md`, a Zap for each event of a store, with mappings made from tested data. */
import { markdownTable } from '../../marketplace/markdown-table.ts';
import { parse } from '../../shared/parse/parse.ts';
import { validationMessage } from '../../shared/parse/validation-error.ts';
import { eventOf, hasAmounts, inCents, mapForZap } from '../../stores/map.ts';
import type { Sample } from '../../stores/sample.ts';
import { amountsIn } from '../settings.ts';
import { titleCase } from '../words.ts';
import { stepsOf } from './steps.ts';
import { tableOf } from './table.ts';

const notesOf = ({ notes = [] }: Sample): readonly string[] =>
  notes.length === 0 ? [] : [notes.map((line) => `- ${line}`).join('\n')];

const messageOf = (recipe: Sample): string => {
  const parsed = parse(eventOf(recipe), mapForZap(recipe), { labels: titleCase });
  return parsed.ok ? '' : validationMessage(parsed.errors);
};

const recordedSection = (recipe: Sample): readonly string[] => [
  `### ${recipe.title}`,
  stepsOf(eventOf(recipe), recipe),
  tableOf(eventOf(recipe), recipe),
  ...notesOf(recipe),
];

const refusedSection = (recipe: Sample): readonly string[] => [
  `### ${recipe.title}`,
  'The amount has more than one possible meaning. Nothing is recorded, and the run stops with this message:',
  `> ${messageOf(recipe)}`,
  ...notesOf(recipe),
];

const storeSection = (store: string, recipes: readonly Sample[]): readonly string[] => [
  `## ${store}`,
  ...recipes
    .filter((recipe) => recipe.store === store)
    .flatMap((recipe) => (recipe.body ? recordedSection(recipe) : refusedSection(recipe))),
];

const unitRow = (store: string, recipes: readonly Sample[]): readonly string[] =>
  recipes.some((recipe) => recipe.store === store && inCents(recipe))
    ? [store, '`10800`', '**Cents**']
    : [store, '`108.00`', 'Main currency unit (the default)'];

const storesIn = (recipes: readonly Sample[]): readonly string[] => [
  ...new Set(recipes.map(({ store }) => store)),
];

const unitTable = (recipes: readonly Sample[]): string =>
  markdownTable(
    ['Store', 'An order of 108.00 shows as', `Set ${amountsIn.label} to`],
    storesIn(recipes.filter(hasAmounts)).map((store) => unitRow(store, recipes)),
  );

const intro = `# Recipes

A Zap for each event of a store, form, or email tool, with the mapping for each field. Every mapping below is generated from the data in \`stores/\` and tested. To change this page, edit \`stores/\` or \`zapier-app/recipes/\`, then run \`npm run generate\`.

The mapping names are the ones that the editor of a Zap shows: \`customer.first_name\` is **Customer First Name**. The words can differ slightly in your account, so compare the examples too. If the trigger is **Webhooks by Zapier**, add the address of its hook to your store. A trigger of the store’s own app works as well if it shows the same values.

Before you start, find the API key and the Brand ID in AdvocateLoop under **Settings → API Keys**: Zapier asks for both when you connect. Creating a key revokes the previous one. Webhooks by Zapier, and Zaps with more than two steps, need a paid Zapier plan.

Test the last step with **Mode** set to check (under More Options). Nothing is recorded until you set it back. Don’t send a test event from your store after that, because its made-up order would be recorded.

While Zapier’s Autoreplay is on, an errored step is sent again up to five times, and no email is sent in the meantime. Conversions with an order ID are still counted once, but everything else can be recorded more than once. Leave Autoreplay off for those Zaps.

Send every paid order: a referral code is optional there, and AdvocateLoop decides which orders were referred. A refund of an order that wasn’t referred, and a claim or visit without a referral code, halt without an email. The Zap stays on. A refund that arrives before its order halts too, so each refund recipe has a delay.

## Money

Check the example value in Zapier. If an order of 108.00 shows as \`10800\`, set **Amounts In** to cents. Keep the main currency unit for currencies without cents, such as the yen. If a store sends a currency with three decimals in thousandths, such as \`108000\` for 108.000 Kuwaiti dinars, also keep it, and first divide by 1,000 with **Formatter by Zapier**.

Map amounts as your store writes them: \`$1,234.50\`, \`1.234,50 €\`, or \`1 234 kr\`. If an amount has more than one possible meaning, such as \`1,234\` or \`12,50\` without a currency, the run stops. Set **Number Format** to fix it. A refund amount can be negative or in parentheses.

Send all amounts in the currency of your AdvocateLoop program, because AdvocateLoop doesn’t convert them.`;

export const recipesPage = (recipes: readonly Sample[]): string =>
  [intro, unitTable(recipes), ...storesIn(recipes).flatMap((store) => storeSection(store, recipes))]
    .join('\n\n')
    .concat('\n');
