import type { ClaimBody, ConversionBody, RefundBody, VisitBody } from './events.ts';

interface Entry<Event extends string, Body> {
  event: Event;
  id: string;
  brandId: string;
  body: Body;
}

/** Counted once, however often its `order_id` comes. Amounts are in the order's currency. */
export interface Conversion extends Entry<'conversion', ConversionBody> {
  /** The claim this conversion followed from. */
  claimId?: string;
  /** How many times the same `order_id` came again. */
  repeats: number;
  refunds: { id: string; amount: number }[];
  /** What can still be refunded. */
  left: number;
}

export interface Refund extends Entry<'refund', RefundBody> {
  conversionId: string;
  /** What was refunded, also where the body leaves the amount out. */
  amount: number;
}

export interface Claim extends Entry<'claim', ClaimBody> {
  conversionId?: string;
}

export type Visit = Entry<'visit', VisitBody>;

export type Recorded = Conversion | Refund | Claim | Visit;

/** The books of all brands, kept apart from each other. */
export const createBooks = () => {
  const recorded: Recorded[] = [];
  let count = 0;

  /** What one brand can refer to later. */
  const open = (brandId: string) => ({
    brandId,
    conversions: new Map<string, Conversion>(),
    orders: new Map<string, Conversion>(),
    claims: new Map<string, Claim>(),
    /** Claims no conversion followed from yet, oldest first, by referral code and e-mail. */
    openClaims: new Map<string, Claim[]>(),
    // A counter, not a clock: the same events get the same ids in every run.
    nextId: (event: Recorded['event']): string => `${event}_${(count += 1)}`,
    enter: (record: Recorded): void => void recorded.push(record),
  });
  const books = new Map<string, ReturnType<typeof open>>();

  return {
    of: (brandId: string) => {
      const book = books.get(brandId) ?? open(brandId);
      books.set(brandId, book);
      return book;
    },
    /** Everything recorded, of all brands, in order: a copy, so that it stays as it was when asked for. */
    recorded: (): Recorded[] => structuredClone(recorded),
    reset: () => {
      recorded.length = 0;
      books.clear();
      count = 0;
    },
  };
};

export type Books = ReturnType<typeof createBooks>;
export type Book = ReturnType<Books['of']>;
