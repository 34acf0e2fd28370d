/**
 * Names in no gazetteer that the article has introduced with their unit: behind 베이징시 웨산구, the bare 웨산으로 and
 * 웨산 청소년 name that district too.
 */
import { bareAt, isOtherKind, wardAt } from './behind-country.ts';
import { soundsForeign } from './foreign-sound.ts';
import type { Mention } from './mentions.ts';
import { type Named, nameBehind } from './named.ts';

/** No article introduces more. */
const MOST = 8;

/** It sounds so, a country, a region or 자매도시 stands before it, or the article writes it so again. */
const isSure = ({ country, parents, called, listed, head }: Mention, mentions: readonly Mention[]): boolean =>
  (country !== null && country !== 'KR') ||
  parents.length > 0 ||
  called !== null ||
  (listed?.country ?? null) !== null ||
  soundsForeign(head.stem) ||
  mentions.filter((other) => other.head.stem === head.stem && other.head.unit === head.unit).length > 1;

/** 리치데일의 자매도시 남양주시; 자매도시인 애슐포드에서: the tie introduces a name without a unit. */
const TIE = /(?:자매|우호)(?:결연|협력|교류)?\s?도시/g;
const WHOSE = /(?<![가-힣])([가-힣]{2,9})의\s$/;
const WHICH = /^(?:인)?\s(?=[가-힣]{2})/;
/** The longest name, 의 and a blank, and the character before them. */
const WHOSE_REACH = 12;
const tiedIn = (text: string): string[] =>
  [...text.matchAll(TIE)].flatMap(({ 0: tie, index }) => {
    const end = index + tie.length;
    const whose = WHOSE.exec(text.slice(Math.max(0, index - WHOSE_REACH), index))?.[1];
    const which = WHICH.exec(text.slice(end, end + 4));
    return [whose, which === null ? undefined : bareAt(text, end + which[0].length)?.stem].flatMap((stem) =>
      stem !== undefined && soundsForeign(stem) && !isOtherKind(stem) ? [stem] : [],
    );
  });

/** Stems of the names, without their units. */
export const introducedIn = (mentions: readonly Mention[], text: string): readonly string[] => {
  const strange = mentions.filter(
    ({ head }) =>
      head.unit !== '' && head.stem.length > 1 && head.matches.length === 0 && head.governments.length === 0,
  );
  return [
    ...new Set([
      ...strange.filter((one) => isSure(one, strange)).map(({ head }) => head.stem),
      ...tiedIn(text),
    ]),
  ].slice(0, MOST);
};

/** An introduced name that begins at `start`, of those that have `within` them. */
export const introducedAt = (
  text: string,
  start: number,
  stems: readonly string[],
  within = '',
): Named | null => {
  if (stems.length === 0) return null;
  const stem = stems.find((one) => text.startsWith(one, start) && one.includes(within));
  if (stem === undefined) return null;
  return nameBehind(text, start, start + stem.length, 'plain') ?? wardAt(text, start);
};
