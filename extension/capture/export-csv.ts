/** Captured records as a table for a spreadsheet program. */
import { countries } from '../../shared/places/countries.ts';
import { plainCell } from '../../shared/record/plain-cell.ts';
import { DIRECTION_WORDS, KIND_WORDS, RELATION_WORDS, STATE_WORDS } from '../../shared/record/vocabulary.ts';
import type { Entry } from './entry.ts';

const COLUMNS: Readonly<Record<string, (entry: Entry) => string | null>> = {
  지자체: ({ record }) => record.home.name,
  국가명: ({ record }) => record.partner.country && countries.nameOf(record.partner.country),
  교류도시: ({ record }) => record.partner.name,
  교류일자: ({ record }) => record.date,
  교류내용: ({ record }) => record.content,
  구분: ({ record }) => KIND_WORDS[record.kind],
  방향: ({ record }) => record.direction && DIRECTION_WORDS[record.direction],
  교류형태: ({ record }) => record.relation && RELATION_WORDS[record.relation],
  결연일: ({ record }) => record.since,
  상태: ({ record }) => STATE_WORDS[record.state],
  기사: ({ record }) => record.article.title,
  언론사: ({ record }) => record.article.outlet,
  보도일자: ({ record }) => record.article.publishedAt,
  주소: ({ record }) => record.article.url,
  기록번호: ({ recordId }) => recordId,
  전송: ({ state }) => state.is,
};

const cell = (text: string | null): string => {
  const safe = plainCell(text ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvOf = (entries: readonly Entry[]): string =>
  [Object.keys(COLUMNS), ...entries.map((entry) => Object.values(COLUMNS).map((value) => cell(value(entry))))]
    .map((row) => row.join(','))
    .join('\r\n');
