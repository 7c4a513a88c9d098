/** Whole events of mixed sources, each with the numbers that its sources meant. */
import { currenciesOf } from './currencies.ts';
import type { Printer } from './printer.ts';
import type { Random } from './random.ts';
import type { Format } from './reader.ts';
import { drawQuantity, drawSources, drawValue, type Sourced } from './sources.ts';

export type Form = 'conversion' | 'refund' | 'claim';

export interface MixedEvent {
  readonly form: Form;
  readonly input: Readonly<Record<string, unknown>>;
  readonly format: Format;
  /** By the place in the body: `order_total`, `items 0 unit_price`. */
  readonly meant: ReadonlyMap<string, number | undefined>;
  /** Whether two of its amounts can't be in one currency. */
  readonly clashes: boolean;
}

/** A chosen format is right where every source that prints agrees with it. */
const drawFormat = (sources: readonly Printer[], random: Random): Format => {
  if (random.chance(0.75)) return 'auto';
  const printing = sources.filter(({ name }) => name !== 'a JSON number');
  if (printing.every(({ mark }) => mark === '.')) return 'dot';
  return printing.every(({ mark }) => mark === ',') ? 'comma' : 'auto';
};

/** Judged only where both say what they are, and neither is 0. */
const clash = (amounts: readonly Sourced[]): boolean => {
  const marked = amounts
    .filter(({ meant, signs }) => meant !== 0 && signs.length > 0)
    .map(({ signs }) => currenciesOf(signs))
    .filter((codes) => codes !== undefined && codes.length > 0);
  return marked.some((codes) =>
    marked.some((others) => codes?.every((code) => !others?.includes(code))),
  );
};

const people = {
  conversion: { customer_email: 'buyer@example.com', order_id: 'ORD-1' },
  refund: { order_id: 'ORD-1' },
  claim: { referral_code: 'JOHN123', email: 'newuser@example.com' },
} as const;

const amountsOf = {
  conversion: ['order_total', 'tax', 'shipping', 'discount'],
  refund: ['refund_amount'],
  claim: [],
} as const;

const required = new Set(['order_total', 'refund_amount']);

/** Stores print a refund as what left them; it means the amount without its minus. */
const goingBack = (sourced: Sourced, random: Random): Sourced => {
  const { value } = sourced;
  if (typeof value === 'number') return { ...sourced, value: -value };
  const way = random.pick(['-{}', '\u2212{}', '({})', '- {}', '{}-']);
  return typeof value === 'string'
    ? { ...sourced, value: way.replace('{}', () => value) }
    : sourced;
};

interface Drawn {
  readonly place: string;
  readonly sourced: Sourced;
}

const markOf = { auto: undefined, dot: '.', comma: ',' } as const;

const drawItem = (sources: readonly Printer[], random: Random, format: Format, nth: number) => {
  const joins = format === 'auto';
  const drawn: Drawn[] = [];
  const item: Record<string, unknown> = { name: `Item ${nth}` };
  const put = (key: string, sourced: Sourced) => {
    item[key] = sourced.value;
    drawn.push({ place: `items ${nth} ${key}`, sourced });
  };
  if (random.chance(0.7)) put('quantity', drawQuantity(markOf[format], random));
  for (const key of ['unit_price', 'line_total'])
    if (random.chance(0.6)) put(key, drawValue(sources, random, { blank: false, joins }));
  return { item, drawn };
};

export const drawEvent = (form: Form, random: Random): MixedEvent => {
  // What is accepted knowingly in one text is no matter of mixing.
  const sources = drawSources(random).filter(({ accepted }) => accepted === undefined);
  if (sources.length === 0) return drawEvent(form, random);
  const format = drawFormat(sources, random);
  const joins = format === 'auto';
  const back = form === 'refund' && random.chance(0.3);
  const drawn: Drawn[] = amountsOf[form].map((place) => {
    const sourced = drawValue(sources, random, { blank: !required.has(place), joins });
    return { place, sourced: back ? goingBack(sourced, random) : sourced };
  });
  const count = form === 'refund' ? 0 : form === 'claim' ? 1 + random.below(3) : random.below(4);
  const rows = Array.from({ length: count }, (_, nth) => drawItem(sources, random, format, nth));
  const all = [...drawn, ...rows.flatMap((row) => row.drawn)];
  return {
    form,
    input: {
      ...people[form],
      ...Object.fromEntries(drawn.map(({ place, sourced }) => [place, sourced.value])),
      ...(count > 0 && { items: rows.map(({ item }) => item) }),
    },
    format,
    meant: new Map(all.map(({ place, sourced }) => [place, sourced.meant])),
    clashes: clash(all.map(({ sourced }) => sourced)),
  };
};
