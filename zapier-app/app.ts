/** The whole app for a table of events. */
import zapier from 'zapier-platform-core';
import type { ApiEvent } from '../shared/events/event.ts';
import { authentication } from './authentication.ts';
import { createOf } from './create.ts';
import packageJson from './package.json' with { type: 'json' };

export const appOf = (events: readonly ApiEvent[]) => ({
  version: packageJson.version,
  platformVersion: zapier.version,
  authentication,
  creates: Object.fromEntries(events.map(createOf).map((create) => [create.key, create])),
  flags: {
    // A blank says something (no tax is 0, no refund amount is a mistake), so none may be dropped.
    cleanInputData: false,
    // Else core answers 429 itself, without our message and without reading a date in `Retry-After`.
    throwForThrottlingEarly: false,
  },
});
