/** What the local API recorded from each app. */
import type { Recorded as One } from '../../api/books.ts';
import { platforms, type BothBooks, type Platform } from '../protocol.ts';
import { names } from './names.ts';

interface Props {
  readonly books: BothBooks;
  readonly onReset: () => void;
}

const often = ['once', 'twice'];

const times = (repeats: number): string =>
  `${often[repeats] ?? `${repeats + 1} times`}${repeats === 0 ? '' : ', counted once'}`;

const Fact = ({ name, value }: { readonly name: string; readonly value: string | number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const facts = (one: One) => {
  switch (one.event) {
    case 'conversion':
      return (
        <>
          <Fact name="Order" value={one.body.order_id ?? 'no order ID'} />
          <Fact name="Total" value={one.body.order_total} />
          <Fact name="Remaining" value={one.left} />
          <Fact name="Received" value={times(one.repeats)} />
        </>
      );
    case 'refund':
      return (
        <>
          <Fact name="Conversion" value={one.conversionId} />
          <Fact name="Amount" value={one.amount} />
          <Fact name="Type" value={one.body.refund_amount === undefined ? 'full' : 'partial'} />
        </>
      );
    case 'claim':
      return (
        <>
          <Fact name="Referral code" value={one.body.referral_code} />
          <Fact name="Conversion" value={one.conversionId ?? 'none yet'} />
        </>
      );
    case 'visit':
      return <Fact name="Referral code" value={one.body.referral_code} />;
    default:
      // A new event doesn't compile until it's shown here.
      return one satisfies never;
  }
};

const Book = ({
  platform,
  book,
}: {
  readonly platform: Platform;
  readonly book: readonly One[];
}) => (
  <div class="book">
    <h3>{names[platform]}</h3>
    {book.length === 0 ? (
      <p class="none">Nothing yet.</p>
    ) : (
      <ol>
        {book.map((one) => (
          <li key={one.id}>
            <span class="id">{one.id}</span>
            <dl>{facts(one)}</dl>
          </li>
        ))}
      </ol>
    )}
  </div>
);

export const Recorded = ({ books, onReset }: Props) => (
  <section class="recorded" aria-labelledby="recorded-title">
    <header>
      <h2 id="recorded-title">Recorded</h2>
      <button type="button" class="quiet" onClick={onReset}>
        Reset
      </button>
    </header>
    <p class="lead">What each app recorded.</p>
    <div class="two">
      {platforms.map((platform) => (
        <Book key={platform} platform={platform} book={books[platform]} />
      ))}
    </div>
  </section>
);
