/**
 * Is this page worth reading? Decided from its address and its first words (first-words.ts), so that a page that is
 * no candidate costs next to nothing.
 */

import { follows, hasAny, leadsTo } from './words-in.ts';

/** Words of an exchange between places. 교류 alone is too common: it needs a place or a partner word beside it. */
const STRONG =
  '자매도시|자매우호|자매시|우호도시|우호교류|우호협력|우호협정|국제교류|국제협력|국제도시|국제우호|교류도시|교류 도시|대표단|방문단|사절단|연수단|친선|결연|순방|대사관|총영사|홈스테이';
/** Written as two words as well. */
const STRONG_PAIRS =
  '도시외교|국외도시|해외도시|국외연수|해외연수|국외출장|해외출장|계절근로|화상회의|영상회의|상호파견|교환공무원';

const isStrong = (text: string): boolean =>
  hasAny(text, STRONG) ||
  hasAny(text.replaceAll(' ', ''), STRONG_PAIRS) ||
  // 주한 베트남대사
  hasAny(text, '주한', (end) => hasAny(text.slice(end, end + 13), '대사|영사|공관')) ||
  // 고향사랑기부 상호
  hasAny(text, '고향사랑', (end) => hasAny(text.slice(end, end + 6), '상호|교차')) ||
  // 장쑤성 우시시
  hasAny(
    text,
    '성 |현 |카운티 ',
    (end, start) => follows(text, start, 2) && leadsTo(text, end, 8, '시|구|현|정|촌'),
  );

const EXCHANGE = '교류|협약|협정|양해각서|의향서|MOU|mou|LOI|초청|예방|접견|환담|면담|방문|맞손|손잡';
/** What people do abroad or with guests from abroad. */
const ACT =
  '파견|다녀|찾아|찾은|만나|만났|참가|참석|공연|전시|축제|포럼|박람회|지원|성금|기부|서한|선물|우정|청소년|학생|공무원';
/** Countries, by an end of the name where that is enough (포르투갈): each syllable weighs. */
const COUNTRIES =
  '중국|영국|태국|미국|일본|베트남|대만|타이완|몽골|러시아|라이나|헨티나|리핀|라오스|얀마|네팔|인도|르기스|독일|프랑스|스페인|터키|르키예|헝가리|폴란드|핀란드|덜란드|체코|스웨덴|덴마크|르웨이|벨기에|스위스|투갈|그리스|호주|질랜드|캐나다|멕시코|브라질|칠레|페루|이집트|스라엘|가포르|홍콩';
/** Ends that many countries share: 루마니아, 우즈베키스탄. Two more syllables make a name of them. */
const ENDS = '스탄|시아|니아|리아|비아|피아|디아|키아';

/** Whether a country stands in the text, where `fits` says so of its end. */
const hasCountry = (text: string, fits = (_end: number): boolean => true): boolean =>
  hasAny(text, COUNTRIES, fits) || hasAny(text, ENDS, (end, start) => follows(text, start, 2) && fits(end));

const UNITS = '시|성|현|주|구|군|정|촌|카운티|아이막';

/** 중국 우한시, 일본의 요나고시 */
const namesPlaceAbroad = (text: string): boolean =>
  hasCountry(text, (end) => {
    const blank = text.startsWith('의', end) ? end + 1 : end;
    return text.charAt(blank).trim() === '' && leadsTo(text, blank + 1, 9, UNITS);
  });

/** 청주시와, 청주시의회 */
const namesBoth = (text: string): boolean =>
  hasAny(
    text,
    '시|군|구|도',
    (end, start) =>
      follows(text, start, 1) && ('·-,~와과'.includes(text[end] ?? ' ') || text.startsWith('의회', end)),
  );

/** A page with one article has an address with a number or a long name in it, not a section's. */
export const mayBeArticle = (url: string): boolean => {
  const [, path = '', query = ''] = /^https?:\/\/[^/?#]+([^?#]*)([^#]*)/.exec(url) ?? [];
  if (/^\/?(?:index\.\w+|main)?$/.test(path)) return /\d/.test(query);
  return !/[/_](?:list|section|search|login|ranking)(?:[._-][^/]*)?$/i.test(path);
};

/** A jamo that stands in any Korean text whose syllables are written jamo by jamo (NFD). */
const JAMO = '\u110b';

export const mayReport = (text: string): boolean => {
  const words = text.includes(JAMO) ? text.normalize('NFC') : text;
  if (isStrong(words)) return true;
  const exchange = hasAny(words, EXCHANGE);
  if (hasCountry(words)) return exchange || hasAny(words, ACT) || namesPlaceAbroad(words);
  return exchange && (hasAny(words, '해외|국제') || namesBoth(words));
};
