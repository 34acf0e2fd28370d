/** Which spellings name their place alone, and which need a cue beside them (`Trust` in ../place.ts). */
import { countries } from '../countries.ts';
import { governments } from '../governments.ts';
import type { Trust } from '../place.ts';
import type { Entry, Spelling } from './entry.ts';
import { STOP_NOUNS } from './stop-nouns.ts';

/** Sino-Korean names that Korean press uses for no other thing. */
const PLAIN_SINO_KOREAN = new Set(
  '북경 심양 남경 중경 항주 심천 장춘 길림 연변 연길 흑룡강 산동 절강 복건 운남 감숙 동경 대판 요녕 내몽고 하얼빈 연운항 치치합이'.split(
    ' ',
  ),
);

/** A namesake this many times smaller than the best-known place does not make that one doubtful. */
const DOMINANCE = 5;
const WELL_KNOWN = 300_000;
/** Namesakes of like size, of which Korean readers think of one. */
const FAMOUS = new Set([
  'CA 밴쿠버',
  'ES 바르셀로나',
  'ES 발렌시아',
  'ES 코르도바',
  'GB 맨체스터',
  'GB 리버풀',
  'GR 아테네',
  'IN 하이데라바드',
  'NZ 오클랜드',
  'NZ 크라이스트처치',
  'US 보스턴',
  'US 샬럿',
  'US 포틀랜드',
]);
const SMALL = 100_000;
/** Countries whose regions Korean readers know by two syllables: 간쑤, 나라, 유타, 하장. */
const KNOWN_REGIONS = new Set(['CN', 'JP', 'US', 'VN']);

/** Two syllables are an everyday word somewhere, and few readers know so small a place without its unit. */
const isObscure = (entry: Entry): boolean =>
  entry.population < SMALL && !(entry.kind === 'region' && KNOWN_REGIONS.has(entry.country));

export type TrustOf = (entry: Entry, spelling: Spelling) => Trust;

export const trustOf = (entries: readonly Entry[]): TrustOf => {
  const bySpelling = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const { text } of entry.spellings) bySpelling.set(text, [...(bySpelling.get(text) ?? []), entry]);

  const sharedByCountries = (entry: Entry, text: string): boolean => {
    const abroad = (bySpelling.get(text) ?? []).filter((other) => other.country !== entry.country);
    const rival = Math.max(0, ...abroad.map((other) => Math.max(1, other.population)));
    return (
      rival > 0 &&
      !FAMOUS.has(`${entry.country} ${text}`) &&
      !(entry.population >= WELL_KNOWN && entry.population >= DOMINANCE * rival)
    );
  };

  return (entry, { text, source }) => {
    const guarded =
      text.length === 1 ||
      STOP_NOUNS.has(text) ||
      countries.find(text) !== null ||
      governments.find(text).length > 0 ||
      (source === 'sino-korean' && !PLAIN_SINO_KOREAN.has(text)) ||
      (text.length === 2 && (source === 'press' || isObscure(entry))) ||
      (entry.id.startsWith('gyoryu:cn-') && text.length < 4) ||
      sharedByCountries(entry, text);
    return guarded ? 'guarded' : 'plain';
  };
};
