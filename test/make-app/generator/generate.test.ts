import { promises } from 'node:fs';
import { join } from 'node:path';
import { makeAppOf } from '../../../make-app/generator/app.ts';
import { generateMakeApp, options } from '../../../make-app/generator/generate.ts';
import { events } from '../../../shared/events/table.ts';

const folder = join(import.meta.dirname, '../../../make-app/app');

afterEach(() => {
  jest.restoreAllMocks();
});

test('the folder is emptied, then every file is written where the manifest looks for it', async () => {
  const done: string[] = [];
  const written = new Map<string, unknown>();
  jest.spyOn(promises, 'rm').mockImplementation(async (path) => {
    done.push(`empty ${String(path)}`);
  });
  jest.spyOn(promises, 'mkdir').mockImplementation(async (path) => {
    done.push(`make ${String(path)}`);
    return undefined;
  });
  jest.spyOn(promises, 'writeFile').mockImplementation(async (path, text) => {
    written.set(String(path), text);
  });

  await generateMakeApp();

  const expected = Object.entries(makeAppOf(events, options)).map(([path, text]) => [
    join(folder, path),
    text,
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(expected));
  expect(done[0]).toBe(`empty ${folder}`);
  expect(done).toContain(`make ${join(folder, 'modules/record-visit')}`);
});
