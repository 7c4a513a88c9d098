import type { Sample, Store } from './sample.ts';

const isFormatted = (money: Sample['money'], negative: boolean): boolean =>
  money === 'point' || money === 'comma' || negative;

/** What a store sends, as both platforms run it. */
export const samplesOf = ({ name: store, money: usual, events }: Store): readonly Sample[] =>
  events.map(
    ({ data: { published, documented, payload, body }, money = usual, title, ...rest }) => ({
      ...rest,
      title: `${store}: ${title}`,
      store,
      money,
      source: published ?? documented ?? '',
      payload,
      body,
      ...(body && isFormatted(money, rest.negative === true) ? { formatted: true } : {}),
    }),
  );
