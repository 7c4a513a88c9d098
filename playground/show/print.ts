/** Prints one sample: what each app sent, with numbers as numbers, and the result. */
import { isDeepStrictEqual, styleText } from 'node:util';
import type { Line } from './players.ts';
import type { Scene } from './scenes.ts';

const longestText = 26;

const shown = (value: unknown): string => {
  if (typeof value === 'number') return styleText(['cyan', 'bold'], JSON.stringify(value));
  if (typeof value === 'string')
    return JSON.stringify(value.length > longestText ? `${value.slice(0, longestText)}…` : value);
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    const more = others.length === 0 ? '' : ` +${others.length} more`;
    return `[${shown(first)}${more}]`;
  }
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, part]) => `${styleText('dim', key)}: ${shown(part)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
};

const parsed = ({ sent }: Line): unknown => (sent === undefined ? undefined : JSON.parse(sent));

/** If both apps sent the same body, it's shown once. */
const bodies = (lines: readonly Line[]): readonly string[] => {
  const [first, ...others] = lines;
  const same = first && others.every((line) => isDeepStrictEqual(parsed(line), parsed(first)));
  const named = same
    ? [[lines.map(({ app }) => app).join(' = '), first] as const]
    : lines.map((line) => [line.app, line] as const);
  return named.map(
    ([name, line]) => `${name} sent ${line.sent === undefined ? 'nothing' : shown(parsed(line))}`,
  );
};

export const printScene = ({ title, refusal }: Scene, lines: readonly Line[]): void => {
  const ok = lines.every(({ asExpected }) => asExpected);
  const mark = ok ? styleText('green', '✓') : styleText('red', '✗');
  const told = (line: Line) =>
    refusal === undefined && !line.told.includes('Error')
      ? line.told
      : styleText('yellow', line.told.replaceAll('\n', ''));
  const answers = lines.map((line) => `${line.app} ← ${told(line)}`);
  console.log(
    [`\n${mark} ${styleText('bold', title)}`, ...bodies(lines), ...answers].join('\n    '),
  );
};
