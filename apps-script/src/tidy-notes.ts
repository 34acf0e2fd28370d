/** What 정리 tells beside its figures: rows that stand twice, days written anew, words that it could not read. */
import { dateWords } from '../../shared/ledger/dates.ts';
import { homesOf } from '../../shared/ledger/home-of.ts';
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import { unreadCells } from '../../shared/ledger/unread-cells.ts';
import type { TidyReport } from './tidy-report.ts';
import type { Whole } from './whole.ts';

/** So many are told by name. */
const NAMED = 3;

const copyNote = (copies: readonly StoredEvent[]): string[] => {
  if (copies.length === 0) return [];
  const names = copies
    .slice(0, NAMED)
    .map(({ date, partner, content }) => `‘${[dateWords(date), partner.name, content].join(' ').trim()}’`);
  const more = copies.length > NAMED ? ` 등` : '';
  return [
    `같은 내용의 행 ${copies.length}개를 새 교류로 등록했습니다: ${names.join(', ')}${more}. 복사된 행이면 지우거나, 메뉴 ‘중복 후보’에서 합쳐 주십시오.`,
  ];
};

const dayNote = (days: number): string[] =>
  days === 0 ? [] : [`글자로 적힌 날짜 ${days}칸을 같은 날짜의 날짜 칸으로 바꾸었습니다.`];

export const notesOf = (
  copies: readonly StoredEvent[],
  days: number,
  { rows, pairs }: Whole,
): Pick<TidyReport, 'notes'> => {
  const unread = unreadCells(
    rows.map(({ cells }) => cells),
    homesOf(pairs.values()),
  );
  const notes = [...copyNote(copies), ...dayNote(days), ...unread];
  return notes.length === 0 ? {} : { notes };
};
