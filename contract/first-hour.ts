/** The generated parts of `FIRST-HOUR.md`. */
import { markdownTable } from '../marketplace/markdown-table.ts';
import { readRegister } from './register.ts';
import { withRejected } from '../playground/rejected.ts';
import { madeUp } from './probes.ts';
import { formula, lists, steps } from './steps.ts';

const block = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

/** Pages have curly apostrophes. */
const plain = (text: string): string => text.replaceAll(/(?<=\w)'(?=[a-z])/g, '’');

/** By the name of the place on the page. */
export const firstHour = (): Promise<Readonly<Record<string, string>>> =>
  withRejected({ apiKey: madeUp['X-API-Key'], brandId: madeUp['X-Brand-ID'] }, async (apps) => {
    const parts = { paste: block(formula), list: block(JSON.stringify({ list: lists })) };
    const tables = Object.entries(steps).map(async ([name, { rows }]) => {
      const expected = await rows(apps);
      const asked = readRegister().filter(({ how }) => how === name);
      const facts = asked.map(({ id, claim, seen }) => {
        return [`\`${id}\``, plain(claim), seen ? `${seen.on}: ${seen.saw}` : ''];
      });
      const tellAll = markdownTable(['Write it down as', 'What we assume', 'What happened'], facts);
      const enter = markdownTable(['Enter', 'What we expect'], expected);
      return [name, expected.length > 0 ? `${enter}\n\n${tellAll}` : tellAll];
    });
    return { ...parts, ...Object.fromEntries(await Promise.all(tables)) };
  });
