/** A month of a store as fast-check draws it, and shrinks it to the days that matter. */
import fc from 'fast-check';

type Drawn<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;

const weighted = <Value>(...weights: readonly (readonly [number, Value])[]) =>
  fc.oneof(...weights.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
const one = <const Value>(value: Value) => fc.constant(value);

/** One that AdvocateLoop knows, one that it never heard of, none. */
export type Code = 'JOHN123' | 'TYPO99' | '';
const code = weighted<Code>([6, 'JOHN123'], [4, ''], [1, 'TYPO99']);

/** In the smallest unit that the store prints. */
const total = fc.integer({ min: 100, max: 250_000 });

/** What follows an order, this many minutes later. A refund may even come before its order. */
const sequel = fc.oneof(
  fc.record({ kind: one('again'), after: fc.nat(300) }),
  fc.record({ kind: one('edited'), after: fc.integer({ min: 1, max: 3000 }), total }),
  fc.record({
    kind: one('refund'),
    after: fc.oneof(fc.integer({ min: -90, max: 60 }), fc.integer({ min: 60, max: 12_000 })),
    percent: weighted([2, 100], [1, 50], [1, 33], [1, 7]),
    /** The store sends its webhook twice. Source: woocommerce/woocommerce issue 28299. */
    twice: weighted([9, false], [1, true]),
  }),
);

const order = fc.record({
  kind: one('order'),
  total,
  code,
  id: weighted<'own' | 'none' | 'blank'>([10, 'own'], [1, 'none'], [1, 'blank']),
  sequels: fc.array(sequel, { maxLength: 3 }),
});

const single = (of: typeof code) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('sign-up', 'click'), code: of }) },
    /** Of an order that was placed before anything was connected. */
    { weight: 2, arbitrary: fc.record({ kind: one('old refund'), code: one('') }) },
  );

/** Nobody mails a wrong code to everyone. */
const rushCode = weighted<Code>([1, 'JOHN123'], [2, '']);

/** What every request meets for a while. */
const outage = fc.constantFrom(
  'nobody there',
  'reset unread',
  'reset after it was recorded',
  '503 with a page',
  '500 after it was recorded',
  '408 after it was recorded',
  '502 that quotes a 404',
  '406 from a firewall',
  '429',
  '429 with a time',
  'no answer in time',
  '200 with a page',
);

const happening = fc.oneof(
  { weight: 45, arbitrary: order },
  { weight: 28, arbitrary: single(code) },
  /** Many, one every 7 minutes, such as after a newsletter or a sale. */
  {
    weight: 2,
    arbitrary: fc.record({
      kind: one('rush'),
      of: single(rushCode),
      count: fc.integer({ min: 2, max: 25 }),
    }),
  },
  {
    weight: 15,
    arbitrary: fc.record({
      kind: one('outage'),
      how: outage,
      minutes: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 600 })),
    }),
  },
  /** It ends the old one; without it nobody can connect again. */
  {
    weight: 1,
    arbitrary: fc.record({ kind: one('new key'), known: weighted([4, true], [1, false]) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: one('plan ends'), renewed: fc.boolean() }) },
);

const timed = fc
  .tuple(fc.nat(1439), happening)
  .map(([minute, what]): { minute: number } & Drawn<typeof happening> => ({ minute, ...what }));

export const story = fc.record({
  days: fc.array(fc.array(timed, { maxLength: 6, size: 'max' }), { minLength: 30, maxLength: 30 }),
  store: fc.record({
    /** Draws the one way in which the store prints amounts. */
    printer: fc.nat(1_000_000),
    /** Whether orders have lines. */
    lines: fc.boolean(),
    /** Whether a filter stands in front, so that orders without a code are not sent. */
    filtered: fc.boolean(),
    /** Minutes that a refund waits in a step of its own, so that it can't overtake its order. */
    refundsWait: weighted([3, 0], [1, 240]),
    /** Whether Make gets texts for people instead of numbers, until somebody maps another field. */
    texts: weighted([7, false], [1, true]),
  }),
  /** What nobody has documented. */
  api: fc.record({
    unknownOrder: weighted<400 | 404 | 422>([2, 404], [1, 400], [1, 422]),
    unknownCode: weighted<400 | 404 | 410>([2, 404], [1, 400], [1, 410]),
    repeatedOrder: weighted<200 | 409>([3, 200], [1, 409]),
  }),
  /** After how many minutes mail is read. */
  reads: fc.integer({ min: 10, max: 1500 }),
  /** Which stopped runs Zapier's Autoreplay takes: its help pages differ. */
  autoreplay: weighted<'off' | 'errored' | 'stopped'>([2, 'off'], [1, 'errored'], [1, 'stopped']),
  /** What Make does after an error that no handler has: its help pages differ. */
  unhandled: fc.constantFrom('kept', 'switched off'),
});

export type Story = Drawn<typeof story>;
export type Timed = Drawn<typeof timed>;
export type Happening = Drawn<typeof happening>;
export type Order = Drawn<typeof order>;
export type Sequel = Drawn<typeof sequel>;
export type Single = Drawn<ReturnType<typeof single>>;
export type Outage = Drawn<typeof outage>;
