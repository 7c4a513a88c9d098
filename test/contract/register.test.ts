/** Every assumption in the code is in the register, and the other way round. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAssumptions, readParagraphs } from '../../contract/assumptions.ts';
import { readRegister, ways } from '../../contract/register.ts';
import { generatedFirstHour } from '../../generate.ts';

const root = join(import.meta.dirname, '../..');

test('every assumption has an ID: Assumed (make-such-and-such): …', () => {
  const without = readParagraphs()
    .filter(({ text }) => /\bAssumed(?! \([a-z-]+\): )/.test(text))
    .map(({ file, text }) => `${file}: ${text.slice(text.indexOf('Assumed')).slice(0, 80)}`);
  expect(without).toEqual([]);
});

test('every one is asked by a probe or a step, or has a reason, and only once', () => {
  const inCode = readAssumptions().map(({ id }) => id);
  expect(ways.map(({ id }) => id).sort()).toEqual(inCode.sort());
  expect(inCode.length).toBeGreaterThan(70);
});

test('an entry says what it claims, from where, who relies on it, and how it is asked', () => {
  for (const entry of readRegister()) {
    const { id, claim, source, files, how } = entry;
    expect(id).toMatch(/^(api|make|zapier)(-[a-z]+)+$/);
    for (const text of [claim, source, how]) expect(text).not.toBe('');
    for (const file of files) expect(existsSync(join(root, file))).toBe(true);
  }
});

test('the page of the first hour is what npm run generate writes', async () => {
  const page = readFileSync(join(root, 'contract/FIRST-HOUR.md'), 'utf8');
  expect(await generatedFirstHour()).toBe(page);
  const asked = readRegister().filter(({ cost }) => cost === 'account');
  for (const { id } of asked) expect(page).toContain(`| \`${id}\` |`);
});
