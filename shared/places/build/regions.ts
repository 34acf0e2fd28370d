/** First-level divisions: CLDR's Korean names by ISO 3166-2 code. */
import { readFileSync } from 'node:fs';
import { type Entry, spellingsOf } from './entry.ts';

const FILE = new URL('./sources/cldr-subdivisions.tsv', import.meta.url);

/** 장쑤 for 장쑤 성, 일로코스 for 일로코스 지방. */
const UNIT =
  /(?:²| (?:성|주|현|시|부|군|구|도|지방|지역|자치구|자치주|특별구|공화국|자치 공화국|좡족 자치구|후이족 자치구|위구르 자치구|광역시|연방구|제도|교구|직할구|수도권|행정구|도독령|특별시|자치시))+²?$/;

const regionStem = (name: string): string => name.replace(UNIT, '').replace(/(?<=[가-힣]{2})(?:성|주)$/, '');

const spaced = (name: string): string[] => (name.includes(' ') ? [name.replaceAll(' ', ''), name] : [name]);

/** A region that is a city by itself: 하노이, 호찌민 시. */
const CITY_NAME = /^[가-힣]+(?: (?:시|특별시|직할시|광역시))?$/;

export interface Region extends Entry {
  cityLike: boolean;
}

export const readRegions = (): Region[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Region => {
      const [code = '', korean = '', english = ''] = line.normalize('NFC').split('\t');
      const country = code.slice(0, 2).toUpperCase();
      const stem = regionStem(korean.trim());
      return {
        id: `iso:${country}-${code.slice(2).toUpperCase()}`,
        spellings: spellingsOf('official', spaced(stem)),
        natives: english === '' ? [] : [english],
        latin: null,
        country,
        region: null,
        kind: 'region',
        population: 0,
        cityLike: CITY_NAME.test(korean.trim()),
      };
    })
    // A few rows name no region in Hangul, or one that no newspaper would print in full.
    .filter((entry) => /^[가-힣]{1,12}$/.test(entry.spellings[0]?.text ?? ''));
