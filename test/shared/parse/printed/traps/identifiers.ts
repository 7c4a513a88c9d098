/** Numbers that name something. */
import type { Random } from '../random.ts';
import type { MakeTrap } from './trap.ts';

const long = (random: Random, from: number, to: number): string =>
  `${1 + random.below(9)}${random.digits(from - 1 + random.below(to - from + 1))}`;

const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(16).toString(16)).join('');

const drawIdentifier = (random: Random): unknown => {
  const id = long(random, 10, 19);
  const short = String(1000 + random.below(90_000));
  return random.pick([
    () => id,
    () => Number(long(random, 10, 15)),
    () => `${random.pick(['$', '€', 'USD '])}${long(random, 13, 19)}`,
    () => `${long(random, 13, 15)}.${random.digits(2)}`,
    () => `gid://shopify/Order/${id}`,
    () => `#${short}`,
    () => `# ${short}`,
    () => `ORD-${short}`,
    () => `${short}-A`,
    () => `INV2026-00${random.digits(1)}`,
    () => `No. ${short}`,
    () => `Nr.${short}`,
    () => `0${random.digits(1 + random.below(8))}`.replace(/^00+$/, '007').replace(/^0$/, '01'),
    () =>
      `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
    () => `cus_${hex(random, 14)}`,
    () => `4111 ${random.digits(4)} ${random.digits(4)} ${random.digits(4)}`,
    () => `4111-${random.digits(4)}-${random.digits(4)}-${random.digits(4)}`,
    () => `DE${random.digits(20)}`,
    () => `jane${random.digits(2)}@example.com`,
    () => `https://example.com/orders/${short}`,
    () => `SKU ${short}`,
    () => `978-${random.digits(1)}-${random.digits(2)}-${random.digits(6)}-${random.digits(1)}`,
  ])();
};

export const identifiers: MakeTrap = (random) => () => ({
  kind: 'identifier',
  text: drawIdentifier(random),
});

/** `_` is any digit, `N` one from 1: the way people of several countries write their numbers. */
const formats = [
  '+1 NNN NNN ____',
  '+1-N__-N__-____',
  '+1N__N______',
  '(N__) N__-____',
  'N__-N__-____',
  'N__.N__.____',
  'N__ N__ ____',
  'N__N______',
  'N__-____',
  '1-800-N__-____',
  '1 (N__) N__-____',
  '+44 20 N___ ____',
  '020 N___ ____',
  '07N__ ______',
  '+49 30 N_______',
  '+49 (0) 171 N______',
  '0171 N______',
  '0171/N______',
  '030-N_______',
  '+33 6 N_ __ __ __',
  '06 N_ __ __ __',
  '06.N_.__.__.__',
  '+34 N__ __ __ __',
  'N__ __ __ __',
  '+39 0N N_______',
  '+48 N__ ___ ___',
  '+46 70-N__ __ __',
  '070-N__ __ __',
  '+47 N_ __ __ __',
  'N_ __ __ __',
  '+41 79 N__ __ __',
  '079 N__ __ __',
  '+61 4__ ___ ___',
  '(02) N___ ____',
  '+91 N____ _____',
  'N____ _____',
  '+55 11 N____-____',
  '(11) N____-____',
  '+81 3-N___-____',
  '03-N___-____',
  '+86 1__ ____ ____',
  '1__ ____ ____',
  '+7 (9__) N__-__-__',
  '8 9__ N__-__-__',
  '+82 10-N___-____',
  '010-N___-____',
  '00491N________',
  'tel:+1N__N______',
  'N__N______ ext. N_',
];

export const telephones: MakeTrap = (random) => () => ({
  kind: 'telephone',
  text: random
    .pick(formats)
    .replace(/N/g, () => String(1 + random.below(9)))
    .replace(/_/g, () => random.digits(1)),
});

/** A dot that repeats groups thousands, so that the parts behind the first must not all have three digits. */
const looksGrouped = /^\d{1,3}(\.\d{3})+$/;

export const versions: MakeTrap = (random) => () => {
  const part = () => String(random.below(256));
  const text = random.pick([
    `${part()}.${part()}.${part()}.${part()}`,
    `${part()}.${part()}.${part()}`,
    `v${part()}.${part()}`,
    `${part()}.${part()}.${part()}-beta`,
    `${part()}.${part()}.${part()}.${part()}:8080`,
    `${part()}.${part()}.x`,
    `2001:db8::${part()}`,
    `${part()}:${part()}:${part()}`,
    `${part()}x${part()}`,
    `${part()}°${part()}'${part()}"`,
  ]);
  return looksGrouped.test(text) ? undefined : { kind: 'version or address', text };
};
