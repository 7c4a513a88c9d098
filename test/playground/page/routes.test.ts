import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openSite, postJson, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** `fetch` sets Host and Accept-Encoding by itself. */
const get = (path: string, headers: Record<string, string>) =>
  new Promise<{ status: number; encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    const sent = httpRequest(`${site.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

const paths = ['/', '/page.js', '/style.css', '/page/recorded', '/page/payload/shopify-order'];

describe('The page', () => {
  test.each(paths)('answers this machine only: %s', async (path) => {
    expect((await get(path, {})).status).toBe(200);
    expect((await get(path, { Host: 'evil.example' })).status).toBe(403);
    expect((await get(path, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await get(path, { Origin: 'null' })).status).toBe(403);
  });

  test.each(['/page/run', '/page/reset'])(
    'does nothing for a page from elsewhere: %s',
    async (path) => {
      const response = await postJson(`${site.url}${path}`, {}, { Origin: 'https://evil.example' });
      expect(response.status).toBe(403);
    },
  );

  test('takes nothing from elsewhere and runs nothing inline', async () => {
    const response = await fetch(site.url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]* (?:src="\/page\.js"|type="application\/json"))/);
    expect(html).not.toMatch(/ (?:src|href)="https?:/);
  });

  test('comes in one round: a document, a script and a style under 60 kB', async () => {
    const html = await (await fetch(site.url)).text();
    const parts = [...html.matchAll(/ (?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(parts.toSorted()).toEqual(['/page.js', '/style.css']);
    for (const encoding of ['br', 'gzip']) {
      const sizes = await Promise.all(
        parts.map(async (path) => (await get(path, { 'Accept-Encoding': encoding })).body.length),
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    }
  });

  test('is the same however it is packed', async () => {
    const plain = await get('/page.js', {});
    const brotli = await get('/page.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    const gzip = await get('/page.js', { 'Accept-Encoding': 'gzip' });
    expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  });

  test('has its data inside, where nothing can end it', async () => {
    const html = await (await fetch(site.url)).text();
    const [, data = ''] = /id="data">(.*)<\/script>/.exec(html) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toMatchObject({
      tabs: [{ id: 'conversion' }, { id: 'refund' }, { id: 'claim' }, { id: 'visit' }, {}],
      recorded: { zapier: [], make: [] },
    });
  });

  test('knows no other payload than its own', async () => {
    expect((await fetch(`${site.url}/page/payload/nothing`)).status).toBe(404);
    expect((await fetch(`${site.url}/page/payload/__proto__`)).status).toBe(404);
  });
});
