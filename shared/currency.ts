/**
 * What may stand at either end of an amount without changing it.
 *
 * Only known codes count: any three letters would also be the `PCT` of a percentage or the `OFF` of
 * a coupon, and then the number would be wrong. Source: ISO 4217, the codes in use.
 */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN ' +
  'BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL ' +
  'GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF ' +
  'KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
  'MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG ' +
  'SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU ' +
  'UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';
const code = `(?:${codes.replaceAll(' ', '|')}|${codes.toLowerCase().replaceAll(' ', '|')})`;

/** `$`, `€`, any other currency sign, one with letters before it (`US$`, `R$`), and four words. */
const sign = String.raw`(?:[A-Z]{0,2}\p{Sc}|[Kk]r\.?|zł|Kč|Ft)`;

const printed = new RegExp(
  String.raw`^(?:(${code})\s*)?(?:(${sign})\s*)?(\d(?:.*\d)?)(?:\s*(${sign}))?(?:\s*(${code}))?$`,
  'u',
);

/** Most amounts have no currency: they need not be matched against every code. */
const bare = /^\d(?:[\d., '’\u00a0\u2009\u202f]*\d)?$/;

/**
 * The digits and marks of an amount as it is printed: `'$403.00 USD'` → `'403.00'`. At most one sign
 * and one code may stand at the ends; `undefined` when anything else does.
 */
export const withoutCurrency = (text: string): string | undefined => {
  if (bare.test(text)) return text;
  const [, codeBefore, signBefore, digits, signAfter, codeAfter] = printed.exec(text) ?? [];
  if ((codeBefore && codeAfter) || (signBefore && signAfter)) return undefined;
  return digits;
};
