/** One month in which everything happens once: short enough for every test run. */
import type { Happening, Order, Outage, Sequel, Story, Timed } from './story.ts';

const order = (others: Partial<Order> = {}): Order => ({
  kind: 'order',
  total: 123_456,
  code: 'JOHN123',
  id: 'own',
  sequels: [],
  ...others,
});
const refund = (after: number, percent: number, twice = false): Sequel => ({
  kind: 'refund',
  after,
  percent,
  twice,
});
const signUp: Happening = { kind: 'sign-up', code: 'JOHN123' };
const click: Happening = { kind: 'click', code: 'JOHN123' };
const oldRefund: Happening = { kind: 'old refund', code: '' };

/** A quarter of an hour between each of them. */
const day = (...happenings: readonly Happening[]): Timed[] =>
  happenings.map((one, index) => ({ ...one, minute: 600 + index * 15 }));

const during = (how: Outage, ...happenings: readonly Happening[]): Timed[] =>
  day({ kind: 'outage', how, minutes: 240 }, ...happenings);

const days = [
  day(
    order({ sequels: [{ kind: 'again', after: 5 }, refund(5740, 33), refund(8635, 33, true)] }),
    order({ id: 'none' }),
    order({ id: 'blank', code: '' }),
    order({ sequels: [{ kind: 'edited', after: 60, total: 100_000 }, refund(-5, 100)] }),
    signUp,
    click,
  ),
  day(
    { kind: 'sign-up', code: '' },
    { kind: 'click', code: '' },
    { kind: 'click', code: 'TYPO99' },
    oldRefund,
  ),
  day({ kind: 'new key', known: true }, order(), order()),
  day({ kind: 'plan ends', renewed: true }, signUp, signUp),
  during('500 after it was recorded', order(), order({ id: 'blank' }), signUp, oldRefund),
  during('503 with a page', order(), order({ id: 'none' }), click),
  during('429', order(), click),
  during('429 with a time', order()),
  during('200 with a page', order(), signUp),
  during('406 from a firewall', order()),
  during('nobody there', order(), signUp),
  during('reset after it was recorded', click),
  during('408 after it was recorded', signUp),
  during('no answer in time', signUp),
  during('502 that quotes a 404', order({ sequels: [refund(-15, 50), refund(15, 50)] })),
];

export const everything: Story = {
  days: [...days, ...Array.from({ length: 30 - days.length }, () => [])],
  store: { printer: 38, lines: true, filtered: false, refundsWait: 0, texts: false },
  api: { unknownOrder: 400, unknownCode: 404, repeatedOrder: 409 },
  reads: 300,
  autoreplay: 'off',
  unhandled: 'switched off',
};
