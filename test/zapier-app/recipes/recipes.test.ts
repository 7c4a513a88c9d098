import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { mapForZap, samples, stores, type Sample } from '../../../stores/index.ts';
import { valuesOf } from '../../../stores/sample.ts';
import { formValues, inputDataOf, type FormField } from '../../../playground/zapier/input.ts';
import type { ApiEvent } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { amountsIn, parseSetting } from '../../../zapier-app/settings.ts';
import { inputFieldsOf } from '../../../zapier-app/fields.ts';
import { apiInput } from '../../../zapier-app/input.ts';
import { recipesPage } from '../../../zapier-app/recipes/page.ts';
import { titleCase } from '../../../zapier-app/words.ts';

const root = join(__dirname, '../../..');
const file = join(root, 'zapier-app', 'RECIPES.md');
const page = readFileSync(file, 'utf8');

/** The part of the page about one sample, and its table's cells. */
const sectionOf = (title: string): string => page.split(`### ${title}\n`)[1]?.split('\n#')[0] ?? '';

const rowsOf = (title: string): string[][] =>
  sectionOf(title)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Field'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
    .filter(([first]) => !first?.startsWith('---'));

const codes = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('the page is what the samples make', () => {
  expect(page).toBe(recipesPage(samples));
});

describe.each(samples.filter(({ body }) => body !== null))(
  '$title',
  ({ title, payload, mapping, body }) => {
    const rows = rowsOf(title);

    test('has a line for every value that arrives', () => {
      const arrived = rows.flatMap(([, , , arrives]) => codes(arrives));
      const { items, ...all } = body ?? {};
      // What isn't mapped counts as 0 and needs no line.
      const fields = Object.fromEntries(Object.entries(all).filter(([key]) => key in mapping));
      const [item] = Array.isArray(items) ? items : [];
      const values = [...Object.values(fields), ...Object.values(Object(item))];
      expect(arrived.toSorted()).toEqual(values.map((value) => JSON.stringify(value)).toSorted());
    });

    const picked = rows.filter(([, map = '']) => !/^(?:type|choose) /.test(map));

    test.each(picked)('%s: %s is what the editor shows, with its value', (_field, map, example) => {
      expect(map).toMatch(/^\*\*[^*`]+\*\*( \*\*[^*`]+\*\*)*$/);
      const leaves = leavesOf(payload).map(String);
      for (const part of codes(example).flatMap((text) =>
        leaves.includes(text) ? [text] : text.split(' '),
      ))
        expect(leaves).toContain(part);
    });

    test('tells the form where amounts are in cents, and every amount arrives divided by 100', () => {
      const inCents = rows.some(([field]) => field === 'Amounts In');
      const amounts = rows.filter(
        ([field, , example, arrives]) =>
          !field?.endsWith('Quantity') &&
          [example, arrives].every((cell) => /^`\d[\d.]*`$/.test(cell ?? '')),
      );
      for (const [, , example, arrives] of amounts)
        expect(Number(codes(arrives)[0])).toBe(Number(codes(example)[0]) / (inCents ? 100 : 1));
    });
  },
);

const eventOf = (key: string): ApiEvent => {
  const table: readonly ApiEvent[] = events;
  const event = table.find((one) => one.key === key);
  if (!event) throw new Error(`There is no event ${key}.`);
  return event;
};

/** As Zapier hands it over, read by the app. */
const readingOf = ({ event: key, ...sample }: Sample) => {
  const event = eventOf(key);
  const fields: readonly FormField[] = z.array(z.custom<FormField>()).parse(inputFieldsOf(event));
  const { inputData } = inputDataOf(fields, formValues(fields, mapForZap(sample)));
  const unit = parseSetting(amountsIn, inputData[amountsIn.key]);
  return parse(event, apiInput(event, inputData), {
    labels: titleCase,
    ...(unit ? { amountsIn: unit } : {}),
  });
};

test.each(samples.filter(({ body }) => body !== null))('$title reaches the API', (recipe) => {
  expect(readingOf(recipe)).toEqual({ ok: true, value: recipe.body });
});

test.each(samples.filter(({ body }) => body === null))('$title stops as told', (recipe) => {
  const reading = readingOf(recipe);
  const messages = reading.ok ? [] : reading.errors.map(({ message }) => message);
  expect(messages).toHaveLength(1);
  expect(sectionOf(recipe.title)).toContain(`> ${messages.join('')}`);
});

test('every store that counts in cents says so', () => {
  const told = [...page.matchAll(/^\| (\S[^|]*?) +\| [^|]*\| \*\*Cents\*\*/gm)].map(
    ([, store]) => store,
  );
  expect(told).toEqual(stores.filter(({ money }) => money === 'cents').map(({ name }) => name));
});

/** The numbered steps of a recipe. */
const stepsOf = (title: string): string[] => sectionOf(title).match(/^\d+\. .*$/gm) ?? [];

test.each(samples.filter(({ body }) => body !== null))(
  '$title: a Zap from its trigger to the test',
  ({ title, event, only = [], needs }) => {
    const steps = stepsOf(title);
    const { oneOf, nothingWithout } = eventOf(event);
    const isFiltered = only.length > 0 || needs !== undefined || nothingWithout !== undefined;
    expect(steps.map((step) => /\*\*(.*?):\*\*/.exec(step)?.[1])).toEqual([
      'Trigger',
      ...(isFiltered ? ['Filter by Zapier'] : []),
      ...(oneOf ? ['Delay by Zapier'] : []),
      'Action',
      'Test',
    ]);
    for (const value of only.flatMap(valuesOf)) expect(steps[1]).toContain(value);
  },
);

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}
