import { onlyApp } from '../make-app/publish/what-make-has.ts';
import { cloneFor, type Clone } from './clone.ts';

let clone: Clone;
beforeAll(async () => {
  clone = await cloneFor('2.0.0');
});
afterAll(() => clone.close());

test('npm run release -- major brings a change that breaks Zaps to both platforms', async () => {
  const { make, calls, type, read, has } = clone;
  await type(`sed -i.old "s/key: 'success', label/key: 'done', label/" zapier-app/create.ts`);
  const { code, output } = await type('npm run release -- major');
  expect(output).toContain(
    'Version 2.0.0 is on both platforms. On Zapier, nothing is published yet.',
  );
  expect(output).toContain('zapier-platform deprecate 1.0.0 YYYY-MM-DD');
  expect(code).toBe(0);
  expect(has('.release.json')).toBe(false);
  expect(calls.at(-1)?.line).toBe('PUT /api/platform/cli/apps/4711/versions/2.0.0');
  expect(onlyApp(make).modules.size).toBe(5);
  expect(JSON.parse(await read('zapier-app/package.json')).version).toBe('2.0.0');
  expect(await read('zapier-app/CHANGELOG.md')).toContain(
    '## 2.0.0\n\n- Fixed create/record_refund.',
  );
});
