/** What a new version may change, and what it has to say. Source: Zapier, "Version promotion guardrails"; C001 to C003. */
import { changesToPublished } from '../../../marketplace/published.ts';
import { at } from '../../../marketplace/review.ts';
import { recordOf } from '../record.ts';
import { rule, type ZapierRule } from '../rule.ts';

/** The text below a version's heading. */
const entriesOf = (changelog: string, version: string): string => {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${version}\n`)) ?? '';
  return section.slice(version.length).trim();
};

export const releaseRules: readonly ZapierRule[] = [
  {
    id: 'C001',
    title: 'Zaps that use the published version keep working (C001 to C003)',
    check: ({ definition, published }) => changesToPublished(published, recordOf(definition)),
  },
  rule(
    'G25',
    'The changelog says what is new in this version, and in which actions',
    at('CHANGELOG.md'),
    ({ definition: { version, creates }, changelog }) => {
      const entries = entriesOf(changelog, version);
      if (entries === '') return `Say what is new in ${version}.`;
      const named = [...entries.matchAll(/\b(?:trigger|search|create)\/(\w+)/g)];
      if (named.length === 0) return `Name an action in ${version}, such as Record Conversion.`;
      return named.map(
        ([name, key = '']) => !Object.hasOwn(creates, key) && `The app has no ${name}.`,
      );
    },
  ),
];
