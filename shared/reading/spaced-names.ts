/** Names of several words that are no sentence's words: 산타 바바라시, 루앙 프라방, 산 레오나르도. */
import type { PlaceMatch } from '../places/place.ts';
import { soundsForeign } from './foreign-sound.ts';
import type { Resources } from './input.ts';
import { isBlank, isHangul } from './letters.ts';
import { type Named, nameBehind, tailOrOffice } from './named.ts';
import { Opening } from './opening.ts';

/** Saints, articles and directions of many languages, with which a name begins and never ends. */
export const NAME_BEGINS = new Opening(
  /(?:산타?|산토|산투|샌|샌타|세인트|생트?|로스|라스|엘|라|르|레|뉴|누에바|누에보|노바|노스|사우스|웨스트|이스트|포트|포르투|푸에르토|리우|리오|부에노스|랜초|란초|케이프|제너럴|그랜드|그레이트|어퍼|로어|레이크|마운트|루앙|캄퐁|캄뽕|반테이|프놈|시엠|쿠알라|코타)\s(?=[가-힣]{2})/y,
);
const LONGEST = 24;
const MOST_WORDS = 4;

/** The words at `start` as one, and where in the text each of its characters ends. */
const joined = (text: string, start: number): { word: string; first: number; ends: readonly number[] } => {
  const ends: number[] = [];
  let word = '';
  let first = 0;
  for (let at = start, words = 1; at < start + LONGEST; at++) {
    const code = text.charCodeAt(at);
    if (isHangul(code)) {
      word += text.charAt(at);
      ends.push(at + 1);
    } else if (isBlank(code) && words++ < MOST_WORDS) first ||= word.length;
    else break;
  }
  return { word, first, ends };
};

/**
 * A name that the gazetteer writes as one word: behind its country, or where its first word is no word of Korean.
 * @param country stated directly before `start`
 */
export const spacedAt = (
  text: string,
  start: number,
  country: string | null,
  { places }: Resources,
): (Named & { matches: readonly PlaceMatch[] }) | null => {
  const begun = NAME_BEGINS.at(text, start) !== null;
  if (country === null && !begun) return null;
  const { word, first, ends } = joined(text, start);
  if (first === 0) return null;
  const found = places.longestAt(word, 0);
  if (!found || found.length <= first) return null;
  const matches = found.matches.filter(({ place }) => country === null || place.country === country);
  // 일본 오사카 사야마시: two names.
  const apart = first > 1 && places.find(word.slice(0, first)).some(({ place }) => place.country === country);
  if (matches.length === 0 || apart) return null;
  const named = nameBehind(text, start, ends[found.length - 1] ?? start, 'plain');
  const alone = found.length > 2 && (country !== null || matches.some(({ trust }) => trust === 'plain'));
  return named && (named.unit !== '' || alone) ? { ...named, matches } : null;
};

/** 파리 17구, 프라하 6구, 호치민 7군: a district of a city has a number for a name. */
const NUMBERED = new Opening(/\s(\d{1,2})([구군])(?=[^역]|$)/y);

/** A numbered district behind its `city`, which no particle ends; 산둥 2군 is a second team. */
export const numberedAt = (
  text: string,
  start: number,
  city: Named & { matches: readonly PlaceMatch[] },
): Named | null => {
  const found = city.tail.particle === '' && city.tail.office === '' ? NUMBERED.at(text, city.end) : null;
  if (!found || (found[2] === '군' && !city.matches.some(({ place }) => place.country === 'VN'))) return null;
  const end = city.end + found[0].length;
  const tail = tailOrOffice(text, end);
  return tail && { stem: text.slice(start, end - 1), unit: found[2] ?? '', native: null, end, tail };
};

/** A name of such a beginning that no gazetteer holds, where `rest` finds what stands behind it. */
export const begunAt = (text: string, start: number, rest: (at: number) => Named | null): Named | null => {
  const begins = NAME_BEGINS.at(text, start)?.[0];
  if (begins === undefined) return null;
  const named = rest(start + begins.length);
  return named && (named.unit !== '' || soundsForeign(named.stem))
    ? { ...named, stem: begins + named.stem }
    : null;
};
