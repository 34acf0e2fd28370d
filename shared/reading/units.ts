/** The words that end a government's name, and words of the language that only look like such a name. */
import { isBlank, letters } from './letters.ts';
import { Opening } from './opening.ts';

const UNITS = [
  '특별자치시',
  '특별자치도',
  '특별자치주',
  '통합특별시',
  '왕립자치구',
  '자치구',
  '자치주',
  '자치현',
  '자치시',
  '자치기',
  '신구',
  '특별시',
  '광역시',
  '직할시',
  '현급시',
  '카운티',
  '아이막',
  '타운십',
  '타운',
  '시티',
  '시',
  '현',
  '성',
  '주',
  '구',
  '군',
  '도',
  '부',
  '맹',
  '향',
  '진',
  '정',
  '촌',
  '마치',
  '쵸',
  '초',
  '무라',
  '솜',
  '숨',
];
/** By the code of a character. */
export const mayBeginUnit = letters(UNITS.map((unit) => unit.charAt(0)).join(''));
/** By the code of their first character, the longest first. */
const unitsBy = new Map<number, string[]>();
for (const unit of [...UNITS].sort((a, b) => b.length - a.length))
  unitsBy.set(unit.charCodeAt(0), [...(unitsBy.get(unit.charCodeAt(0)) ?? []), unit]);
/** Units that a newspaper also writes apart: 샤알람 시, 족자카르타 특별자치주, 포트리 자치구. */
const APART =
  /\s(특별자치주|특별자치시|특별자치구|자치구|자치주|자치현|직할시|특별시|광역시|카운티|타운십|아이막|솜|시티|시|주|성|현|구|군)/y;
const OWN_ENDINGS = ['카운티', '아이막', '시티'];
const isOwnEnding = letters('시성주현구군도');
/** 연해주: a spelling that holds its unit. */
export const holdsUnit = (spelling: string): boolean =>
  (spelling.length > 2 && isOwnEnding(spelling.charCodeAt(spelling.length - 1))) ||
  OWN_ENDINGS.some((unit) => spelling.endsWith(unit));
const WEAK = new Opening(/^(?:도|부|맹|향|진|정|촌|타운|쵸|초|솜|숨)$/);

/** Whole words. */
const WORD = new Opening(
  /^(?:최|기|당|연|월|태|애|작|시|건)초$|^부[시성주구군현도]$|^우리[시군구도]$|^우수성$|^(?:지급|현급|부성급|직할|특별|광역|자치|특례|기초|광역자치)시$|^(?:역|다|당|동|즉|수|일|임|전|게|제|표|지|감|무|중|경|택|접|실|개|혹|잠|주|과|공|고|응|섹|반드|일제|명예|어|[동서남중북]부|현지|표준|한국)시$|^(?:여|남|특|구|형|조|완|작|달|편|양|육|찬|생|감|인|이|지|속|적|탄|본|반|기|개)성$|^(?:연|친|지|요|축|야|농|배|당|탁|기|인|입|출|도|항|영|복|추|촉|청|하|자)구$|^(?:공|해|육|아|적|장|국|미|대|반|우|중공|시|각|타|양)군$|^(?:민|우|거|연|광|상|이|질|음|맥|소|자|위|발|수|입|아|공|매|전|반|금|미|이번|지난|다음|지역|격|제|독|성|마|자|모|폐)주$|^(?:지|제|정|태|시|주|속|온|의|인|유|보|선|반|철|궤|강|각|농|빈|한|용|수|기|참여|연|년|국|여|독)도$|^(?:정|전|일|내|외|본|학|간|부|기|남|북|동|서|중|대|공|후|상|하|중서|중동|중남|중북|동남|동북|서남|서북|남동|남서|북동|북서)부$|^(?:출|실|표|구|재|발|조|오|시도|도도부|부)현$|^(?:파트너|자매|우호|시스터|스마트|에코|메가|바이오|미디어|뉴|올드)시티$|^(?:가|감|걱|결|규|긍|다|동|물|부|사|산|선|설|수|시|심|안|애|여|열|예|우|인|일|재|조|진|추|측|친|특|한|확|행)정$/,
);
/** The last part of compounds: 자매도시, 여자축구, 공동연구, 외국여성 (but 쾅남성), 의원연맹. */
const COMPOUND =
  /(?:산성|읍성|토성|왕성|도시|축구|야구|농구|배구|연구|여성|(?<!^.)남성|요성|능성|양성|체성|전성|문성|수성|사성|적성|편성|구성|조성|정부|전시|본부|학부|협정|과정|일정|행정|제도|지도|기구|인구|거주|위주|입주|가구|식구|침구|완구|창구|택시|당시|동시|실시|역시|(?:축제|행사|대회|회의|방문|초청|개최|체결|협약|결연|선거|발생|이용|참가|참여|참석|신청|진행|출장|공연|운영|추진|시행|필요|재난|비상|유사|위반|구매|제출|접수|결혼|출국|입국|귀국|도착|출발)시|선거구|특구|개발구|경제구|보세구|시범구|산업구|임원진|의료진|추진|증진|촉진|영향|방향|농촌|어촌|결정|예정|시도|정도|표현|실현|구현|지구|친구|요구|촉구|복구|육군|해군|공군|장군|공주|연맹|동맹|(?:축구|야구|농구|배구|탁구|핸드볼|씨름|태권도|육상|검도|유도|하키|합창|연극|방송|운동|경제|사회|문화|체육|정치|편집|사업|총무|홍보)부)$/;

export interface Unit {
  unit: string;
  end: number;
}

/** The unit that ends a name at `offset`. */
/** 문화주간, 성당 주일: no unit but a word of time. */
const WEEK = new Opening(/주[간일말]/y);

export const unitAt = (text: string, offset: number): Unit | null => {
  if (!mayBeginUnit(text.charCodeAt(offset)) || WEEK.at(text, offset)) return null;
  const unit = unitsBy.get(text.charCodeAt(offset))?.find((one) => text.startsWith(one, offset));
  return unit === undefined ? null : { unit, end: offset + unit.length };
};

export const unitApartAt = (text: string, offset: number): Unit | null => {
  if (!isBlank(text.charCodeAt(offset)) || !mayBeginUnit(text.charCodeAt(offset + 1))) return null;
  APART.lastIndex = offset;
  const match = APART.exec(text);
  return match ? { unit: match[1] ?? '', end: offset + match[0].length } : null;
};

/** A known stem makes a word only as a whole: 하남성 is 河南, 외국여성 is not. */
export const isWord = (name: string, known: boolean): boolean =>
  WORD.test(name) || (known ? COMPOUND.exec(name)?.index === 0 : COMPOUND.test(name));
/** Weak units end so many nouns that alone they make no unknown name a place. */
export const isWeakUnit = (unit: string): boolean => WEAK.test(unit);
