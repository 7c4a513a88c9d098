/** Prints, reads and counts, without keeping what was printed. */
import { drawAmount, meantBy, type Amount } from './amount.ts';
import { letGo } from './formatters.ts';
import type { MakePrinter, Printer } from './printer.ts';
import { randomFrom, type Random } from './random.ts';
import type { Format, Reader } from './reader.ts';

export interface Count {
  printed: number;
  read: number;
  /** Read wrongly where that is accepted knowingly. */
  accepted: number;
  wrong: number;
}

export interface Wrong {
  readonly style: string;
  readonly name: string;
  readonly format: Format;
  readonly text: unknown;
  readonly meant: number;
  readonly read: number;
}

export interface Tally {
  readonly styles: ReadonlyMap<string, Count>;
  /** The first few. */
  readonly wrong: readonly Wrong[];
  readonly total: Count;
}

/** Texts by the same printer: making one costs as much as printing some twenty texts. */
const perPrinter = 20;
const shown = 200;

/** The user's choice of format, where it is the right one. */
const drawFormat = (random: Random, { mark }: Printer): Format =>
  mark === undefined || random.chance(0.75) ? 'auto' : mark === '.' ? 'dot' : 'comma';

const none = (): Count => ({ printed: 0, read: 0, accepted: 0, wrong: 0 });

const countOf = (styles: Map<string, Count>, style: string): Count => {
  const count = styles.get(style) ?? none();
  styles.set(style, count);
  return count;
};

/** A thousand times too much or too little, as only these texts can be misread; nothing else. */
const isAccepted = ({ accepted }: Printer, { whole, decimals }: Amount, read: number): boolean =>
  accepted === 'three decimals by force'
    ? read === Number(`${whole}${decimals}`)
    : accepted !== undefined && read === Number(`${whole.slice(0, -3)}.${whole.slice(-3)}`);

/**
 * @param seed names the first printer; every printer has a seed of its own, one more each time
 * @param enough wrong numbers to stop at
 */
export const tally = (
  make: MakePrinter,
  reader: Reader,
  runs: number,
  seed: number,
  enough = Infinity,
): Tally => {
  const styles = new Map<string, Count>();
  const wrong: Wrong[] = [];
  const total = none();
  for (let index = 0; total.printed < runs && total.wrong < enough; index += 1) {
    const random = randomFrom(seed + index);
    const printer = make(random);
    letGo();
    const count = countOf(styles, printer.style);
    const add = (key: keyof Count) => {
      count[key] += 1;
      total[key] += 1;
    };
    for (let nth = 0; nth < perPrinter; nth += 1) {
      const amount = drawAmount(random, printer.decimals);
      const format = drawFormat(random, printer);
      const text = printer.print(amount);
      if (text === undefined) continue;
      const read = reader(text, { format });
      const meant = meantBy(amount);
      add('printed');
      if (Object.is(read, meant)) add('read');
      else if (read !== 'refused' && format === 'auto' && isAccepted(printer, amount, read))
        add('accepted');
      else if (read !== 'refused') {
        add('wrong');
        if (wrong.length < shown)
          wrong.push({ style: printer.style, name: printer.name, format, text, meant, read });
      }
    }
  }
  return { styles, wrong, total };
};

export const wrongLine = ({ style, name, format, text, meant, read }: Wrong): string =>
  `${style}, ${name}, ${format}: ${JSON.stringify(text)} means ${meant}, was read as ${read}`;

const share = ({ printed, read }: Count): string => `${((100 * read) / printed).toFixed(1)} %`;

/** One line for every style: `ICU, code: 1000 printed, 400 read (40.0 %), 0 accepted, 0 wrong`. */
export const tallyLines = ({ styles, total }: Tally): readonly string[] =>
  [...[...styles].toSorted(([a], [b]) => a.localeCompare(b)), ['all', total] as const].map(
    ([style, count]) =>
      `${style}: ${count.printed} printed, ${count.read} read (${share(count)}), ${count.accepted} accepted, ${count.wrong} wrong`,
  );
