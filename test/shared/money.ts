/** Currencies as the second reader of amounts knows them. */

/** Source: ISO 4217, list one: what people pay with, without funds, metals and test codes. */
const alphabetical = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN
  BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
  CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD
  EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
  HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY
  KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
  MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
  NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
  SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL
  THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV
  WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`;

const capital = alphabetical.trim().split(/\s+/);

export const codesInUse: ReadonlySet<string> = new Set(
  capital.flatMap((code) => [code, code.toLowerCase()]),
);

/** Source: Unicode 16, the characters of category Sc, by first and last of each range. */
const signRanges: readonly (readonly [number, number])[] = [
  [0x24, 0x24],
  [0xa2, 0xa5],
  [0x58f, 0x58f],
  [0x60b, 0x60b],
  [0x7fe, 0x7ff],
  [0x9f2, 0x9f3],
  [0x9fb, 0x9fb],
  [0xaf1, 0xaf1],
  [0xbf9, 0xbf9],
  [0xe3f, 0xe3f],
  [0x17db, 0x17db],
  [0x20a0, 0x20c0],
  [0xa838, 0xa838],
  [0xfdfc, 0xfdfc],
  [0xfe69, 0xfe69],
  [0xff04, 0xff04],
  [0xffe0, 0xffe1],
  [0xffe5, 0xffe6],
  [0x11fdd, 0x11fe0],
  [0x1e2ff, 0x1e2ff],
  [0x1ecb0, 0x1ecb0],
];

export const isCurrencySign = (char: string): boolean => {
  const point = char.codePointAt(0) ?? 0;
  return signRanges.some(([first, last]) => point >= first && point <= last);
};

/** Currency signs that are words. */
export const signWords: readonly string[] = ['kr', 'Kr', 'kr.', 'Kr.', 'zł', 'Kč', 'Ft'];
