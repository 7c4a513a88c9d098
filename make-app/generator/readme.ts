/** The page that Make shows to the users of the app. */
import { credentials } from '../../shared/api/auth.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { eventTable, problemTable } from '../../marketplace/tables.ts';
import { whatNext } from './errors.ts';

const checked = 'Make checks both values when you save the connection.';
const unchecked =
  'The connection is saved without a check. A wrong key shows in the first run, as `InvalidAccessTokenError`.';

export const readmeOf = (events: readonly ApiEvent[], isChecked: boolean): string => `# AdvocateLoop

Records conversions, refunds, claims and visits in [AdvocateLoop](https://docs.advocateloop.com/), which tracks referrals.

## Connection

${credentials.map(({ label, help }) => `- **${label}.** ${help}`).join('\n')}

${isChecked ? checked : unchecked}

## Modules

${eventTable(events)}

**Make an API call** calls any path of the AdvocateLoop API with your key.

## Amounts

Amounts and quantities are plain numbers in the main currency unit, from 0 to 999999999.99: \`108.00\`, not \`10800\`. Divide by 100 what your store counts in cents: \`{{1.order_total / 100}}\`. Make turns plain text such as \`108.00\` into a number and refuses anything else before something is sent. It reads \`1.234\` as 1.234 and \`08.00\` as 8, so convert text of a store that groups with dots. Take a currency sign and a minus away, then convert:

- \`1,234.50\`: \`parseNumber(replace(text; ","; ""); ".")\`
- \`1.234,50\`: \`parseNumber(replace(text; "."; ""); ",")\`

All amounts of an order are in one currency, the one of your AdvocateLoop program: the API takes no currency.

A blank tax, shipping or discount counts as 0. Everything else that is blank is left out.

## Items

To map a list of line items, put an **Array aggregator** in front and choose **Items** of this module as its target structure. Every item needs a name. A list in which nothing is filled in is left out; take an empty item out of a longer one with a filter before the aggregator.

## Refunds

**Refund type** is *Partial* with the amount of this refund, or *Full* for everything that is left of the order. A partial refund without an amount is an error, never a full refund. **Identify by** says which ID names the conversion: the order ID is what your store knows.

## Repeats

An order ID that comes again is counted once. Nothing says the same of refunds, claims and visits, so look under **Rewards → Activity** before you run one of them again.

## Keys

Give this connection a key of its own: a new key ends the old one at once. When you change it, put the new one into the connection and every module has it.

## Messages

Every message begins with the status in brackets and says at its end what to do. Put a **Break** handler behind the module for what can be tried again, and an **Ignore** handler for refunds of orders that nobody referred.

${problemTable([{ title: 'error type, and what Make does', of: whatNext }])}

A \`BundleValidationError\` comes from Make itself, before anything is sent:

- \`Invalid number in parameter …\`: formatted text was mapped into a number. See **Amounts**.
- \`Missing value of required parameter …\`: map a field that is always filled, or put a filter in front.
`;
