import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../zapier-app/build.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-cli-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** As the CLI prints a failure; the second run goes well. */
const failing = (reason: string) => ({
  file: process.execPath,
  args: [
    '--eval',
    `const { appendFileSync, readFileSync } = require('node:fs');
    appendFileSync('runs', '.');
    if (readFileSync('runs', 'utf8').length > 1) process.exit(0);
    console.error(${JSON.stringify(`- Testing build\n ›   Error: ${reason}\n ›\n ›   re-run`)});
    process.exit(2);`,
  ],
  env: process.env,
});
const runs = async () => (await readFile(join(folder, 'runs'), 'utf8')).length;

test('a test of the zip that runs out of time gets a second try', async () => {
  await runCli(folder, failing(''));
  expect(await runs()).toBe(2);
});

test('a test of the zip that fails with a reason is not repeated', async () => {
  const reason = "Detected a missing file in build.zip: 'a.js'";
  await expect(runCli(folder, failing(reason))).rejects.toThrow(reason);
  expect(await runs()).toBe(1);
});
