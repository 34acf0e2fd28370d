/** Names of several words, and those whose unit is a word of its own. */
import type { Resources } from './input.ts';
import { isHangul, letters } from './letters.ts';
import { LONGEST_NAME, type Named, tailOrOffice, unknownAt } from './named.ts';
import { Opening } from './opening.ts';
import { isWeakUnit } from './units.ts';

const JOINABLE = /[가-힣]{1,4}(?:[ -]|$)/y;
const FUNCTION_WORD =
  /(?:[의와과은는이가을를에인한로등적된할및]|[하되]고|정부|도시|지역|섬|항구|대표단|방문단|시장|소재|북부|남부|동부|서부|중부|수도|최대|출신|현지|국제|자매|우호|주요|여러|일부)[ -]?$/;

/** 서부 자바주, 동부 케이프주: the direction belongs to the name; 중국 서부 쓰촨성 only says where. */
const DIRECTED = new Opening(
  /((?:동|서|남|북|중)부\s(?:자바|수마트라|술라웨시|칼리만탄|파푸아|누사틍가라|케이프|비사야))(주?)/y,
);

const TWO_WORDS = new Opening(/([가-힣]{2,8})\s(아이막|카운티|자치구|자치주|특별자치주|자유주|시티|솜)/y);

/** Behind the word that begins at `start`, or within it where no name is as long. */
const wordEnd = (text: string, start: number): number => {
  let at = start;
  while (at < start + LONGEST_NAME && isHangul(text.charCodeAt(at))) at++;
  return at;
};
const mayBeginCounty = letters('아카');
const COUNTY = new Opening(
  /((?!(?:이|그|저|각|두|양|한|세|네|동|타|본|전|현)\s)[가-힣]{1,8})\s(아이막|카운티)/y,
);
/** 윌리엄슨 카운티와: the unit is a name's alone; 그라벨 카운티장 is a person. */
export const countyAt = (text: string, start: number): Named | null => {
  if (!mayBeginCounty(text.charCodeAt(wordEnd(text, start) + 1))) return null;
  const found = COUNTY.at(text, start);
  if (!found || FUNCTION_WORD.test(found[1] ?? '')) return null;
  const end = start + found[0].length;
  const tail = tailOrOffice(text, end);
  return tail && tail.office !== '장'
    ? { stem: found[1] ?? '', unit: found[2] ?? '', native: null, end, tail }
    : null;
};

/** Names of several words, 라고스 데 모레노시: only behind a country or a region. */
export const joinedAt = (
  text: string,
  start: number,
  country: string | null,
  resources: Resources,
): Named | null => {
  const two = DIRECTED.at(text, start) ?? TWO_WORDS.at(text, start);
  if (two && !FUNCTION_WORD.test(two[1] ?? '')) {
    const end = start + two[0].length;
    const tail = tailOrOffice(text, end);
    if (tail) return { stem: two[1] ?? '', unit: two[2] ?? '', native: null, end, tail };
  }
  // 광저우시 해주구: two names.
  if (unknownAt(text, start, resources)) return null;
  let at = start;
  for (let words = 0; words < 3; words++) {
    JOINABLE.lastIndex = at;
    const match = JOINABLE.exec(text);
    if (!match || FUNCTION_WORD.test(match[0])) return null;
    at = JOINABLE.lastIndex;
    if (!isHangul(text.charCodeAt(at))) return null;
    const named = unknownAt(text, at, resources);
    // 中 정협 푸젠성위원회: a province that is known.
    if (
      named &&
      resources.places.find(named.stem).some((one) => one.trust === 'plain' && one.place.country === country)
    )
      return null;
    if (named && named.stem.length <= 8 && !isWeakUnit(named.unit))
      return { ...named, stem: text.slice(start, at) + named.stem };
  }
  return null;
};
