import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createApi } from '../../../playground/api/create.ts';
import { startApi } from '../../../playground/api/start.ts';
import { post } from './call.ts';

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

  test('says in words that an address is too long, and that something is no request', async () => {
    const api = await startApi();
    const long = await fetch(`${api.url}/?x=${'x'.repeat(20_000)}`);
    expect(long.status).toBe(431);
    expect(await long.text()).toContain('This address is too long.');
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    socket.end('not a request\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 [^]*This is not an HTTP request\./);
    await api.close();
  });

  test('remembers every request, or only the last ones', async () => {
    const all = await startApi();
    const few = await startApi({ keep: 2 });
    for (const api of [all, few])
      for (const referral_code of ['A', 'B', 'C']) await post(api, 'visit', { referral_code });
    expect(all.requests()).toHaveLength(3);
    expect(few.requests().map(({ json }) => json)).toEqual([
      { referral_code: 'B' },
      { referral_code: 'C' },
    ]);
    expect(few.recorded()).toHaveLength(3);
    await Promise.all([all.close(), few.close()]);
  });

  test('remembers no more than 20 MB, but always the last request', async () => {
    const api = await startApi({ keep: 100 });
    const large = JSON.stringify({ referral_code: 'x'.repeat(9 * 1024 * 1024) });
    for (let count = 0; count < 4; count += 1) await post(api, 'visit', large);
    expect(api.requests()).toHaveLength(2);
    await post(api, 'visit', 'x'.repeat(19 * 1024 * 1024));
    expect(api.requests()).toMatchObject([{ json: undefined }]);
    await api.close();
  });

  test('can be had without a port', () => {
    expect(createApi().recorded()).toEqual([]);
  });

  test('knows the API from its documentation and its answers alone', () => {
    const folder = join(__dirname, '../../../playground/api');
    const imports = readdirSync(folder).flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:from |import |import\()'(?<from>[^']+)'/g,
      ),
    ]);
    for (const { groups } of imports)
      expect(groups?.['from']).toMatch(
        /^(?:\.\/[\w-]+\.ts|\.\/seen\.json|node:.+|hono.*|@hono\/.+|zod)$/,
      );
    expect(imports.length).toBeGreaterThan(20);
  });
});
