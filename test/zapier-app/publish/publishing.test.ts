import { readFileSync } from 'node:fs';
import { publishingPage, readListing } from '../../../zapier-app/publish/listing.ts';
import { judgeAll } from '../../../marketplace/review.ts';
import { rules } from '../../../zapier-app/review/rules/index.ts';
import { builtWith } from '../review/sound.ts';

const page = readFileSync(publishingPage, 'utf8');

test('the listing keeps Zapier’s rules', () => {
  const listing = readListing(page);
  const outcomes = judgeAll(rules, { ...builtWith({}), listing }).filter(({ findings }) =>
    findings.some(({ where }) => where.startsWith('listing.')),
  );
  expect(outcomes).toEqual([]);
  expect(listing.description.length).toBeGreaterThanOrEqual(40);
  expect(listing.description.length).toBeLessThanOrEqual(140);
});

test('a row that is missing is named', () => {
  expect(() => readListing('| **Name** | Example |')).toThrow(
    'PUBLISHING.md has no row for description.',
  );
});

test('what can’t be checked here is listed in the order in which Zapier asks', () => {
  const [, list = ''] = page.split('## 4.');
  const ids = [...list.matchAll(/\b[A-Z]\d{3}\b/g)].map(([id]) => id);
  expect(ids).toEqual('U001 M006 M004 M005 A001 S002 T001 T003 T004 S001 L002'.split(' '));
});

test('no step is asked of a person that a rule here decides', () => {
  const [, list = ''] = page.split('## 4.');
  const decided = rules.map(({ id }) => id).filter((id) => !['M004', 'M006'].includes(id));
  expect(decided.filter((id) => list.includes(id))).toEqual([]);
});

test('links within the page lead somewhere', () => {
  const headings = new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.filter((anchor) => !headings.has(anchor ?? ''))).toEqual([]);
});
