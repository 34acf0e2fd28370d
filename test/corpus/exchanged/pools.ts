/** Which names may stand for another: governments of the same level and unit, places of the same country and kind. */
import { readFileSync } from 'node:fs';
import { governments } from '../../../shared/places/governments.ts';
import type { Government } from '../../../shared/places/place.ts';
import type { Random } from '../../sim/random.ts';
import { resources } from '../../unit/reading/resources.ts';
import type { Name } from './marks.ts';

/**
 * `plain`: names that count alone. `guarded`: words of the language, Korean governments' names or shared names, which
 * need their unit. `unknown`: made of two names' halves, in no gazetteer.
 */
export type Pool = 'plain' | 'guarded' | 'unknown';

interface Row {
  country: string;
  region: string;
  spellings: readonly string[];
  natives: readonly string[];
  kind: string;
  people: number;
}

const ROWS: Row[] = [];
let country = '';
let region = '';
for (const line of readFileSync(
  new URL('../../../shared/places/data/foreign-places.txt', import.meta.url),
  'utf8',
).split('\n')) {
  if (line.startsWith('>')) [country, region] = [line.slice(1, 3), line.slice(4)];
  else if (line !== '') {
    const [spellings = '', natives = '', size = ''] = line.split('\t');
    ROWS.push({
      country,
      region,
      spellings: spellings.split(','),
      natives: natives.split('/'),
      kind: size.charAt(0),
      people: Number(size.slice(1)),
    });
  }
}

const UNIT =
  /\s?(?:특별자치주|자치주|자치구|자치현|특별시|광역시|직할시|카운티|아이막|타운십|타운|시티|시|구|군|현|성|주|도|정|촌|부|향|진)$/;
const KIND_OF_UNIT: Readonly<Record<string, string>> = {
  시: 'c',
  구: 'd',
  성: 'r',
  주: 'r',
  현: 'r',
  아이막: 'r',
};
const HANGUL = /^[가-힣]+$/;

/** A name as a label writes it, as stem and unit. */
export const nameOf = (
  label: string,
  code: string,
): Name & { kind: string; region: string; others: readonly string[] } => {
  const rowsOf = (stem: string): readonly Row[] =>
    ROWS.filter(
      ({ country: own, spellings }) => own === code && spellings.some((one) => one.replace('*', '') === stem),
    ).sort((a, b) => b.people - a.people);
  const unit = UNIT.exec(label)?.[0] ?? '';
  const whole = rowsOf(label).length > 0;
  const stem = label.slice(0, label.length - unit.length);
  const bare = (whole && unit.trim().length < 2) || stem.length < 2 ? label : stem;
  const rows = rowsOf(bare);
  const [row] = rows;
  return {
    stem: bare,
    unit: bare === label ? '' : unit,
    doubtful: row === undefined && bare.length < 3,
    natives: row?.natives ?? [],
    kind: row?.kind ?? KIND_OF_UNIT[unit] ?? 'c',
    region: row?.region ?? '',
    others: rows
      .flatMap(({ spellings }) => spellings)
      .map((one) => one.replace('*', ''))
      .filter((one) => one.length > 1 && !bare.includes(one)),
  };
};

const UNIT_END = /(?:[시구군현성주도정촌부향진]|카운티|아이막|시티|타운)$/;

/** Another place for `name` that `allows`; null where none is found. */
export const otherPlace = (
  name: ReturnType<typeof nameOf>,
  code: string,
  within: string | null,
  pool: Pool,
  random: Random,
  allows: (stem: string) => boolean,
): Name | null => {
  const rows = ROWS.filter(
    (row) => row.country === code && row.kind === name.kind && (within === null || row.region === within),
  );
  const spellings = rows.flatMap((row) =>
    row.spellings
      .filter((one) => pool === 'unknown' || one.startsWith('*') === (pool === 'guarded'))
      .map((one) => ({ stem: one.replace('*', ''), row })),
  );
  for (let tries = 0; tries < 40; tries++) {
    const one = random.pick(spellings);
    const two = random.pick(spellings);
    if (!one || !two) return null;
    // Larger cities are partners more often: one of two tries.
    const chosen = pool !== 'unknown' && two.row.people > one.row.people ? two : one;
    const stem =
      pool === 'unknown'
        ? one.stem.slice(0, Math.ceil(one.stem.length / 2)) + two.stem.slice(Math.ceil(two.stem.length / 2))
        : chosen.stem;
    if (
      stem.length < 2 ||
      !HANGUL.test(stem) ||
      UNIT_END.test(stem) ||
      !allows(stem) ||
      (pool === 'unknown' && (resources.places.find(stem).length > 0 || governments.find(stem).length > 0))
    )
      continue;
    const natives = pool === 'unknown' ? [] : chosen.row.natives;
    return { stem, unit: name.unit, doubtful: false, natives };
  }
  return null;
};

/** Short names that are nouns of every day: 예산을 세우다, 영광이다, 축구 경기. */
const NOUNS = new Set(
  '경기 세종 예산 부여 음성 영광 강진 고령 사상 수영 동작 완주 장수 보은 구리 공주 이천 인제 화성 성주 진주 거창 고성 장성 함양 연수 강화 서해 영양 봉화 구미 경주 남해 동해 사천 상주 양산 영동 장흥 연제 수성 해남 안성 광명 나주 남동'.split(
    ' ',
  ),
);
export const isNoun = (stem: string): boolean => NOUNS.has(stem);

/** Another basic government with the unit of `one`, standing on the day. */
export const otherGovernment = (
  one: Government,
  province: string | null,
  day: string,
  random: Random,
  allows: (other: Government) => boolean,
): Government | null => {
  const metropolitan = (name: string | null): boolean => name?.endsWith('시') ?? false;
  const others = governments
    .all()
    .filter(
      (other) =>
        other.level === 'basic' &&
        other.code !== one.code &&
        other.name.slice(-1) === one.name.slice(-1) &&
        other.name.length > 2 &&
        (other.validFrom ?? '') <= day &&
        day <= (other.validTo ?? '9999') &&
        (province === null
          ? metropolitan(other.province) === metropolitan(one.province)
          : other.province === province) &&
        governments.find(other.name, day).length === 1 &&
        allows(other),
    );
  return random.pick(others) ?? null;
};
