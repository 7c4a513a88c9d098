import { join } from 'node:path';
import { makeAppOf } from '../../../make-app/generator/app.ts';
import { options } from '../../../make-app/generator/generate.ts';
import { accounts } from '../../../playground/api/accounts.ts';
import { loadApp } from '../../../playground/make/index.ts';
import { readFolder } from '../../../make-app/format/folder.ts';
import { events } from '../../../shared/events/table.ts';

const files = makeAppOf(events, options);
const paths = Object.keys(files);
const texts = Object.entries(files);

const contentOf = (path: string): unknown => JSON.parse(files[path] ?? '');

/** Every text that ends like a file of an app, wherever it stands in the manifest. */
const referredTo = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /\.(json|md|js)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(referredTo)
    : [];
};

test('the committed app is what the generator makes: run `npm run generate`', () => {
  expect(readFolder(join(import.meta.dirname, '../../../make-app/app'))).toEqual(files);
});

test('two runs of the generator make the same bytes in the same order', () => {
  expect(JSON.stringify(makeAppOf(events, options))).toBe(JSON.stringify(files));
});

test('every file that the manifest names is there, and no other one', () => {
  const named = referredTo(contentOf('makecomapp.json'));
  expect([...named, 'makecomapp.json'].toSorted()).toEqual(paths.toSorted());
  expect(new Set(named).size).toBe(named.length);
});

test('the app loads with all its modules and its connection', () => {
  const app = loadApp(files);
  expect([...app.connections.keys()]).toEqual(['apiKey']);
  expect([...app.modules.keys()]).toHaveLength(events.length + 1);
  for (const module of app.modules.values()) expect(module.connection).toBe('apiKey');
});

test('every module is in the one group of an app of this size', () => {
  const { components } = Object(contentOf('makecomapp.json'));
  const groups: readonly { label: string; modules: readonly string[] }[] = Object(
    contentOf('modules/groups.json'),
  );
  expect(groups.flatMap(({ modules }) => modules)).toEqual(Object.keys(components.module));
  expect(groups.map(({ label }) => label)).toEqual(['Other']);
});

describe.each(texts)('%s', (path, text) => {
  test('ends with one line break and has no other kind of it', () => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toContain('\r');
  });

  test('tells no key and no address of a machine', () => {
    for (const { apiKey, brandId } of Object.values(accounts)) {
      expect(text).not.toContain(apiKey);
      expect(text).not.toContain(brandId);
    }
    expect(text).not.toMatch(/localhost|127\.0\.0\.1|::1/);
  });

  test('is JSON with two spaces, where it is no page', () => {
    const parsed = path.endsWith('.json') ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
    expect(text).toBe(parsed);
  });
});

test('an app of one event has nothing of the others', () => {
  const [conversion] = events;
  const only = makeAppOf([conversion]);
  expect([...loadApp(only).modules.keys()]).toEqual(['recordConversion', 'makeApiCall']);
  expect(Object.keys(only).filter((path) => /refund|claim|visit/.test(path))).toEqual([]);
});
