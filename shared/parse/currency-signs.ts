/**
 * Currency signs and codes allowed before or after an amount.
 *
 * Only what is listed counts: any two capitals before a `$` would also be the `MM$` of millions, any
 * three letters the `PCT` of a percentage or the `OFF` of a coupon. Nothing here scales the number.
 * Source: ISO 4217, the codes in use; Unicode CLDR, the symbols and number patterns of each locale.
 */
export interface Sign {
  /** As people print it, with `|` between spellings. */
  readonly signs: string;
  /** The currencies it can stand for. */
  readonly codes: string;
  /** What a lone mark before three digits is where these currencies are at home: a group. */
  readonly groups?: 'comma' | 'dot';
  /** The one end at which it is a sign. */
  readonly where?: 'before' | 'after';
  /** Groups of two digits, as in `1,23,456`. */
  readonly lakh?: true;
  /** A single letter: it counts only on a number with two decimals. */
  readonly decimals?: true;
}

export const currencySigns: readonly Sign[] = [
  {
    signs: '$',
    codes:
      'ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD',
    groups: 'comma',
  },
  { signs: 'US$|US $|U$S|U$D|$US', codes: 'USD', groups: 'comma' },
  { signs: 'A$|A $|AU$|AU $', codes: 'AUD', groups: 'comma' },
  { signs: 'C$|C $|CA$|CA $|$CA', codes: 'CAD', groups: 'comma' },
  { signs: 'NZ$|NZ $', codes: 'NZD', groups: 'comma' },
  { signs: 'HK$|HK $', codes: 'HKD', groups: 'comma' },
  { signs: 'S$|S $|SG$|SG $', codes: 'SGD', groups: 'comma' },
  { signs: 'NT$|NT $|TW$|TW $', codes: 'TWD', groups: 'comma' },
  { signs: 'MX$|MX $', codes: 'MXN', groups: 'comma' },
  { signs: 'J$|J $', codes: 'JMD', groups: 'comma' },
  { signs: 'TT$|TT $', codes: 'TTD', groups: 'comma' },
  { signs: 'BZ$|BZ $', codes: 'BZD', groups: 'comma' },
  { signs: 'N$|N $', codes: 'NAD', groups: 'comma' },
  { signs: 'EC$|EC $', codes: 'XCD', groups: 'comma' },
  { signs: 'Bds$|Bds $', codes: 'BBD', groups: 'comma' },
  { signs: 'GY$|GY $', codes: 'GYD', groups: 'comma' },
  { signs: 'FJ$|FJ $', codes: 'FJD', groups: 'comma' },
  { signs: 'L$|L $', codes: 'LRD', groups: 'comma' },
  { signs: 'B$', codes: 'BSD BND', groups: 'comma', where: 'before' },
  { signs: 'MOP$', codes: 'MOP', groups: 'comma' },
  { signs: 'R$|R $', codes: 'BRL' },
  { signs: 'RD$', codes: 'DOP', groups: 'comma' },
  { signs: 'AR$', codes: 'ARS' },
  { signs: 'CLP$', codes: 'CLP' },
  { signs: 'COL$', codes: 'COP' },
  { signs: '$U', codes: 'UYU' },
  { signs: '€', codes: 'EUR' },
  { signs: '£', codes: 'FKP GBP GIP SHP SSP SYP EGP', groups: 'comma' },
  { signs: 'E£|LE', codes: 'EGP', groups: 'comma' },
  { signs: '¥', codes: 'JPY CNY', groups: 'comma' },
  { signs: 'JP¥', codes: 'JPY', groups: 'comma' },
  { signs: 'CN¥', codes: 'CNY', groups: 'comma' },
  { signs: '円', codes: 'JPY', groups: 'comma', where: 'after' },
  { signs: '元', codes: 'CNY TWD', groups: 'comma', where: 'after' },
  { signs: '₩', codes: 'KRW KPW', groups: 'comma' },
  { signs: '원', codes: 'KRW', groups: 'comma', where: 'after' },
  { signs: '₹', codes: 'INR', groups: 'comma', lakh: true },
  { signs: 'Rs|Rs.', codes: 'INR PKR LKR NPR MUR SCR', groups: 'comma', lakh: true },
  { signs: '₨', codes: 'PKR LKR NPR MUR SCR INR', groups: 'comma' },
  { signs: '₪|NIS', codes: 'ILS', groups: 'comma' },
  { signs: '₱', codes: 'PHP', groups: 'comma' },
  { signs: '฿', codes: 'THB', groups: 'comma' },
  { signs: '₦', codes: 'NGN', groups: 'comma' },
  { signs: 'GH₵|₵', codes: 'GHS', groups: 'comma' },
  { signs: 'RM', codes: 'MYR', groups: 'comma' },
  { signs: 'KSh', codes: 'KES', groups: 'comma' },
  { signs: 'Tk|৳', codes: 'BDT', groups: 'comma' },
  { signs: 'Dhs.|Dhs|د.إ', codes: 'AED', groups: 'comma' },
  { signs: 'SR|﷼', codes: 'SAR QAR OMR YER IRR', groups: 'comma' },
  { signs: 'KD', codes: 'KWD' },
  { signs: 'BD', codes: 'BHD' },
  { signs: 'JD', codes: 'JOD' },
  { signs: '₺|TL', codes: 'TRY' },
  { signs: '₽|руб.|руб|р.', codes: 'RUB' },
  { signs: '₴|грн|грн.', codes: 'UAH' },
  { signs: '₸', codes: 'KZT' },
  { signs: '₼', codes: 'AZN' },
  { signs: '₾', codes: 'GEL' },
  { signs: '֏', codes: 'AMD' },
  { signs: 'лв|лв.', codes: 'BGN' },
  { signs: '₫|đ', codes: 'VND', groups: 'dot' },
  { signs: 'Rp|Rp.', codes: 'IDR', groups: 'dot' },
  { signs: '₲|Gs.|Gs', codes: 'PYG', groups: 'dot' },
  { signs: '₡', codes: 'CRC' },
  { signs: '₭', codes: 'LAK' },
  { signs: '₮', codes: 'MNT' },
  { signs: '៛', codes: 'KHR' },
  { signs: 'kr|kr.|Kr|Kr.', codes: 'SEK NOK DKK ISK' },
  { signs: 'zł|zl', codes: 'PLN' },
  { signs: 'Kč', codes: 'CZK' },
  { signs: 'Ft', codes: 'HUF' },
  { signs: 'lei', codes: 'RON MDL' },
  { signs: 'Fr.|Fr|SFr.|SFr', codes: 'CHF' },
  { signs: 'din.|дин.', codes: 'RSD' },
  { signs: 'KM', codes: 'BAM' },
  { signs: 'ден', codes: 'MKD' },
  { signs: 'S/|S/.', codes: 'PEN', groups: 'comma' },
  { signs: 'Bs|Bs.', codes: 'BOB VES' },
  { signs: 'FCFA|CFA', codes: 'XAF XOF' },
  { signs: 'DT', codes: 'TND' },
  { signs: 'DA', codes: 'DZD' },
  { signs: 'R', codes: 'ZAR', decimals: true },
  { signs: 'Q', codes: 'GTQ', decimals: true },
  { signs: 'K', codes: 'ZMW PGK MMK', where: 'before', decimals: true },
  { signs: 'L', codes: 'HNL ALL', decimals: true },
  { signs: 'P', codes: 'BWP', where: 'before', decimals: true },
];

const codeSet = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** ISO 4217, the codes in use. */
export const currencyCodes = codeSet(
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN ' +
    'BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP ' +
    'GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR ' +
    'KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
    'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
    'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS ' +
    'UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG',
);

/** Printed with three decimals. */
export const threeDecimalCodes = codeSet('KWD BHD OMR JOD');

/** Their countries write decimals with a dot, so that a lone comma before three digits is a group. */
export const commaGroupCodes = codeSet(
  'USD GBP JPY CNY KRW INR ILS PHP THB NGN MYR HKD SGD AUD NZD TWD MXN KES GHS PKR AED SAR',
);

/** Their countries group by lakhs. */
export const lakhCodes = codeSet('INR PKR NPR BDT LKR');

/** Codes that are words or names, and so may be a coupon or a note. */
export const wordCodes = codeSet('ALL AMD BAM BOB CUP GEL MAD MOP PEN RON RUB SOS TOP TRY');
