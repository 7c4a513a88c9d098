/** What the local API has recorded of each app. */
import type { Recorded as One } from '../../api/books.ts';
import { platforms, type BothBooks, type Platform } from '../protocol.ts';
import { names } from './names.ts';

interface Props {
  readonly books: BothBooks;
  readonly onReset: () => void;
}

const times = (repeats: number): string =>
  repeats === 0 ? 'once' : `${repeats + 1} times, counted once`;

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
          <Fact name="Order" value={one.body.order_id ?? 'no ID'} />
          <Fact name="Total" value={one.body.order_total} />
          <Fact name="Left" value={one.left} />
          <Fact name="Came" value={times(one.repeats)} />
        </>
      );
    case 'refund':
      return (
        <>
          <Fact name="Of" value={one.conversionId} />
          <Fact name="Amount" value={one.amount} />
          <Fact name="Kind" value={one.body.refund_amount === undefined ? 'all left' : 'partial'} />
        </>
      );
    case 'claim':
      return (
        <>
          <Fact name="Code" value={one.body.referral_code} />
          <Fact name="Led to" value={one.conversionId ?? 'no order yet'} />
        </>
      );
    case 'visit':
      return <Fact name="Code" value={one.body.referral_code} />;
    default:
      // What the API records is shown here, or this does not compile.
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
    <p class="lead">What the local AdvocateLoop API has counted, apart for each app.</p>
    <div class="two">
      {platforms.map((platform) => (
        <Book key={platform} platform={platform} book={books[platform]} />
      ))}
    </div>
  </section>
);
