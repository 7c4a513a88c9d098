/** Currencies as shops and people write them, from price tags and not from the reader's list. */

/** Units of account, withdrawn ones and two that ISO took off its list: nobody pays with them. */
const notMoney = new Set(['ANG', 'CUC', 'HRK', 'SLL', 'XDR', 'XSU', 'ZWL']);

export const currencies: readonly string[] = Intl.supportedValuesOf('currency').filter(
  (code) => !notMoney.has(code),
);

const isCode: ReadonlySet<string> = new Set(currencies);

export interface Written {
  readonly code: string;
  /** Decimals of its prices. */
  readonly decimals: 0 | 2 | 3;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const money = (
  code: string,
  before: string,
  after: string,
  decimals: Written['decimals'] = 2,
): Written => ({
  code,
  decimals,
  before: before.split('|').filter(Boolean),
  after: after.split('|').filter(Boolean),
});

export const written: readonly Written[] = [
  money('USD', '$|US$|US $', '$'),
  money('CAD', '$|CA$|C$', '$'),
  money('AUD', '$|A$|AU$', ''),
  money('NZD', '$|NZ$', ''),
  money('SGD', '$|S$', ''),
  money('HKD', 'HK$|$', ''),
  money('TWD', 'NT$|$', '元', 0),
  money('MXN', '$|MX$', ''),
  money('ARS', '$|AR$', ''),
  money('COP', '$|COL$', '', 0),
  money('CLP', '$|CLP$', '', 0),
  money('UYU', '$U|$', ''),
  money('BRL', 'R$', ''),
  money('DOP', 'RD$', ''),
  money('EUR', '€', '€'),
  money('GBP', '£', ''),
  money('EGP', 'E£|LE', ''),
  money('JPY', '¥|￥', '円', 0),
  money('CNY', '¥|￥|CN¥', '元'),
  money('KRW', '₩', '원', 0),
  money('INR', '₹|Rs.|Rs', ''),
  money('PKR', 'Rs.|Rs|₨', ''),
  money('LKR', 'Rs.|Rs', ''),
  money('NPR', 'Rs.|Rs', ''),
  money('BDT', '৳|Tk', '৳'),
  money('ILS', '₪', '₪'),
  money('PHP', '₱', ''),
  money('THB', '฿', '฿'),
  money('NGN', '₦', ''),
  money('GHS', 'GH₵', ''),
  money('KES', 'KSh', ''),
  money('MYR', 'RM', ''),
  money('IDR', 'Rp|Rp.', '', 0),
  money('VND', '', '₫|đ', 0),
  money('PYG', '₲|Gs.', '', 0),
  money('CRC', '₡', ''),
  money('PEN', 'S/|S/.', ''),
  money('BOB', 'Bs|Bs.', ''),
  money('GTQ', 'Q', ''),
  money('HNL', 'L', ''),
  money('ZAR', 'R', ''),
  money('ZMW', 'K', ''),
  money('BWP', 'P', ''),
  money('AED', 'Dhs.|Dhs', ''),
  money('SAR', 'SR', 'SR'),
  money('KWD', 'KD', 'KD', 3),
  money('BHD', 'BD', 'BD', 3),
  money('OMR', '', '', 3),
  money('JOD', 'JD', 'JD', 3),
  money('TND', '', 'DT', 3),
  money('DZD', '', 'DA'),
  money('TRY', '₺', '₺|TL'),
  money('RUB', '', '₽|руб.|руб|р.'),
  money('UAH', '₴', '₴|грн|грн.'),
  money('KZT', '', '₸'),
  money('GEL', '₾', '₾'),
  money('BGN', '', 'лв|лв.'),
  money('PLN', '', 'zł|zl'),
  money('CZK', '', 'Kč'),
  money('HUF', '', 'Ft', 0),
  money('RON', '', 'lei'),
  money('RSD', '', 'din.|дин.'),
  money('BAM', '', 'KM'),
  money('MKD', '', 'ден'),
  money('SEK', '', 'kr|Kr'),
  money('NOK', 'kr', 'kr'),
  money('DKK', 'kr.|Kr', 'kr.|kr'),
  money('ISK', '', 'kr|kr.', 0),
  money('CHF', 'Fr.|SFr.|Fr', 'Fr.'),
  money('XOF', '', 'FCFA|CFA', 0),
  money('XAF', '', 'FCFA', 0),
];

const dollars =
  'ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD';

/** Signs that can't be taken for each other's: what two of them print is never one currency. */
const signs: Readonly<Record<string, string>> = {
  $: dollars,
  US$: 'USD',
  CA$: 'CAD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP FKP GIP SHP SSP SYP EGP LBP SDG',
  '¥': 'JPY CNY',
  '￥': 'JPY CNY',
  '₹': 'INR',
  '₩': 'KRW KPW',
  '₪': 'ILS',
  '₱': 'PHP CUP',
  '฿': 'THB',
  '₺': 'TRY',
  '₽': 'RUB BYN',
  '₫': 'VND',
  '₴': 'UAH',
  kr: 'SEK NOK DKK ISK',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
};

const meaning = (sign: string): readonly string[] | undefined =>
  isCode.has(sign) ? [sign] : signs[sign]?.split(' ');

/** The currencies that all these signs can mean together, or undefined if one of them is not known. */
export const currenciesOf = (printed: readonly string[]): readonly string[] | undefined => {
  const [first, ...others] = printed.map(meaning);
  return others.reduce(
    (together, one) => together && one && together.filter((code) => one.includes(code)),
    first,
  );
};
