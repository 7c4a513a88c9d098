/** Generates the README of the templates. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf } from '../../shared/fields/field.ts';
import { markdownTable } from '../../marketplace/markdown-table.ts';
import { moduleLabel } from '../generator/words.ts';
import type { Sample } from '../../stores/sample.ts';
import { placeholder, shownAtFirst } from './scenario.ts';

/** Formatted like the formatter does: a list of texts stays on one line. */
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

/** One row for each event of a store that can be recorded. */
const templateTable = (samples: readonly Sample[]): string =>
  markdownTable(
    ['Event', 'Template', 'Where the data comes from'],
    samples
      .filter(({ body }) => body !== null)
      .map(({ name, title, webhook }) => [
        title,
        `[\`${name}.json\`](stores/${name}.json)`,
        webhook,
      ]),
  );

/** The sample to send to the webhook, with the examples from the fields' help. */
const sampleSection = (event: ApiEvent): string => {
  const sample = shownAtFirst(event).map(({ key, example }) => [key, example] as const);
  return `### ${moduleLabel(event)}\n\n${json(Object.fromEntries(sample))}`;
};

export const readmeOf = (
  events: readonly ApiEvent[],
  samples: readonly Sample[],
): string => `<!-- Made by npm run generate: edit make-app/scenarios/readme.ts. -->

# Scenario templates for Make

Each file is a scenario to import into Make: a webhook, one module of the app, and error handlers. Use the template of your store, or one that fits any store.

## Stores

In these templates, the fields, the unit of the amounts, the line items, the referral code, and a filter for the right events are already set. They’re ready to use, except where the table says that the store has no webhook or sends only an ID. [Zapier’s recipes](../../zapier-app/RECIPES.md) explain what to check in each store.

${templateTable(samples)}

## Any store

Send the API’s own field names to the webhook.

${events.map(filesOf).join('\n')}

## Import a template

1. Add the app to your Make account. You can find its name in the address of the app’s page in Make, and in the last line of \`npm run push:make\`.
2. If the name is \`${placeholder}\`, download the file: open it on GitHub and click **Download raw file**. If it has a suffix, such as \`${placeholder}-x7k2p9\`, these files don’t fit: take the ones from the assets of the latest release, which are for the app that is shared by link, or generate them for your own: \`npm run templates:make -- --app ${placeholder}-x7k2p9 --to my-templates\`.
3. In Make, create a scenario, open **…** at the bottom, choose **Import blueprint**, and select the file.
4. Open the webhook and add one. For a store, add its address in the store, as the table says. Open the AdvocateLoop module and add your connection.
5. Click **Run once** and send an event, or one of the samples below, to the webhook, so Make detects the fields. This records the event. To test without recording, set **Mode** to check in the module’s advanced settings. Set it back to record before you turn the scenario on.
6. Turn the scenario on.

## Change the mapping

- **Fields.** In the templates for any store, every field is mapped from a field with the same name. Map the fields that your store names differently, and delete the mapping of any field that it doesn’t have.
- **Referral code.** In a template of a store, it’s the order’s discount code, or the field named for it, such as \`referral_code\`. If a customer combines discount codes, the first one counts.
- **Amounts.** Use the main currency unit: \`108.00\`, not \`10800\`. If your store sends cents, divide by 100: \`{{1.order_total / 100}}\`. Don’t divide a currency without cents, such as JPY, and divide one with three decimals, such as KWD, by 1,000.
- **Line items.** The iterator splits the list \`items\`, and the array aggregator builds the module’s **Items** from it. In the aggregator, map the fields of your store’s line items.
- **Refunds.** The template records a partial refund and identifies the order by its order ID. For another ID or a full refund, change the first two fields of the module.

## What happens when a module fails

The scenarios store incomplete executions, so no event is lost. Each error handler looks at the status code at the start of the message.

- **Make retries it** three times, 15 minutes apart, if that is safe: after a 429 (too many requests). For a conversion with an order ID, which is counted once, also after a timeout (408), a server error (5xx), or no response, except in the template for PayPal.
- **It’s ignored:** a refund of an order that wasn’t referred, and an event that was already recorded (409).
- **The scenario turns off,** and Make emails you: a rejected key (401) or a plan without the event (403). Fix it, then turn the scenario on again.
- **Everything else is stored** under **Incomplete executions**. Make shows this as a warning, so turn on emails about warnings in your Make profile. If the message says that it may already be recorded, check **Rewards → Activity** in AdvocateLoop before you run it again.

## Orders and sign-ups that weren’t referred

Most orders and sign-ups come without a referral code, and that is normal. Claims and visits without a code stop at the filter **Has a referral code**, and refunds of orders that weren’t referred are ignored. Conversions are all sent, because a code is optional there and AdvocateLoop decides which orders were referred. To send only orders with a code, add \`--only-referred\` to the command above, or the same filter to the module.

## Refunds that arrive before their order

If an order is still being retried, its refund is ignored like one that wasn’t referred, and the reward stays. If that can happen in your store, change **Order wasn’t referred: ignore** in the refund template to a **Break** handler with three attempts, 15 minutes apart. Refunds that AdvocateLoop still can’t match are then stored for review.

## Samples

${events.map(sampleSection).join('\n\n')}
`;
