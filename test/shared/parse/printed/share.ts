/**
 * How much of what is printed a reader reads, as tables for a page:
 *
 *     node test/shared/parse/printed/share.ts --json > earlier.json
 *     node test/shared/parse/printed/share.ts earlier.json
 *
 * The first counts and prints figures, in a checkout of any edition; the second counts again and sets
 * both side by side.
 */
import { readFileSync } from 'node:fs';
import { anyPrinter } from './every.ts';
import { icuPrinter } from './icu.ts';
import type { MakePrinter } from './printer.ts';
import { readTotal } from './reader.ts';
import { tally, type Count } from './tally.ts';

/** The largest markets of online shops, each with its language and its own currency. */
const markets = [
  ['en-US', 'USD'],
  ['zh-CN', 'CNY'],
  ['ja-JP', 'JPY'],
  ['de-DE', 'EUR'],
  ['en-GB', 'GBP'],
  ['en-IN', 'INR'],
  ['fr-FR', 'EUR'],
  ['it-IT', 'EUR'],
  ['pt-BR', 'BRL'],
  ['en-CA', 'CAD'],
  ['ru-RU', 'RUB'],
  ['es-MX', 'MXN'],
  ['ko-KR', 'KRW'],
  ['en-AU', 'AUD'],
  ['es-ES', 'EUR'],
  ['id-ID', 'IDR'],
  ['tr-TR', 'TRY'],
  ['nl-NL', 'EUR'],
  ['de-CH', 'CHF'],
  ['pl-PL', 'PLN'],
  ['zh-TW', 'TWD'],
  ['sv-SE', 'SEK'],
  ['nb-NO', 'NOK'],
  ['da-DK', 'DKK'],
  ['vi-VN', 'VND'],
] as const;

const seed = 1;
const runs = 500_000;
const perMarket = 4000;

type Shares = Readonly<Record<string, Pick<Count, 'printed' | 'read'>>>;

const ofMarkets = (): Shares =>
  Object.fromEntries(
    markets.flatMap(([locale, currency]) =>
      [undefined, 0].map((decimals) => {
        const printer = icuPrinter(locale, currency, 'symbol', decimals, {});
        // Only `auto`: most people never see that there is a choice.
        const always: MakePrinter = () => ({ ...printer, mark: undefined });
        const example = String(
          printer.print({ whole: '1234', decimals: '50'.slice(0, printer.decimals) }),
        );
        return [`${locale}, \`${example}\``, tally(always, readTotal, perMarket, seed).total];
      }),
    ),
  );

const ofStyles = (): Shares => {
  const { styles } = tally(anyPrinter, readTotal, runs, seed);
  return Object.fromEntries([...styles].toSorted(([a], [b]) => a.localeCompare(b)));
};

const percent = (shares: Shares | undefined, key: string): string => {
  const count = shares?.[key];
  return count ? `${((100 * count.read) / count.printed).toFixed(1)} %` : '';
};

const table = (title: string, now: Shares, earlier: Shares | undefined): string =>
  [
    `| ${title} | printed | read by the first edition | read |`,
    '| --- | ---: | ---: | ---: |',
    ...Object.keys(now).map(
      (key) =>
        `| ${key} | ${now[key]?.printed} | ${percent(earlier, key)} | ${percent(now, key)} |`,
    ),
  ].join('\n');

const counted = { styles: ofStyles(), markets: ofMarkets() };
const [file] = process.argv.slice(2);
if (file === '--json') console.log(JSON.stringify(counted));
else {
  const earlier: Partial<typeof counted> = file ? JSON.parse(readFileSync(file, 'utf8')) : {};
  console.log(table('way of printing', counted.styles, earlier.styles));
  console.log();
  console.log(table('locale, own currency, `auto`', counted.markets, earlier.markets));
}
