import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

const packageJson = z.object({
  version: z.string().optional(),
  devDependencies: z.record(z.string(), z.string()),
});
const root = packageJson.parse(JSON.parse(textOf('package.json')));
const app = packageJson.parse(JSON.parse(textOf('zapier-app/package.json')));

test('the version stands once, with the app that Zapier numbers', () => {
  expect(root.version).toBeUndefined();
  expect(app.version).toMatch(/^\d+\.\d+\.\d+$/);
  const lock = z
    .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
    .parse(JSON.parse(textOf('package-lock.json')));
  expect(lock.packages['']?.version).toBeUndefined();
  expect(lock.packages['zapier-app']?.version).toBe(app.version);
});

test('nvm takes the Node.js that the scripts run on', () => {
  expect(root.devDependencies['node']?.split('.')[0]).toBe(textOf('.nvmrc').trim());
});

test('a release on GitHub checks its own tag, because a tag that a workflow pushes starts none', () => {
  const release = textOf('.github/workflows/release.yml');
  expect(release).toContain('uses: ./.github/workflows/release-check.yml');
  expect(release).toContain('tag: ${{ needs.release.outputs.tag }}');
  const check = textOf('.github/workflows/release-check.yml');
  expect(check).toContain('  workflow_call:\n    inputs:\n      tag:\n');
  expect(check).toContain('ref: ${{ inputs.tag }}');
});

test('GitHub runs the two commands of the README', () => {
  const commands = textOf('README.md').match(/^npm ci && .*$/gm) ?? [];
  expect(commands).toHaveLength(2);
  for (const command of commands)
    expect(textOf('.github/workflows/ci.yml')).toContain(`'${command}'`);
});
