/** What a new version may change, and what it has to say. Source: Zapier, "Version promotion guardrails"; C001 to C003. */
import { breakingChanges } from '../../../marketplace/guard.ts';
import { recordOf } from '../published.ts';
import type { ZapierRule } from '../rule.ts';

/** The text below a version's heading. */
const entriesOf = (changelog: string, version: string): string | undefined =>
  changelog
    .split(/^## /m)
    .map((section) => /^(.*)\n([^]*)$/.exec(section))
    .find((section) => section?.[1] === version)?.[2]
    ?.trim();

export const releaseRules: readonly ZapierRule[] = [
  {
    id: 'C001',
    title: 'Zaps that use the published version keep working (C001 to C003)',
    check: ({ definition, published }) =>
      published
        ? breakingChanges(published, recordOf(definition))
        : [
            {
              where: 'published.json',
              says: 'There is no record of the published version. Run npm run check:zapier -- --record.',
            },
          ],
  },
  {
    id: 'G25',
    title: 'The changelog says what is new in this version, and in which actions',
    check: ({ definition: { version, creates }, changelog }) => {
      const where = 'CHANGELOG.md';
      const entries = entriesOf(changelog, version);
      if (!entries) return [{ where, says: `Say what is new in ${version}.` }];
      const named = [...entries.matchAll(/\b(?:trigger|search|create)\/(\w+)/g)];
      return [
        ...(named.length === 0
          ? [{ where, says: `Name an action in ${version}, such as Record Conversion.` }]
          : []),
        ...named
          .filter(([, key = '']) => !Object.hasOwn(creates, key))
          .map(([name]) => ({ where, says: `The app has no ${name}.` })),
      ];
    },
  },
];
