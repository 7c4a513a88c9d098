/** The page that Make shows to users of the app. */
import { credentials } from '../../shared/api/auth.ts';
import { plurals, type ApiEvent } from '../../shared/events/event.ts';
import { markdownTable } from '../../marketplace/markdown-table.ts';
import { eventTable, problemTable } from '../../marketplace/tables.ts';
import { upper } from '../../shared/fields/upper.ts';
import { samples } from '../../stores/index.ts';
import { whatNext } from './errors.ts';
import { fromDecimalComma, fromDecimalPoint } from './money-formulas.ts';

const checked = 'Make checks both values when you save the connection.';
const unchecked =
  'Make saves the connection without checking it. A wrong API key shows up in the first run as `InvalidAccessTokenError`.';

/** One row for each store, with the events that it has a scenario for. */
const storeTable = (): string => {
  const events = [...new Set(samples.map(({ event }) => event))];
  const rows = [...Map.groupBy(samples, ({ store }) => store)].map(([store, its]) => {
    const recorded = its.filter(({ body }) => body !== null);
    const has = (event: string) => recorded.some((one) => one.event === event);
    return [store, ...events.map((event) => (has(event) ? 'Yes' : ''))];
  });
  return markdownTable(['Store', ...events.map((event) => `${upper(event)}s`)], rows);
};

export const readmeOf = (events: readonly ApiEvent[], isChecked: boolean): string => `# AdvocateLoop

Record ${plurals(events)} in [AdvocateLoop](https://docs.advocateloop.com/).

## Connection

${credentials.map(({ label, help }) => `- **${label}.** ${help}`).join('\n')}

${isChecked ? checked : unchecked}

## Modules

${eventTable(events)}

**Make an API call** sends a request to any path of the AdvocateLoop API with your key.

## Stores

For these stores, there are scenarios to import, with the mapping, the line items, and error handlers. To get the files, ask whoever shared this app with you, or AdvocateLoop’s support.

${storeTable()}

## Amounts

Use the main currency unit: \`108.00\`, not \`10800\`. Divide cents by 100: \`{{1.order_total / 100}}\`. Don’t divide a currency without cents, such as JPY, and divide one with three decimals, such as KWD, by 1,000. Make converts plain text such as \`108.00\` to a number and rejects everything else before anything is sent. It reads \`1.234\` as 1.234 and \`08.00\` as 8.

To convert formatted text, paste a formula and replace \`1.order_total\` with your own value. If the text has a decimal point, such as \`$1,234.50\` or \`12.5\`:

\`\`\`
${fromDecimalPoint('1.order_total')}
\`\`\`

If it has a decimal comma, such as \`1.234,50 €\` or \`12,5\`:

\`\`\`
${fromDecimalComma('1.order_total')}
\`\`\`

Each formula removes \`$\`, \`€\`, \`£\`, \`¥\`, spaces, and thousands separators. For another currency sign, add it after \`¥\` in all three places. A blank stays blank. All other text gets a \`#\` in front, so Make rejects it. That includes text in the other format, negative amounts, and \`1,234\` or \`1.234\` without a currency sign, which could be 1234 or 1.234.

All amounts of an order are in one currency, the currency of your AdvocateLoop program. The API takes no currency.

A blank tax, shipping, or discount counts as 0. A blank required field is an error. Other blank fields are left out.

## Items

To map a list of line items, add an **Array aggregator** before this module and set its target structure to **Items**. Every item needs a name. To leave out blank items, add a filter before the aggregator.

## Refunds

Set **Refund type** to *Partial* with the amount refunded this time, or *Full* for everything not yet refunded. A partial refund without an amount is an error, never a full refund. **Identify by** sets which ID identifies the conversion. If one scenario gets both full and partial refunds, or different kinds of IDs, choose *From your data* and map the answer: only the text \`full\` makes a refund full, and a blank is an error.

## Repeats

An order ID is counted once. AdvocateLoop doesn’t promise this for anything else: check **Rewards → Activity** before you run one again.

## Orders that weren’t referred

Send every paid order: a referral code is optional there, and AdvocateLoop decides which orders were referred. Ignore the 404 of a refund whose order wasn’t referred, and stop claims and visits without a referral code at a filter in front of the module. Turn on **Store incomplete executions**: an instant scenario turns off at its first error without a handler.

## Keys

Creating a key immediately revokes the previous one, so first check what uses it, and reconnect all of it afterward. If your account can have several keys, AdvocateLoop recommends one per integration. To change the key, edit the connection. Every module uses the new key.

## Messages

Each message starts with the status code in brackets and ends with what to do. Add a **Break** handler for errors that can be retried, and an **Ignore** handler for refunds of orders that weren’t referred.

${problemTable([{ title: 'Error type and what Make does', of: whatNext }])}

Make shows \`BundleValidationError\` before anything is sent:

- \`Invalid number in parameter …\`: formatted text was mapped to a number field. See **Amounts**.
- \`Missing value of required parameter …\`: map a field that always has a value, or add a filter before the module.
`;
