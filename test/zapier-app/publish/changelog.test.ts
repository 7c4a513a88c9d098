import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { events } from '../../../shared/events/table.ts';
import packageJson from '../../../zapier-app/package.json' with { type: 'json' };
import { zapierChangelog } from '../../../zapier-app/publish/changelog.ts';

const root = join(__dirname, '../../..');
const committed = readFileSync(join(root, 'zapier-app', 'CHANGELOG.md'), 'utf8');

const metadata = z.array(z.object({ app_change_type: z.string(), action_key: z.string() }));
const answer = z.object({ changelog: z.string(), appMetadata: metadata.optional() });

/** What `zapier-platform promote` finds in a changelog. */
const promoted = async (page: string, version: string): Promise<z.infer<typeof answer>> => {
  const { getVersionChangelog } = z
    .object({ getVersionChangelog: z.custom<(version: string, folder: string) => unknown>() })
    .parse(createRequire(__filename)('zapier-platform-cli/src/utils/changelog.js'));
  const folder = mkdtempSync(join(tmpdir(), 'changelog-test-'));
  writeFileSync(join(folder, 'CHANGELOG.md'), page);
  const found = answer.parse(await getVersionChangelog(version, folder));
  rmSync(folder, { recursive: true });
  return found;
};

const changelog = (version: string, ...lines: readonly string[]): string =>
  zapierChangelog(
    [
      '# Changelog',
      'About.',
      ...lines,
      '## [1.0.0] - 2026-12-01',
      '### Added',
      '- Record Visit.',
    ].join('\n\n'),
    version,
    events,
  );

test('the committed one is what npm run generate makes of the changelog of both apps', () => {
  const both = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  expect(committed).toBe(zapierChangelog(both, packageJson.version, events));
});

test('the official CLI reads every action of the present version from the committed one', async () => {
  const found = await promoted(committed, packageJson.version);
  expect(found.changelog).not.toBe('');
  expect(found.appMetadata?.map(({ action_key }) => action_key)).toEqual(
    events.map(({ key }) => `record_${key}`),
  );
});

test('a fix is a fix, a change is an update, and an entry without an action is only text', async () => {
  const page = changelog(
    '1.0.1',
    '## [1.0.1] - 2026-12-24',
    '### Changed',
    '- Record Claim is faster.',
    '### Fixed',
    '- On Zapier, dates in Record Refund.',
    '- Spelling.',
  );
  expect(await promoted(page, '1.0.1')).toMatchObject({
    changelog: [
      '- Updated create/record_claim. Record Claim is faster.',
      '- Fixed create/record_refund. Dates in Record Refund.',
      '- Spelling.',
    ].join('\n'),
    appMetadata: [
      { app_change_type: 'FEATURE_UPDATE', action_key: 'record_claim' },
      { app_change_type: 'BUGFIX', action_key: 'record_refund' },
    ],
  });
});

test('what is about Make only is left out', () => {
  const page = changelog(
    '1.0.1',
    '## [1.0.1]',
    '### Fixed',
    '- On Make, dates.',
    '- For Zaps and Make.',
  );
  expect(page).not.toContain('On Make');
  expect(page).toContain('- For Zaps and Make.');
});

test('unreleased changes belong to the version of the app, unless that is out already', () => {
  const unreleased = ['## [Unreleased]', '### Fixed', '- Spelling.'];
  expect(changelog('1.0.1', ...unreleased)).toContain('## 1.0.1\n\n- Spelling.\n\n## 1.0.0\n');
  expect(changelog('1.0.0', ...unreleased)).not.toContain('Spelling');
});
