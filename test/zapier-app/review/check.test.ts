import { execFile } from 'node:child_process';
import { join } from 'node:path';

const check = join(__dirname, '../../../zapier-app/review/check.ts');

/** In a process of its own, as `npm run check:zapier` runs it. */
const run = () =>
  new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, [check], (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });

test('the built app passes, and what it can’t meet has a reason', async () => {
  const { code, output } = await run();
  expect(output.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
  expect(code).toBe(0);

  const warned = output.split('\n').filter((line) => line.startsWith('!'));
  expect(warned.map((line) => line.split(' ')[1])).toEqual(['D004']);
  expect(output).toContain('Known exception:');
}, 30_000);
