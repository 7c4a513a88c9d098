/** What stands beside an amount, typed out a second time for the second reader. */

/** One end of a text: in front of the number, or behind it. */
export type End = 'front' | 'behind';

export type Sign = {
  /** Exactly these letters, in this case. */
  spellings: readonly string[];
  /** The currencies it can stand for, separated by spaces. */
  means: string;
  /** What a lone dot or comma before three digits is beside it: a group. */
  groups?: ',' | '.';
  /** It stands nowhere else. */
  only?: End;
  /** One letter, which needs two decimals beside it to be money. */
  letter?: true;
  /** `1,23,456` is written behind it. */
  lakh?: true;
};

export const SIGNS: readonly Sign[] = [
  {
    spellings: ['$'],
    means:
      'ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD',
    groups: ',',
  },
  { spellings: ['US$', 'US $', 'U$S', 'U$D', '$US'], means: 'USD', groups: ',' },
  { spellings: ['A$', 'A $', 'AU$', 'AU $'], means: 'AUD', groups: ',' },
  { spellings: ['C$', 'C $', 'CA$', 'CA $', '$CA'], means: 'CAD', groups: ',' },
  { spellings: ['NZ$', 'NZ $'], means: 'NZD', groups: ',' },
  { spellings: ['HK$', 'HK $'], means: 'HKD', groups: ',' },
  { spellings: ['S$', 'S $', 'SG$', 'SG $'], means: 'SGD', groups: ',' },
  { spellings: ['NT$', 'NT $', 'TW$', 'TW $'], means: 'TWD', groups: ',' },
  { spellings: ['MX$', 'MX $'], means: 'MXN', groups: ',' },
  { spellings: ['J$', 'J $'], means: 'JMD', groups: ',' },
  { spellings: ['TT$', 'TT $'], means: 'TTD', groups: ',' },
  { spellings: ['BZ$', 'BZ $'], means: 'BZD', groups: ',' },
  { spellings: ['N$', 'N $'], means: 'NAD', groups: ',' },
  { spellings: ['EC$', 'EC $'], means: 'XCD', groups: ',' },
  { spellings: ['Bds$', 'Bds $'], means: 'BBD', groups: ',' },
  { spellings: ['GY$', 'GY $'], means: 'GYD', groups: ',' },
  { spellings: ['FJ$', 'FJ $'], means: 'FJD', groups: ',' },
  { spellings: ['L$', 'L $'], means: 'LRD', groups: ',' },
  { spellings: ['B$'], means: 'BSD BND', groups: ',', only: 'front' },
  { spellings: ['MOP$'], means: 'MOP', groups: ',' },
  { spellings: ['R$', 'R $'], means: 'BRL' },
  { spellings: ['RD$'], means: 'DOP', groups: ',' },
  { spellings: ['AR$'], means: 'ARS' },
  { spellings: ['CLP$'], means: 'CLP' },
  { spellings: ['COL$'], means: 'COP' },
  { spellings: ['$U'], means: 'UYU' },
  { spellings: ['€'], means: 'EUR' },
  { spellings: ['£'], means: 'FKP GBP GIP SHP SSP SYP EGP', groups: ',' },
  { spellings: ['E£', 'LE'], means: 'EGP', groups: ',' },
  { spellings: ['¥', '￥'], means: 'JPY CNY', groups: ',' },
  { spellings: ['JP¥'], means: 'JPY', groups: ',' },
  { spellings: ['CN¥'], means: 'CNY', groups: ',' },
  { spellings: ['円'], means: 'JPY', groups: ',', only: 'behind' },
  { spellings: ['元'], means: 'CNY TWD', groups: ',', only: 'behind' },
  { spellings: ['₩'], means: 'KRW KPW', groups: ',' },
  { spellings: ['원'], means: 'KRW', groups: ',', only: 'behind' },
  { spellings: ['₹'], means: 'INR', groups: ',', lakh: true },
  { spellings: ['Rs', 'Rs.'], means: 'INR PKR LKR NPR MUR SCR', groups: ',', lakh: true },
  { spellings: ['₨'], means: 'PKR LKR NPR MUR SCR INR', groups: ',' },
  { spellings: ['₪', 'NIS'], means: 'ILS', groups: ',' },
  { spellings: ['₱'], means: 'PHP', groups: ',' },
  { spellings: ['฿'], means: 'THB', groups: ',' },
  { spellings: ['₦'], means: 'NGN', groups: ',' },
  { spellings: ['GH₵', '₵'], means: 'GHS', groups: ',' },
  { spellings: ['RM'], means: 'MYR', groups: ',' },
  { spellings: ['KSh'], means: 'KES', groups: ',' },
  { spellings: ['Tk', '৳'], means: 'BDT', groups: ',' },
  { spellings: ['Dhs.', 'Dhs', 'د.إ'], means: 'AED', groups: ',' },
  { spellings: ['SR', '﷼'], means: 'SAR QAR OMR YER IRR', groups: ',' },
  { spellings: ['KD'], means: 'KWD' },
  { spellings: ['BD'], means: 'BHD' },
  { spellings: ['JD'], means: 'JOD' },
  { spellings: ['₺', 'TL'], means: 'TRY' },
  { spellings: ['₽', 'руб.', 'руб', 'р.'], means: 'RUB' },
  { spellings: ['₴', 'грн', 'грн.'], means: 'UAH' },
  { spellings: ['₸'], means: 'KZT' },
  { spellings: ['₼'], means: 'AZN' },
  { spellings: ['₾'], means: 'GEL' },
  { spellings: ['֏'], means: 'AMD' },
  { spellings: ['лв', 'лв.'], means: 'BGN' },
  { spellings: ['₫', 'đ'], means: 'VND', groups: '.' },
  { spellings: ['Rp', 'Rp.'], means: 'IDR', groups: '.' },
  { spellings: ['₲', 'Gs.', 'Gs'], means: 'PYG', groups: '.' },
  { spellings: ['₡'], means: 'CRC' },
  { spellings: ['₭'], means: 'LAK' },
  { spellings: ['₮'], means: 'MNT' },
  { spellings: ['៛'], means: 'KHR' },
  { spellings: ['kr', 'kr.', 'Kr', 'Kr.'], means: 'SEK NOK DKK ISK' },
  { spellings: ['zł', 'zl'], means: 'PLN' },
  { spellings: ['Kč'], means: 'CZK' },
  { spellings: ['Ft'], means: 'HUF' },
  { spellings: ['lei'], means: 'RON MDL' },
  { spellings: ['Fr.', 'Fr', 'SFr.', 'SFr'], means: 'CHF' },
  { spellings: ['din.', 'дин.'], means: 'RSD' },
  { spellings: ['KM'], means: 'BAM' },
  { spellings: ['ден'], means: 'MKD' },
  { spellings: ['S/', 'S/.'], means: 'PEN', groups: ',' },
  { spellings: ['Bs', 'Bs.'], means: 'BOB VES' },
  { spellings: ['FCFA', 'CFA'], means: 'XAF XOF' },
  { spellings: ['DT'], means: 'TND' },
  { spellings: ['DA'], means: 'DZD' },
  { spellings: ['R'], means: 'ZAR', letter: true },
  { spellings: ['Q'], means: 'GTQ', letter: true },
  { spellings: ['K'], means: 'ZMW PGK MMK', only: 'front', letter: true },
  { spellings: ['L'], means: 'HNL ALL', letter: true },
  { spellings: ['P'], means: 'BWP', only: 'front', letter: true },
];

/** Every code that is read, as people look them up: in the order of the alphabet. */
export const CODES: ReadonlySet<string> = new Set(
  [
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN',
    'BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP',
    'GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR',
    'KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK',
    'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR',
    'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS',
    'UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG',
  ].flatMap((line) => line.split(' ')),
);

/** Also a word or a name: `TRY 20` and `TOP 10` are no money. */
export const WORDS: ReadonlySet<string> = new Set(
  'ALL AMD BAM BOB CUP GEL MAD MOP PEN RON RUB SOS TOP TRY'.split(' '),
);

/** Three decimals, so `1.234` beside them is no group. */
export const THREE_DECIMALS: ReadonlySet<string> = new Set('KWD BHD OMR JOD'.split(' '));

/** In front of `1,234` they make it 1234: their countries write decimals with a dot. */
export const COMMA_GROUPS: ReadonlySet<string> = new Set(
  'USD GBP JPY CNY KRW INR ILS PHP THB NGN MYR HKD SGD AUD NZD TWD MXN KES GHS PKR AED SAR'.split(
    ' ',
  ),
);

/** In front of `1,23,456` they make it 123456. */
export const LAKH: ReadonlySet<string> = new Set('INR PKR NPR BDT LKR'.split(' '));
