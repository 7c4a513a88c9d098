/** What the local API recorded, by account, with one row for what both apps recorded. */
import type { Recorded as One } from '../../api/books.ts';
import { names, platforms, type BothBooks, type Platform } from '../protocol.ts';
import { data } from './data.ts';

const often = ['once', 'twice, counted once'];

const times = (repeats: number): string => often[repeats] ?? `${repeats + 1} times, counted once`;

/** Its name, and facts about it. */
const describe = (one: One): readonly [name: string, ...facts: string[]] => {
  switch (one.event) {
    case 'conversion':
      return [
        `Order ${one.body.order_id ?? 'without an ID'}`,
        `Total ${one.body.order_total}`,
        `Remaining ${one.left}`,
        `Received ${times(one.repeats)}`,
      ];
    case 'refund':
      return [
        `Refund ${one.body.refund_id ?? 'without an ID'}`,
        `Amount ${one.amount}`,
        one.body.refund_amount === undefined ? 'Full refund' : 'Partial refund',
        `For ${one.conversionId}`,
      ];
    case 'claim':
      return [
        `Claim with ${one.body.referral_code}`,
        `Conversion: ${one.conversionId ?? 'none yet'}`,
      ];
    case 'visit':
      return [`Visit with ${one.body.referral_code}`];
    default:
      // A new event doesn't compile until it's shown here.
      return one satisfies never;
  }
};

type Row = Readonly<Partial<Record<Platform, One>>>;

/** An event of both apps is one row. Two events with the same name in one app are two. */
const rowsOf = (books: BothBooks, brandId: unknown): readonly (readonly [string, Row])[] => {
  const rows = new Map<string, Row>();
  for (const platform of platforms) {
    const counts = new Map<string, number>();
    for (const one of books[platform].filter((entry) => entry.brandId === brandId)) {
      const [name] = describe(one);
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const key = nth === 1 ? name : `${name} (${nth})`;
      rows.set(key, { ...rows.get(key), [platform]: one });
    }
  }
  return [...rows];
};

interface AccountProps {
  readonly label: string;
  readonly rows: ReturnType<typeof rowsOf>;
}

const Account = ({ label, rows }: AccountProps) => {
  const used = platforms.filter((platform) => rows.some(([, row]) => row[platform]));
  return (
    <table>
      <caption>{label} plan</caption>
      <thead>
        <tr>
          {['Event', ...used.map((platform) => names[platform])].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, row]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {used.map((platform) => {
              const one = row[platform];
              const facts = one ? [one.id, ...describe(one).slice(1)] : ['Not recorded'];
              return <td key={platform}>{facts.join(' · ')}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface Props {
  readonly books: BothBooks;
  readonly onReset: () => void;
}

export const Recorded = ({ books, onReset }: Props) => {
  const accounts = data.plans
    .map(({ label, good }) => ({ label, rows: rowsOf(books, good.make['brandId']) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <section class="recorded" aria-labelledby="recorded-title">
      <header>
        <h2 id="recorded-title">Recorded</h2>
        <button type="button" onClick={onReset}>
          Reset
        </button>
      </header>
      <p class="none">
        {accounts.length === 0
          ? 'Nothing yet.'
          : 'Each app has its own local API, so both can record the same order.'}
      </p>
      {accounts.map((account) => (
        <Account key={account.label} {...account} />
      ))}
    </section>
  );
};
