/** What scenarios use of the published app. Source: Make, "Managing breaking changes". */
import { breakingChanges } from '../../../marketplace/guard.ts';
import { recordOf } from '../record.ts';
import type { MakeRule } from '../rule.ts';

export const guardRules: readonly MakeRule[] = [
  {
    title: 'No change since the published version breaks scenarios that use it',
    check: (app) => {
      const { release } = app;
      return release ? breakingChanges(release.published, recordOf(app, release.version)) : [];
    },
  },
];
