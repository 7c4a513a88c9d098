import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { events } from '../../../shared/events/table.ts';
import { openSite, postJson, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** `fetch` sets Host by itself. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    const sent = httpRequest(`${site.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });

const paths = ['/', '/page.js', '/style.css', '/page/recorded', '/page/payload/shopify-order'];

describe('The page', () => {
  test.each(paths)('answers this machine only: %s', async (path) => {
    expect(await statusOf(path, {})).toBe(200);
    expect(await statusOf(path, { Host: 'evil.example' })).toBe(403);
    expect(await statusOf(path, { Origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(path, { Origin: 'null' })).toBe(403);
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

  test('comes in one round: a document, a script and a style under 60 kB when packed', async () => {
    const html = await (await fetch(site.url)).text();
    const parts = [...html.matchAll(/ (?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(parts.toSorted()).toEqual(['/page.js', '/style.css']);
    const sizes = await Promise.all(
      parts.map(async (path) => {
        const body = await (await fetch(`${site.url}${path}`)).arrayBuffer();
        return gzipSync(body).length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });

  test('has its data inside, where nothing can end it', async () => {
    const html = await (await fetch(site.url)).text();
    const [, data = ''] = /id="data">(.*)<\/script>/.exec(html) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toMatchObject({
      tabs: [...events.map(({ key }) => ({ id: key })), {}, { id: 'connection' }],
      recorded: { zapier: [], make: [] },
    });
  });

  test('knows no other payload than its own', async () => {
    expect((await fetch(`${site.url}/page/payload/nothing`)).status).toBe(404);
    expect((await fetch(`${site.url}/page/payload/__proto__`)).status).toBe(404);
  });
});
