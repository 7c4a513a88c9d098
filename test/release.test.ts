import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bumped, nextSteps, release, releasedChangelog, type Level } from '../release.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const changelog = (released = '') => `# Changelog\n\n## [Unreleased]\n\n- A fix.\n${released}`;

/** A project at a version, and an npm that does what it's told but for one command. */
const project = (version: string, log: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  folders.push(folder);
  mkdirSync(join(folder, 'zapier-app'));
  const versionFile = join(folder, 'zapier-app/package.json');
  writeFileSync(versionFile, JSON.stringify({ version }));
  writeFileSync(join(folder, 'CHANGELOG.md'), log);
  const ran: string[] = [];
  const said: string[] = [];
  const run = (level?: Level, { fails = '', dryRun = false } = {}) =>
    release(
      {
        folder,
        today: '2026-11-24',
        say: (text) => void said.push(text),
        npm: (command = '', ...args) => {
          const name = command === 'run' ? (args[0] ?? '') : command;
          if (name === fails) return false;
          ran.push(name);
          if (name === 'version') writeFileSync(versionFile, JSON.stringify({ version: args[0] }));
          return true;
        },
      },
      level,
      dryRun,
    );
  return {
    run,
    ran,
    said,
    version: () => JSON.parse(readFileSync(versionFile, 'utf8')).version,
    changelog: () => readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
    isOpen: () => existsSync(join(folder, '.release.json')),
  };
};

const released = '\n## [1.0.0] - 2026-01-01\n\n- The first.\n';
const all = [
  'version',
  'generate',
  'check',
  'check:zapier',
  'check:make',
  'push:zapier',
  'push:make',
];

test.each([
  ['patch', '1.0.1'],
  ['minor', '1.1.0'],
  ['major', '2.0.0'],
] as const)('a %s release gives both apps the version %s', (level, version) => {
  const { run, ran, said, ...now } = project('1.0.0', changelog(released));
  run(level);
  expect(bumped('1.0.0', level)).toBe(version);
  expect(now.version()).toBe(version);
  expect(now.changelog()).toContain(`## [Unreleased]\n\n## [${version}] - 2026-11-24\n\n- A fix.`);
  expect(ran).toEqual(all);
  expect(said.join('\n')).toContain(nextSteps('1.0.0', version));
  expect(now.isOpen()).toBe(false);
});

test('the first release has the version that the project has', () => {
  const { run, version } = project('1.0.0', changelog());
  run('patch');
  expect(version()).toBe('1.0.0');
});

test.each(all)('cut off at %s and run again, it ends the same', (fails) => {
  const { run, ran, version, changelog: log, isOpen } = project('1.0.0', changelog(released));
  expect(() => run('patch', { fails })).toThrow(`stopped at ${fails}.`);
  run('patch');
  expect(ran).toEqual(all);
  expect(version()).toBe('1.0.1');
  expect(log().match(/## \[1\.0\.1\]/g)).toHaveLength(1);
  expect(isOpen()).toBe(false);
});

test('another level than the one that was cut off is not mistaken for going on', () => {
  const { run, version } = project('1.0.0', changelog(released));
  expect(() => run('patch', { fails: 'check:zapier' })).toThrow('stopped at check:zapier.');
  expect(() => run('major')).toThrow(
    "Version 1.0.1 isn't finished. To release another one instead, run git restore :/ and delete .release.json. This discards all uncommitted changes.",
  );
  expect(version()).toBe('1.0.1');
  run();
  expect(version()).toBe('1.0.1');
  const first = project('1.0.0', changelog());
  expect(() => first.run('patch', { fails: 'check' })).toThrow('stopped at check.');
  first.run('patch');
  expect(first.version()).toBe('1.0.0');
});

test('a dry run changes nothing and pushes nothing', () => {
  const { run, ran, said, version, changelog: log } = project('1.0.0', changelog(released));
  run('minor', { dryRun: true });
  expect([ran, version(), log()]).toEqual([[], '1.0.0', changelog(released)]);
  expect(said[0]).toContain('version 1.1.0: version, changelog, generate');
});

test('nothing to release, or no level, is said before anything is done', () => {
  const empty = project('1.0.0', `# Changelog\n\n## [Unreleased]\n${released}`);
  expect(() => empty.run('patch', { dryRun: true })).toThrow('nothing under Unreleased');
  expect(() => project('1.0.0', changelog(released)).run()).toThrow('major, minor, or patch');
  expect(() => releasedChangelog('## [Unreleased]\n', '1.0.1', '2026-11-24')).toThrow('Unreleased');
});

test('after the first release, no one moves: it goes to the review', () => {
  const first = nextSteps('1.0.0', '1.0.0');
  expect(first).toContain('Ask Zapier for the review: see zapier-app/PUBLISHING.md.');
  expect(first).not.toMatch(/canary|promote|migrate|deprecate/);
  expect(nextSteps('1.0.0', '1.0.1')).not.toContain('Ask Zapier');
});

test('the printed commands commit, tag, and push the tag', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  folders.push(folder);
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  const git = (...args: string[]) =>
    execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--bare', 'remote');
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'remote');
  writeFileSync(join(folder, 'file'), '1.0.0');
  git('add', 'file');
  git('commit', '--quiet', '--message', 'A start');
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  writeFileSync(join(folder, 'file'), '1.0.1');
  const [, line = ''] = /Commit and tag: (.*)/.exec(nextSteps('1.0.0', '1.0.1')) ?? [];
  const typed = line.replaceAll(/\bgit /g, `git ${who.join(' ')} `);
  execFileSync('sh', ['-c', typed], { cwd: folder, stdio: 'pipe' });
  expect(git('ls-remote', '--tags', 'origin')).toContain('refs/tags/v1.0.1');
  expect(git('log', '-1', '--format=%s', 'v1.0.1')).toBe('Version 1.0.1\n');
});

test('users move in steps, but never to another major version', () => {
  expect(nextSteps('1.0.0', '1.0.1')).toContain('migrate 1.0.0 1.0.1 5, then 25, then 100');
  expect(nextSteps('1.0.1', '2.0.0')).not.toMatch(/migrate 1\.0\.1|canary/);
  expect(nextSteps('1.0.1', '2.0.0')).toContain('deprecate 1.0.1');
});
