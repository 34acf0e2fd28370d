/** Rows of 결연현황 as people see them, and of `_결연`, which their computed cells look into. */
import { RELATION_WORDS } from '../record/vocabulary.ts';
import { countryOf, DAY, days, firstDay, ROW_NUMBER, type Row, scopeWord, text } from './cells.ts';
import { dateWords } from './dates.ts';
import { PAIR_ID, STANDING } from './layout.ts';
import { withLent } from './pair.ts';
import type { StoredPair } from './stored.ts';

const standing = (pair: StoredPair): string => {
  switch (pair.relation) {
    case 'pending_approval':
      return STANDING.pending;
    case 'suspended':
      return STANDING.suspended;
    case 'resumed':
      return STANDING.resumed;
    case 'terminated':
      return STANDING.terminated;
    default:
      return pair.count > 0 || pair.relation !== null ? STANDING.active : '';
  }
};

const SIGNED = ['sister', 'friendship', 'mou', 'intent'] as const;

/** 자매, 우호, MOU or 의향: what the partnership is, whatever its standing. */
const form = (pair: StoredPair): (typeof SIGNED)[number] | null =>
  SIGNED.find((step) => pair.relation === step || pair.steps[step] !== undefined) ?? null;

/** The cells of 결연현황 that are written once: people own them afterwards. */
export const pairRow = (stored: StoredPair): Row => {
  const pair = withLent(stored);
  const relation = form(pair);
  return {
    연번: ROW_NUMBER,
    구분: text(scopeWord(pair.partner)),
    지자체: text(pair.home.name),
    국가명: text(countryOf(pair.partner)),
    교류도시: text(pair.partner.name),
    교류형태: text(relation && RELATION_WORDS[relation]),
    결연일자: firstDay((relation && pair.steps[relation]) ?? pair.steps.none),
    의향서일: firstDay(pair.steps.intent),
    우호체결일: firstDay(pair.steps.friendship),
    자매체결일: firstDay(pair.steps.sister),
    상태: text(standing(pair)),
    [PAIR_ID]: { number: pair.m },
  };
};

/** Headers of 결연현황 that are formulas on `_결연`, with the header there and the number format. */
export const PAIR_FORMULAS: readonly (readonly [header: string, format: string | undefined])[] = [
  ['최초 교류일', DAY],
  ['최근 교류일', DAY],
  ['교류 건수', undefined],
  ['최근 교류내용', undefined],
];

/** The row of `_결연` by its headers, but for the facts. */
export const pairMachineRow = (pair: StoredPair): Row => {
  const [first] = days(pair.first);
  const [, last] = days(pair.last);
  return {
    결연번호: { number: pair.m },
    '최초 교류일': first,
    '최근 교류일': last,
    '교류 건수': { number: pair.count },
    '최근 교류내용': text(
      pair.last === null ? pair.lastContent : `${dateWords(pair.last)} ${pair.lastContent}`.trim(),
    ),
  };
};
