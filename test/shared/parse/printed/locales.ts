/**
 * Every locale for which this Node has rules of its own: a language, then its regions.
 *
 * Found by asking ICU 78 for every two- and three-letter language with every script and region;
 * kept as text, because asking takes longer than all other tests here.
 */
const all = `
  af NA ZA, agq CM, ak GH, am ET, ar 001 AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA
  SA SD SO SS SY TD TN YE, ars, as IN, asa TZ, ast ES, az AZ, az-Cyrl AZ, az-Latn AZ, ba RU, bas
  CM, be BY, bem ZM, bez TZ, bg BG, bgc IN, bho IN, blo BJ, bm ML, bn BD IN, bo CN IN, br FR, brx
  IN, bs BA, bs-Cyrl BA, bs-Latn BA, bua RU, ca AD ES FR IT, ccp BD IN, ce RU, ceb PH, cgg UG, chr
  US, ckb IQ IR, cs CZ, csw CA, cv RU, cy GB, da DK GL, dav KE, de AT BE CH DE IT LI LU, dje NE,
  doi IN, dsb DE, dua CM, dyo SN, dz BT, ebu KE, ee GH TG, el CY GR, en 001 150 AE AG AI AS AT AU
  BB BE BI BM BS BW BZ CA CC CH CK CM CX CY CZ DE DG DK DM EE ER ES FI FJ FK FM FR GB GD GE GG GH
  GI GM GS GU GY HK HU ID IE IL IM IN IO IT JE JM JP KE KI KN KY LC LR LS LT LV MG MH MO MP MS MT
  MU MV MW MY NA NF NG NL NO NR NU NZ PG PH PK PL PN PR PT PW RO RW SB SC SD SE SG SH SI SK SL SS
  SX SZ TC TK TO TT TV TZ UA UG UM US VC VG VI VU WS ZA ZM ZW, eo 001, es 419 AR BO BR BZ CL CO CR
  CU DO EA EC ES GQ GT HN IC MX NI PA PE PH PR PY SV US UY VE, et EE, eu ES, ewo CM, fa AF IR, ff
  BF CM GH GM GN GW LR MR NE NG SL SN, ff-Adlm BF CM GH GM GN GW LR MR NE NG SL SN, ff-Latn BF CM
  GH GM GN GW LR MR NE NG SL SN, fi FI, fil PH, fo DK FO, fr BE BF BI BJ BL CA CD CF CG CH CI CM
  DJ DZ FR GA GF GN GP GQ HT KM LU MA MC MF MG ML MQ MR MU NC NE PF PM RE RW SC SN SY TD TG TN VU
  WF YT, fur IT, fy NL, ga GB IE, gaa GH, gd GB, gl ES, gsw CH FR LI, gu IN, guz KE, gv IM, ha GH
  NE NG, haw US, he IL, hi IN, hi-Latn IN, hr BA HR, hsb DE, hu HU, hy AM, ia 001, id ID, ie EE,
  ig NG, ii CN, is IS, it CH IT SM VA, ja JP, jgo CM, jmc TZ, jv ID, ka GE, kab DZ, kam KE, kde
  TZ, kea CV, kgp BR, khq ML, ki KE, kk CN KZ, kk-Arab CN, kk-Cyrl KZ, kkj CM, kl GL, kln KE, km
  KH, kn IN, ko CN KP KR, kok IN, kok-Deva IN, kok-Latn IN, ks IN, ks-Arab IN, ks-Deva IN, ksb TZ,
  ksf CM, ksh DE, ku IQ SY TR, ku-Latn IQ SY TR, kw GB, kxv IN, kxv-Deva IN, kxv-Latn IN, kxv-Orya
  IN, kxv-Telu IN, ky KG, lb LU, lg UG, lij IT, lmo IT, ln AO CD CF CG, lo LA, lrc IQ IR, lt LT,
  lu CD, luo KE, luy KE, lv LV, mai IN, mas KE TZ, mer KE, mfe MU, mg MG, mgh MZ, mi NZ, mk MK, ml
  IN, mn MN, mni IN, mni-Beng IN, mr IN, ms BN ID MY SG, mt MT, mua CM, my MM, mzn IR, naq NA, nb,
  nd ZW, nds DE NL, ne IN NP, nl AW BE BQ CW NL SR SX, nmg CM, nn NO, nnh CM, no NO, nqo GN, nso
  ZA, nus SS, nyn UG, oc ES FR, om ET KE, or IN, os GE RU, pa IN PK, pa-Arab PK, pa-Guru IN, pcm
  NG, pl PL, pms IT, prg PL, ps AF PK, pt AO BR CH CV GQ GW LU MO MZ PT ST TL, qu BO EC PE, raj
  IN, rm CH, rn BI, ro MD RO, rof TZ, ru BY KG KZ MD RU UA, rw RW, rwk TZ, sa IN, sah RU, saq KE,
  sat IN, sat-Olck IN, sbp TZ, sc IT, scn IT, sd IN PK, sd-Arab PK, sd-Deva IN, se FI NO SE, seh
  MZ, ses ML, sg CF, shi MA, shi-Latn MA, shi-Tfng MA, shn MM TH, si LK, sk SK, sl SI, smn FI, sn
  ZW, so DJ ET KE SO, sq AL MK XK, sr BA ME RS XK, sr-Cyrl BA ME RS XK, sr-Latn BA ME RS XK, st LS
  ZA, su ID, su-Latn ID, sv AX FI SE, sw CD KE TZ UG, syr IQ SY, szl PL, ta IN LK MY SG, te IN,
  teo KE UG, tg TJ, th TH, ti ER ET, tk TM, tn BW ZA, to TO, tok 001, tr CY TR, tt RU, twq NE, tyv
  RU, tzm MA, ug CN, uk UA, ur IN PK, uz AF UZ, uz-Arab AF, uz-Cyrl UZ, uz-Latn UZ, vai LR,
  vai-Latn LR, vai-Vaii LR, vec IT, vi VN, vmw MZ, vun TZ, wae CH, wo SN, xh ZA, xnr IN, xog UG,
  yav CM, yi UA, yo BJ NG, yrl BR CO VE, yue CN HK MO, yue-Hans CN, yue-Hant CN HK MO, zgh MA, zh
  CN HK MO MY SG TW, zh-Hans CN HK MO MY SG, zh-Hant HK MO MY TW, zu ZA`;

const withRegions = (entry: string): readonly string[] => {
  const [language = '', ...regions] = entry.trim().split(/\s+/);
  return [language, ...regions.map((region) => `${language}-${region}`)];
};

export const locales: readonly string[] = all.split(',').flatMap(withRegions);
