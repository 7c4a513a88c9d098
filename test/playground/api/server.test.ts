import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApi } from '../../../playground/api/create.ts';
import { startApi } from '../../../playground/api/start.ts';

describe('The server', () => {
  test('takes the port it is given, and says when it is taken', async () => {
    const first = await startApi();
    const port = Number(new URL(first.url).port);
    await expect(startApi({ port })).rejects.toThrow('EADDRINUSE');
    await first.close();
  });

  test('may be closed twice', async () => {
    const api = await startApi();
    await api.close();
    await expect(api.close()).resolves.toBeUndefined();
  });

  test('leaves the global Request and Response alone', async () => {
    const before = [globalThis.Request, globalThis.Response];
    const api = await startApi();
    await fetch(api.url);
    await api.close();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  test('can be had without a port', () => {
    expect(createApi().recorded()).toEqual([]);
  });

  test('knows the API from its documentation alone', () => {
    const folder = join(__dirname, '../../../playground/api');
    const imports = readdirSync(folder).flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:from |import |import\()'(?<from>[^']+)'/g,
      ),
    ]);
    for (const { groups } of imports)
      expect(groups?.['from']).toMatch(/^(?:\.\/[\w-]+\.ts|node:.+|hono.*|@hono\/.+|zod)$/);
    expect(imports.length).toBeGreaterThan(20);
  });
});
