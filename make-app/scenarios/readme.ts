/** The page beside the templates. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf } from '../../shared/fields/field.ts';
import { moduleLabel } from '../generator/words.ts';
import { placeholder, shownAtFirst } from './scenario.ts';

/** What the webhook is sent, with the values that stand in the fields' own help texts. */
const sampleOf = (event: ApiEvent) =>
  Object.fromEntries(shownAtFirst(event).map(({ key, example }) => [key, example]));

/** As the formatter lays it out: a list of texts takes one line. */
const json = (value: unknown): string => {
  const text = JSON.stringify(value, null, 2).replace(
    /\[\s+("[^[\]{}]*")\s+\]/g,
    (_, texts: string) => `[${texts.replace(/\n\s*/g, ' ')}]`,
  );
  return `\`\`\`json\n${text}\n\`\`\``;
};

const filesOf = (event: ApiEvent): string => {
  const hasItems = fieldsOf(event.body).some(({ type }) => type === 'items');
  const also = hasItems ? ` and \`record-${event.key}-with-items.json\`` : '';
  return `- \`record-${event.key}.json\`${also}: ${moduleLabel(event)}${event.plan === 'premier' ? ' (Premier plan)' : ''}.`;
};

const sampleSection = (event: ApiEvent): string =>
  `### ${moduleLabel(event)}\n\n${json(sampleOf(event))}`;

export const readmeOf = (
  events: readonly ApiEvent[],
): string => `<!-- Made by npm run generate: edit make-app/scenarios/readme.ts. -->

# Scenario templates for Make

Each file is a scenario that Make imports: a webhook, one module of the app, and what happens when it fails.

${events.map(filesOf).join('\n')}

## Import one

1. The app must be in your Make account. If its name there is not \`${placeholder}\` (while it is not in Make's catalog, it has something behind it, such as \`${placeholder}-x7k2p9\`), make the files for that name: \`npm run templates:make -- --app ${placeholder}-x7k2p9 --to my-templates\`. The name is in the address of the app's page in Make, and \`npm run push:make\` ends with it.
2. In Make, create a scenario, open **…** at the bottom, choose **Import blueprint** and pick the file.
3. Open the webhook and add one. Open the AdvocateLoop module and add your connection.
4. Send the webhook the sample below once, with **Run once** waiting, so that Make learns the fields. Then map what your store calls otherwise.
5. Switch the scenario on.

## What to change

- **Mapping.** Every field is mapped from a field of the same name. What your store does not have is deleted from the module.
- **Amounts.** In the currency's main unit: \`108.00\`, not \`10800\`. If the store counts in cents, write \`{{1.order_total / 100}}\`.
- **Line items.** The iterator takes the list \`items\` apart, and the array aggregator puts it together in the shape of the module's **Items**. Map the store's own names in the aggregator.
- **Refund.** It is a part of an order, found by the order ID. For another ID or a full refund, change the two questions at the top of the module.

## When a module fails

The scenarios store incomplete executions, so no event is lost.

- **Conversion with an order ID.** It is tried again three times, 15 minutes apart. That is safe: an order ID is counted once.
- **Conversion without one, claim, visit.** It is kept under **Incomplete executions**. Look in AdvocateLoop under **Rewards → Activity** before you run it again, as it may have been recorded.
- **Refund of an order that AdvocateLoop does not know.** It is ignored: nobody referred that order. Any other refund that fails is kept for you, as above.

## Samples

${events.map(sampleSection).join('\n\n')}
`;
