/**
 * Makes `zapier-app/CHANGELOG.md` from the changelog of both apps.
 *
 * `zapier-platform promote` sends the text of one version, and finds out from the words in it which
 * actions are new or fixed: "Added create/record_claim". Source: zapier-platform-cli,
 * `utils/changelog.js`, `utils/metadata.js`.
 */
import type { ApiEvent } from '../../shared/events/event.ts';
import { listed } from '../../shared/fields/listed.ts';
import { upper } from '../../shared/fields/upper.ts';
import { createOf } from '../create.ts';

/** By the headings of Keep a Changelog, in words that the CLI recognizes. */
const verbs: Readonly<Record<string, string>> = {
  Added: 'Added',
  Changed: 'Updated',
  Deprecated: 'Updated',
  Removed: 'Updated',
  Fixed: 'Fixed',
  Security: 'Fixed',
};

/** An entry that names Make only is about the other app. */
const isOurs = (entry: string): boolean => !/\bMake\b/.test(entry) || /\bZap/.test(entry);

/** `On Zapier, a fix in Record Claim.` → `Fixed create/record_claim: A fix in Record Claim.` */
const entryOf = (entry: string, verb: string, events: readonly ApiEvent[]): string => {
  const text = upper(entry.replace(/^On Zapier, /, ''));
  const named = events
    .map(createOf)
    .filter(({ display }) => text.includes(display.label))
    .map(({ key }) => `create/${key}`);
  return named.length === 0 ? `- ${text}` : `- ${verb} ${listed(named, 'and')}. ${text}`;
};

/** @param version the app's. Until the changelog has it, it replaces the heading "Unreleased" */
export const zapierChangelog = (
  changelog: string,
  version: string,
  events: readonly ApiEvent[],
): string => {
  const [, ...sections] = changelog.split(/^## /m);
  const isReleased = sections.some((section) => section.startsWith(`[${version}]`));
  const versions = sections.flatMap((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const name = /\d+\.\d+\.\d+/.exec(heading)?.[0] ?? (isReleased ? undefined : version);
    if (name === undefined) return [];
    let verb = 'Updated';
    const entries = lines.flatMap((line) => {
      verb = verbs[/^### (\w+)/.exec(line)?.[1] ?? ''] ?? verb;
      const entry = /^- (.+)/.exec(line)?.[1];
      return entry !== undefined && isOurs(entry) ? [entryOf(entry, verb, events)] : [];
    });
    return `## ${name}\n\n${entries.join('\n')}\n`;
  });
  return `# Changelog\n\n${versions.join('\n')}`;
};
