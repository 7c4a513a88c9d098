/** The page that Make shows to the users of the app. */
import { credentials } from '../shared/auth.ts';
import type { Event } from '../shared/event.ts';
import { eventTable } from '../shared/table.ts';

const checked = 'Make checks both values when you save the connection.';
const unchecked =
  'The connection is saved without a check. A wrong key shows in the first run, as `InvalidAccessTokenError`.';

export const readmeOf = (events: readonly Event[], isChecked: boolean): string => `# AdvocateLoop

Records conversions, refunds, claims and visits in [AdvocateLoop](https://docs.advocateloop.com/), which tracks referrals.

## Connection

${credentials.map(({ label, help }) => `- **${label}.** ${help}`).join('\n')}

${isChecked ? checked : unchecked}

## Modules

${eventTable(events)}

**Make an API call** calls any path of the AdvocateLoop API with your key.

## Amounts

Amounts and quantities are numbers in the currency's main unit: \`108.00\`, not \`10800\`. Make turns plain text such as \`108.00\` into a number and stops the module for anything else, before something is sent. Divide by 100 what your store counts in cents, and wrap formatted text:

- \`1,234.50\`: \`parseNumber(replace(text; ","; ""); ".")\`
- \`1.234,50\`: \`parseNumber(replace(text; "."; ""); ",")\`

A blank tax, shipping or discount counts as 0. Everything else that is blank is left out.

## Items

To map a list of line items, put an **Array aggregator** in front and choose **Items** of this module as its target structure. Every item needs a name.

## Repeats and errors

An order ID that comes again is counted once. Nothing says the same of refunds, claims and visits, so look under **Rewards → Activity** before you run one of them again.

- \`ConnectionError\` and \`RateLimitError\` can be tried again: put a **Break** handler behind the module.
- \`DataError\` is about this bundle only. After a refund it may mean that nobody referred the order: put an **Ignore** handler behind the module.
- \`RuntimeError\` means the plan, or that nobody knows whether the event was recorded. The message says which.
- \`InvalidAccessTokenError\` switches the scenario off: correct the key in the connection, then switch it on again.
`;
