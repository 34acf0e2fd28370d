/** Names in no gazetteer that only a country or a region before them introduces: 케냐 투르베이 주, 스페인 산타크루스르베로. */
import { soundsForeign } from './foreign-sound.ts';
import type { Resources } from './input.ts';
import { countyAt } from './joined-names.ts';
import { isHangul } from './letters.ts';
import { apartAt, type Named, tailOrOffice, unknownAt } from './named.ts';
import { Opening } from './opening.ts';
import { begunAt } from './spaced-names.ts';
import { officeAfter, tailAt } from './tails.ts';
import { isWeakUnit } from './units.ts';

const LONGEST = 10;
/** 시 and 주 are words of time too (방문 시에), but time has no 와 behind it. */
const AND = /^(?:와|과)의?$/;

const strangeApartAt = (text: string, start: number): Named | null => {
  const named = apartAt(text, start);
  return named && (soundsForeign(named.stem) || AND.test(named.tail.particle)) ? named : null;
};

const WORD = new Opening(/[가-힣]{2,9}(?=\s[가-힣])/y);
const MOST_WORDS = 3;
/** 수흐바타르구 루브산대시: the first is a name of its own. */
const UNITED = /(?:시|구|성|현|군|카운티)$/;

/** 니시와키 다카토시, 마쓰다 히로시: a family name and a given name. */
const GIVEN_NAME =
  /^(?:(?:다카|히로|가즈|마사|하루|유키|야스|노리|미치|쓰네|사|히)토|다카|히로|다케|쓰요|다다|기요|히사|마사|아쓰|야스)$/;

/** 팰리세이즈 파크시, 페트로파블롭스크 캄차츠키 시: words that sound so, the last with its unit; 카탈루냐 바르셀로나시 is two names. */
const wordsAt = (text: string, start: number, resources: Resources): Named | null => {
  for (let at = start, words = 0; words < MOST_WORDS; words++) {
    const apart = strangeApartAt(text, at) ?? (words > 0 ? countyAt(text, at) : null);
    const fused = apart === null && words > 0 ? unknownAt(text, at, resources) : null;
    const last = apart ?? (fused && !isWeakUnit(fused.unit) ? fused : null);
    if (last && words > 0 && resources.places.find(last.stem).length > 0) return null;
    if (words > 0 && last?.unit === '시' && GIVEN_NAME.test(last.stem)) return null;
    if (last) return { ...last, stem: text.slice(start, at) + last.stem };
    const word = WORD.at(text, at)?.[0];
    if (word === undefined || !soundsForeign(word) || UNITED.test(word)) return null;
    at += word.length + 1;
  }
  return null;
};

/** Firms are not tied as sisters, and what is tied in another way is called by its kind. */
const TIE = /^[^.\n]{0,70}?(?:자매|우호|결연)/;
const OTHER_KIND =
  /(?:위크|주간|엑스포|포럼|대|대학|대학교|학교|고|고교|중|초|병원|협회|그룹|은행|공사|재단|클럽|연맹|[단팀들인족어식계산제형]|교회|성당|공항|항|호텔|공원|박물관|마을|센터|선수|사람)$/;
export const isOtherKind = (stem: string): boolean => OTHER_KIND.test(stem);
const GROUP = new Opening(/^(?:대표단|방문단|사절단|시의회|시청|주정부|시정부|의회)/);

/** The shortest stem behind which a particle ends the word; the whole word before 대표단. */
export const bareAt = (text: string, start: number): Named | null => {
  let wordEnd = start;
  while (wordEnd - start < LONGEST + 4 && isHangul(text.charCodeAt(wordEnd))) wordEnd++;
  const group = officeAfter(text, wordEnd);
  if (group && GROUP.test(group.office))
    return wordEnd - start > LONGEST
      ? null
      : { stem: text.slice(start, wordEnd), unit: '', native: null, end: wordEnd, tail: group };
  for (let end = start + 2; end < wordEnd; end++) {
    const tail = tailAt(text, end);
    if (tail && tail.particle !== '' && tail.office === '')
      return { stem: text.slice(start, end), unit: '', native: null, end, tail };
  }
  return null;
};

/** 우루과이 프라이몬토, 가봉 프랑르빌과 우호도시 협약을: in a list of countries and their cities. */
const LISTED = new Opening(/[가-힣]{3,10}(?=,\s)/y);
const listedAt = (text: string, start: number): Named | null => {
  const stem = LISTED.at(text, start)?.[0];
  if (stem === undefined) return null;
  const end = start + stem.length;
  return { stem, unit: '', native: null, end, tail: { office: '', particle: '', end } };
};

/** 독일 베를린필하모니: something of a city that is known. */
const ofKnownPlace = (text: string, start: number, country: string, { places }: Resources): boolean =>
  places
    .longestAt(text, start)
    ?.matches.some(({ place, spelling }) => spelling.length > 1 && place.country === country) ?? false;

/** 베트남 다낭시 껌레동: what has stood below Vietnam's provinces since 2025. */
const WARD = new Opening(
  /(?!(?:공동|활동|행동|이동|운동|감동|합동|노동|아동|자동|협동|변동|가동|작동|출동|연동|측면|반면|방면|전면|서면|대면)(?![가-힣]*(?:동|면)))([가-힣]{2,5})(동|면)/y,
);
export const wardAt = (text: string, start: number): Named | null => {
  const found = WARD.at(text, start);
  if (!found) return null;
  const end = start + found[0].length;
  const tail = tailOrOffice(text, end);
  return tail && { stem: found[1] ?? '', unit: found[2] ?? '', native: null, end, tail };
};

/** @param country stated directly before `start`; null behind a region */
export const behindPlaceAt = (
  text: string,
  start: number,
  country: string | null,
  resources: Resources,
): Named | null => {
  const words =
    wordsAt(text, start, resources) ??
    begunAt(
      text,
      start,
      (at) =>
        unknownAt(text, at, resources) ?? countyAt(text, at) ?? (country === null ? null : bareAt(text, at)),
    );
  if (words || country === null || ofKnownPlace(text, start, country, resources)) return words;
  const bare = bareAt(text, start) ?? listedAt(text, start);
  return bare &&
    !isOtherKind(bare.stem) &&
    soundsForeign(bare.stem) &&
    TIE.test(text.slice(bare.tail.end, bare.tail.end + 80))
    ? bare
    : null;
};
