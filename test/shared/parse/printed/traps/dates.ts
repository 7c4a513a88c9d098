/** Days and times, as every locale writes them. */
import { locales } from '../locales.ts';
import type { MakeTrap } from './trap.ts';

const styles = ['short', 'medium', 'long', 'full'] as const;
const day = 24 * 60 * 60 * 1000;

/** `11.2024` and `12.30` can't be told from amounts, `2024` and `20241105` are whole numbers. */
const canBeMoney = /^[^\p{L}\d]*\d+(\.\d{1,2}|\.\d{4,})?[^\p{L}\d]*$/u;
const yearOfFour = /\d{4}/;

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  ...styles.map((dateStyle) => ({ dateStyle })),
  ...styles.map((dateStyle) => ({ dateStyle, timeStyle: 'short' as const })),
  ...styles.map((timeStyle) => ({ timeStyle })),
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
];

const byIcu: MakeTrap = (random) => {
  const shape = random.pick(shapes);
  const format = new Intl.DateTimeFormat(random.pick(locales), {
    ...shape,
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  const timeAlone = shape.timeStyle !== undefined && shape.dateStyle === undefined;
  return () => {
    const text = format.format(random.below(30_000) * day + random.below(day));
    const told = timeAlone || yearOfFour.test(text);
    return told && !canBeMoney.test(text) ? { kind: 'date or time, ICU', text } : undefined;
  };
};

const two = (number: number): string => String(number).padStart(2, '0');

const byMachine: MakeTrap = (random) => () => {
  const iso = new Date(random.below(30_000) * day + random.below(day)).toISOString();
  const [year, month, date] = iso.slice(0, 10).split('-');
  const text = random.pick([
    iso,
    iso.slice(0, 10),
    iso.slice(0, 19),
    iso.slice(0, 19).replace('T', ' '),
    iso.slice(0, 7),
    iso.slice(11, 16),
    iso.slice(11, 19),
    `${iso.slice(0, 19)}+02:00`,
    `${month}/${date}/${year}`,
    `${date}.${month}.${year}`,
    `${month}/${year}`,
    `${year}.${month}.${date}`,
    `${date}-${month}-${year}`,
    `${date} ${month} ${year}`,
    `${year}-W${two(1 + random.below(52))}`,
    `PT${1 + random.below(48)}H`,
    `${random.below(24)}:${two(random.below(60))} Uhr`,
    `${1 + random.below(12)} pm`,
    `${1 + random.below(12)}pm`,
    `${random.below(24)}h${two(random.below(60))}`,
    String(1_000_000_000 + random.below(999_999_999)),
    String(1_000_000_000_000 + random.below(999_999_999)),
    `Q${1 + random.below(4)} ${year}`,
    `${1 + random.below(30)} days`,
  ]);
  return { kind: 'date or time, machine', text };
};

export const datesAndTimes: MakeTrap = (random) => random.pick([byIcu, byIcu, byMachine])(random);
