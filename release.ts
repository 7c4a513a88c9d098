/**
 * `npm run release -- patch`: one version for both apps, from the changelog to both platforms.
 *
 * On Zapier, it publishes nothing: a new version is private until it's promoted. On Make, an approved
 * app changes only after a review, but one that is shared by link changes at once. What only a person
 * may do is printed at the end.
 * A release that was cut off continues where it stopped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { runScript, Stop } from './command-line.ts';

const levels = ['major', 'minor', 'patch'] as const;
export type Level = (typeof levels)[number];

const isLevel = (text: string): text is Level => levels.some((level) => level === text);

/** @param version `1.2.3` */
export const bumped = (version: string, level: Level): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

const unreleased = '## [Unreleased]';

const holds = (changelog: string, version: string): boolean =>
  changelog.includes(`## [${version}]`);

/**
 * Moves what is unreleased below a heading of its own, unless the version has one.
 *
 * @param date `2026-11-24`
 * @throws {Stop} if there is nothing to release
 */
export const releasedChangelog = (changelog: string, version: string, date: string): string => {
  if (holds(changelog, version)) return changelog;
  const [, entries = ''] = changelog.split(unreleased);
  const [section = ''] = entries.split(/^## /m);
  if (!/^- /m.test(section))
    throw new Stop('CHANGELOG.md has nothing under Unreleased. Add it first.');
  return changelog.replace(unreleased, `${unreleased}\n\n## [${version}] - ${date}`);
};

/** What a release needs from outside, so that a test can stand in for it. */
export interface Surroundings {
  readonly folder: string;
  readonly today: string;
  /** Runs an npm script. @returns whether it succeeded */
  readonly npm: (...args: readonly string[]) => boolean;
  readonly say: (text: string) => void;
}

const progress = z.object({ version: z.string(), from: z.string(), done: z.array(z.string()) });

/** Not in Git, and not in `node_modules/` either. */
const inTheFilesOnly =
  '--workspace zapier-app --package-lock-only --no-git-tag-version --allow-same-version'.split(' ');

/** In order. Everything that changes a file comes before everything that leaves the machine. */
const stepsOf = (
  { folder, today, npm }: Surroundings,
  version: string,
): readonly (readonly [name: string, run: () => boolean])[] => [
  ['version', () => npm('version', version, ...inTheFilesOnly)],
  [
    'changelog',
    () => {
      const file = join(folder, 'CHANGELOG.md');
      writeFileSync(file, releasedChangelog(readFileSync(file, 'utf8'), version, today));
      return true;
    },
  ],
  ...['generate', 'check', 'check:zapier', 'check:make', 'push:zapier', 'push:make'].map(
    (name) => [name, () => npm('run', name)] as const,
  ),
];

const zapier = 'npm exec --workspace zapier-app -- zapier-platform';

/**
 * Zapier neither migrates users nor sends a canary to another major version.
 * Source: Zapier CLI, `canary:create`, `promote`, `migrate`, `deprecate`; Make, "Approved apps".
 */
export const nextSteps = (from: string, version: string): string => {
  const isMajor = from.split('.')[0] !== version.split('.')[0];
  const update = isMajor
    ? [
        `Make it the version for new Zaps: ${zapier} promote ${version}. Everyone else switches in the Zap editor. Tell them what changed.`,
        `Once ${from} isn't used anymore: ${zapier} deprecate ${from} YYYY-MM-DD. Zapier emails its users, and their Zaps stop on that day.`,
      ]
    : [
        `Send a few Zaps to it, for two hours: ${zapier} canary:create ${from} ${version} --percent 10 --duration 7200`,
        `Make it the version for new Zaps: ${zapier} promote ${version}`,
        `Move users in steps, and read the Zap history after each: ${zapier} migrate ${from} ${version} 5, then 25, then 100. Their Zaps use the new version from the next run on.`,
        `To go back: ${zapier} promote ${from}, then ${zapier} migrate ${version} ${from} 100`,
      ];
  const steps = [
    `Commit and tag: git commit -am "Version ${version}" && git tag -a v${version} -m "Version ${version}" && git push --follow-tags`,
    'Try it in your own Zap and your own scenario.',
    ...(from === version ? ['Ask Zapier for the review: see zapier-app/PUBLISHING.md.'] : update),
    'Save what is published now: npm run check:zapier -- --record && npm run check:make -- --record, and commit it.',
    'On Make, if the app is approved, click Update review. Scenarios keep the old version until Make approves the new one.',
  ];
  return `Version ${version} is on both platforms. On Zapier, nothing is published yet. On Make, an app that is shared by link but not approved has already changed for everyone who uses it. What only a person may do:

${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`;
};

/**
 * @param level of the version, or `undefined` to go on with a release that was cut off
 * @throws {Stop} with what to do, if a step fails
 */
export const release = (around: Surroundings, level: Level | undefined, dryRun: boolean): void => {
  const { folder, say } = around;
  const file = join(folder, '.release.json');
  const versionFile = join(folder, 'zapier-app/package.json');
  const { version: current } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(versionFile, 'utf8')));

  const open = existsSync(file)
    ? progress.parse(JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
  if (!open && !level) throw new Stop('Add the level of the version: major, minor, or patch.', 2);
  const isFirst = open?.from === open?.version;
  if (open && level && !isFirst && bumped(open.from, level) !== open.version)
    throw new Stop(
      `Version ${open.version} isn't finished. To release another one instead, run git restore :/ and delete .release.json. This discards all uncommitted changes.`,
    );
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  const next = level && holds(changelog, current) ? bumped(current, level) : current;
  const state = open ?? { version: next, from: current, done: [] };
  const left = stepsOf(around, state.version).filter(([name]) => !state.done.includes(name));

  say(
    `${open ? 'Continuing' : 'Releasing'} version ${state.version}: ${left.map(([name]) => name).join(', ')}.`,
  );
  if (dryRun) {
    releasedChangelog(changelog, state.version, around.today);
    return say('Nothing was changed or pushed.');
  }

  for (const [name, run] of left) {
    // Written before as well: a version is never raised twice.
    writeFileSync(file, JSON.stringify(state));
    if (!run())
      throw new Stop(
        `The release stopped at ${name}. Fix it, then run the same command again: it continues there.`,
      );
    state.done.push(name);
  }
  rmSync(file, { force: true });
  say(nextSteps(state.from, state.version));
};

if (import.meta.main)
  void runScript(
    {
      name: 'npm run release',
      about: 'Releases one version of both apps, up to what only a person may do.',
      options: {
        'dry-run': { type: 'boolean', about: 'say what would be done, and do nothing' },
        level: {
          type: 'string',
          takes: 'LEVEL',
          about: 'major, minor, or patch; the word alone will do',
          must: { be: 'major, minor, or patch', holds: isLevel },
        },
      },
      run: ({ 'dry-run': dryRun = false, level }) => {
        const folder = import.meta.dirname;
        const npm = (...args: readonly string[]): boolean =>
          spawnSync('npm', args, {
            cwd: folder,
            stdio: 'inherit',
            shell: process.platform === 'win32',
          }).status === 0;
        const today = new Date().toISOString().slice(0, 10);
        release(
          { folder, today, npm, say: console.log },
          levels.find((it) => it === level),
          dryRun,
        );
      },
    },
    process.argv
      .slice(2)
      .flatMap((word, index, all) =>
        word.startsWith('-') || all[index - 1] === '--level' ? [word] : ['--level', word],
      ),
  );
