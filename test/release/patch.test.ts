import { onlyApp } from '../make-app/publish/what-make-has.ts';
import { cloneFor, type Clone } from './clone.ts';

let clone: Clone;
beforeAll(async () => {
  clone = await cloneFor('1.0.1');
});
afterAll(() => clone.close());

test('npm run release -- patch, cut off by Make and typed again, reaches both platforms once', async () => {
  const { make, calls, type, read, has } = clone;
  make.faults.push({ at: 3, when: 'before', what: 'drop' });
  const cut = await type('npm run release -- patch');
  expect(cut.output).toContain('The release stopped at push:make.');
  expect(cut.code).toBe(1);
  expect(JSON.parse(await read('.release.json'))).toMatchObject({
    version: '1.0.1',
    from: '1.0.0',
  });

  const { code, output } = await type('npm run release -- patch');
  expect(output).toContain('Continuing version 1.0.1: push:make.');
  expect(output).toContain(
    'Version 1.0.1 is on both platforms. On Zapier, nothing is published yet.',
  );
  expect(output).toContain('zapier-platform migrate 1.0.0 1.0.1 5,');
  expect(code).toBe(0);
  expect(has('.release.json')).toBe(false);
  expect(calls.filter(({ line }) => line.startsWith('PUT '))).toHaveLength(1);
  expect(onlyApp(make).modules.size).toBe(5);

  expect(JSON.parse(await read('zapier-app/package.json')).version).toBe('1.0.1');
  expect(JSON.parse(await read('package-lock.json')).packages['zapier-app'].version).toBe('1.0.1');
  expect(await read('CHANGELOG.md')).toMatch(
    /## \[Unreleased\]\n\n## \[1\.0\.1\] - \d{4}-\d\d-\d\d\n\n### Fixed\n\n- Dates in Record Refund\.\n/,
  );
  expect(await read('zapier-app/CHANGELOG.md')).toContain(
    '## 1.0.1\n\n- Fixed create/record_refund. Dates in Record Refund.\n\n## 1.0.0\n',
  );
});
