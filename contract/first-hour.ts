/** The generated parts of `FIRST-HOUR.md`. */
import { markdownTable } from '../marketplace/markdown-table.ts';
import { upper } from '../shared/fields/upper.ts';
import { readRegister, type Entry } from './register.ts';
import { withRejected } from '../playground/rejected.ts';
import { madeUp } from './probes.ts';
import { formula, lists, steps } from './steps.ts';

const block = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

/** Pages have curly apostrophes. */
const plain = (text: string): string => text.replaceAll(/(?<=\w)'(?=[a-z])/g, '’');

const facts = (title: string, isAsked: (entry: Entry) => boolean): string =>
  markdownTable(
    [title, 'What we assume', 'What happened'],
    readRegister()
      .filter(isAsked)
      .map((it) => [
        `\`${it.id}\``,
        plain(upper(it.claim)),
        it.seen ? `${it.seen.on}: ${it.seen.saw}` : '',
      ]),
  );

/** By the name of the place on the page. */
export const firstHour = (): Promise<Readonly<Record<string, string>>> =>
  withRejected({ apiKey: madeUp['X-API-Key'], brandId: madeUp['X-Brand-ID'] }, async (apps) => {
    const api = facts('Question', ({ how }) => how === 'npm run contract');
    const parts = { api, paste: block(formula), list: block(JSON.stringify({ list: lists })) };
    const tables = Object.entries(steps).map(async ([name, { rows }]) => {
      const expected = await rows(apps);
      const tellAll = facts('Write it down as', ({ how }) => how === name);
      const enter = markdownTable(['Enter', 'What we expect'], expected);
      return [name, expected.length > 0 ? `${enter}\n\n${tellAll}` : tellAll];
    });
    return { ...parts, ...Object.fromEntries(await Promise.all(tables)) };
  });
