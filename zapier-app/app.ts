/** The whole app for a list of events. */
import zapier from 'zapier-platform-core';
import type { ApiEvent } from '../shared/events/event.ts';
import { authentication, requestTemplate } from './authentication.ts';
import { createOf } from './create.ts';
import packageJson from './package.json' with { type: 'json' };

export const appOf = (events: readonly ApiEvent[]) => ({
  version: packageJson.version,
  platformVersion: zapier.version,
  authentication,
  requestTemplate,
  creates: Object.fromEntries(events.map(createOf).map((create) => [create.key, create])),
  flags: {
    // Blanks have a meaning (a blank tax is 0, a blank refund amount is a mistake), so keep them.
    cleanInputData: false,
    // Otherwise core handles 429 itself, without our message and without a date in `Retry-After`.
    throwForThrottlingEarly: false,
  },
});
