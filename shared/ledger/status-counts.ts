/** Figures of 교류 현황, each a block of a title, a header and rows. */
import { edtfSpan } from '../record/edtf.ts';
import { RELATION_WORDS } from '../record/vocabulary.ts';
import type { Row } from './cells.ts';
import { countryName } from './country-names.ts';
import type { StoredEvent, StoredPair } from './stored.ts';
import { typedText } from './typed.ts';

export interface Block {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface PartnershipRow {
  readonly cells: Row;
  /** Null for a row typed by hand that has no number yet. */
  readonly pair: StoredPair | null;
}

const YEARS = 10;
const COUNTRIES = 12;

export const isCounted = (event: StoredEvent): boolean =>
  event.life === 'present' && event.state === 'completed' && !event.excluded;

const yearOf = (event: StoredEvent): string | null =>
  event.date === null ? null : (edtfSpan(event.date)?.first.slice(0, 4) ?? null);

export const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
};

/** Abroad and at home are never one number alone. */
const apart = (events: readonly StoredEvent[]): [number, number, number] => {
  const domestic = events.filter(({ partner }) => partner.scope === 'domestic').length;
  return [events.length - domestic, domestic, events.length];
};

export const byYear = (events: readonly StoredEvent[]): Block => {
  const years = [...new Set(events.flatMap((event) => yearOf(event) ?? []))].sort().reverse();
  const shown = years.slice(0, YEARS);
  const first = shown[shown.length - 1] ?? '';
  const groups: [string, StoredEvent[]][] = [
    ...shown.map((year): [string, StoredEvent[]] => [
      `${year}년`,
      events.filter((event) => yearOf(event) === year),
    ]),
    [`${first}년 전`, events.filter((event) => (yearOf(event) ?? first) < first)],
    ['일자 미상', events.filter((event) => yearOf(event) === null)],
  ];
  return {
    title: '연도별 교류',
    header: ['연도', '국외', '국내', '계'],
    rows: groups.flatMap(([word, own]) => (own.length === 0 ? [] : [[word, ...apart(own)]])),
  };
};

export const byCountry = (events: readonly StoredEvent[]): Block => {
  const foreign = events.filter(({ partner }) => partner.scope === 'foreign');
  const rows = countBy(foreign, ({ partner }) => countryName(partner.country) || '미상').map(
    ([country, count]) => {
      const own = foreign.filter(({ partner }) => (countryName(partner.country) || '미상') === country);
      return [
        country,
        count,
        new Set(own.map(({ pair, partner }) => pair ?? partner.placeId ?? partner.name)).size,
      ];
    },
  );
  const rest = rows.slice(COUNTRIES).reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    title: '국가별 교류(국외)',
    header: ['국가', '건수', '상대'],
    rows: rest === 0 ? rows : [...rows.slice(0, COUNTRIES), ['그 밖', rest, '']],
  };
};

export const byWord = (
  title: string,
  header: string,
  events: readonly StoredEvent[],
  wordOf: (event: StoredEvent) => string,
): Block => ({
  title,
  header: [header, '국외', '국내', '계'],
  rows: countBy(events, wordOf).map(([word]) => [
    word,
    ...apart(events.filter((event) => wordOf(event) === word)),
  ]),
});

export const byRelation = (partnerships: readonly PartnershipRow[]): Block => {
  const words = [...Object.values(RELATION_WORDS).slice(1, 5).reverse(), '형태 미상'];
  const wordOf = ({ cells }: PartnershipRow) => typedText(cells.교류형태) || '형태 미상';
  const rows = words.map((word) => {
    const own = partnerships.filter((one) => wordOf(one) === word);
    const domestic = own.filter(({ cells }) => typedText(cells.구분) === '국내').length;
    return [word, own.length - domestic, domestic, own.length];
  });
  return {
    title: '결연 현황',
    header: ['형태', '국외', '국내', '계'],
    rows: rows.filter((row) => row[3] !== 0),
  };
};
