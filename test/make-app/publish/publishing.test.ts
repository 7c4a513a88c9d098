/** PUBLISHING.md is correct. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usageOf } from '../../../command-line.ts';
import { makeAppOf } from '../../../make-app/generator/app.ts';
import { listing } from '../../../make-app/publish/listing.ts';
import { script, zones } from '../../../make-app/publish/settings.ts';
import { events } from '../../../shared/events/table.ts';

const folder = join(import.meta.dirname, '../../../make-app');
const page = () => readFile(join(folder, 'PUBLISHING.md'), 'utf8');

/** Heading → the limit that is given under it, and the text to paste. */
const listed = (text: string): Map<string, { limit: number; paste: string }> =>
  new Map(
    [
      ...text.matchAll(/### (.+)\n\nAt most (\d+) characters\.[^\n]*\n\n```text\n([^]*?)\n```/g),
    ].map(([, heading = '', limit, paste = '']) => [heading, { limit: Number(limit), paste }]),
  );

test('the texts to paste keep their limits, and are what is pushed', async () => {
  const texts = listed(await page());
  expect([...texts.keys()]).toEqual([
    'Name',
    'Short description',
    'Long description',
    'Notes for the reviewer',
  ]);
  for (const [heading, { limit, paste }] of texts) {
    expect([heading, paste.length <= limit]).toEqual([heading, true]);
    expect(paste).not.toContain('\n');
  }
  expect(texts.get('Name')?.paste).toBe(listing.label);
  expect(texts.get('Short description')?.paste).toBe(listing.description);
});

test('a text that is too long is found', () => {
  const text = '### Name\n\nAt most 3 characters.\n\n```text\nfour\n```';
  expect(listed(text).get('Name')).toEqual({ limit: 3, paste: 'four' });
});

test('every option, variable and zone of the command is told', async () => {
  const text = await page();
  const usage = usageOf(script).replace('--help', '');
  const options = usage.match(/--[a-z-]{2,}|MAKE_[A-Z_]+/g) ?? [];
  expect(options.length).toBeGreaterThan(3);
  for (const option of [...options, ...Object.keys(zones)]) expect(text).toContain(option);
});

test('every message that is explained is one that is said', async () => {
  const text = await page();
  const names = (await readdir(join(folder, 'publish'))).filter((name) => name.endsWith('.ts'));
  const code = await Promise.all(
    names.map((name) => readFile(join(folder, 'publish', name), 'utf8')),
  );
  const said = code.join('\n').replace(/\$\{[^}]*\}/g, '…');
  const table = text.slice(text.indexOf('## Messages and what to do')).split('\n').slice(4);
  const messages = table.flatMap((row) => row.split('|')[1]?.match(/`[^`]+`/g) ?? []);
  expect(messages.length).toBeGreaterThan(7);
  for (const message of messages) expect(said).toContain(message.replaceAll('`', ''));
});

test('the one line that switches the connection check on does so', () => {
  const files = makeAppOf(events, { connectionCheck: { method: 'GET', path: '/me' } });
  const path = 'connections/api-key/api-key.communication.iml.json';
  expect(JSON.parse(files[path] ?? '')).toMatchObject({
    url: 'https://api.advocateloop.com/api/v1/me',
    method: 'GET',
  });
});

test('links to files of this project lead somewhere', async () => {
  const text = await page();
  const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(1);
  for (const path of links) expect(await readFile(join(folder, path), 'utf8')).not.toBe('');
});
