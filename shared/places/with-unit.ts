/** A place's name with the unit that the article writes (창저우 + 시), or the one its kind has. */
import type { Place } from './place.ts';

const UNIT = /(?:카운티|시|현|구|군|주|성|도|부)$/;
const OF_KIND: Readonly<Record<Place['kind'], string>> = {
  region: '',
  city: '시',
  county: '현',
  district: '구',
};

export const withUnit = ({ name, kind }: Pick<Place, 'name' | 'kind'>, asWritten: string): string =>
  UNIT.test(name) ? name : name + (UNIT.exec(asWritten)?.[0] ?? OF_KIND[kind]);
