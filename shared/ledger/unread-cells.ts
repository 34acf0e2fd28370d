/** Words that people typed into 교류실적 and that the ledger cannot count: told by 정리 and 점검, never changed. */
import type { Home } from '../record/exchange-record.ts';
import type { Row } from './cells.ts';
import { fieldOf } from './field-words.ts';
import { namedHome } from './home-of.ts';
import { typedDate, typedText } from './typed.ts';

/** So many words are told by name. */
const NAMED = 8;

const wordsIn = (rows: readonly Row[], unread: (row: Row) => readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(unread)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1]);
  const named = all.slice(0, NAMED).map(([word, count]) => `‘${word.slice(0, 30)}’ ${count}행`);
  if (all.length > NAMED) named.push(`그 밖 ${all.length - NAMED}가지`);
  return all.length === 0 ? null : named.join(', ');
};

const unreadDay = (row: Row, header: string): string[] => {
  const word = typedText(row[header]);
  return word === '' || typedDate(row[header]) !== null ? [] : [`${header} ${word}`];
};

/**
 * One sentence for each sort of words; none where everything is read.
 * @param homes those of the ledger
 */
export const unreadCells = (rows: readonly Row[], homes: readonly Home[]): string[] => {
  const fields = wordsIn(rows, ({ 교류분야 }) => {
    const word = typedText(교류분야);
    return word === '' || fieldOf(word) !== null ? [] : [word];
  });
  const days = wordsIn(rows, (row) => [...unreadDay(row, '시작일'), ...unreadDay(row, '종료일')]);
  const governments = wordsIn(rows, ({ 지자체, 교류도시 }) => {
    const word = typedText(지자체);
    return word === '' || namedHome(word, typedText(교류도시), homes) !== null ? [] : [word];
  });
  return [
    ...(fields === null
      ? []
      : [
          `교류분야에 대장의 분야가 아닌 말이 있습니다: ${fields}. 교류 현황에서 그 말 그대로 따로 셉니다. 목록의 분야로 세려면 그 칸에서 골라 주십시오.`,
        ]),
    ...(days === null
      ? []
      : [`날짜로 읽지 못한 칸이 있습니다: ${days}. ‘2023. 4. 12.’, ‘2023. 4.’, ‘2023’처럼 적어 주십시오.`]),
    ...(governments === null
      ? []
      : [
          `지자체 열에 어느 지자체인지 알 수 없는 말이 있습니다: ${governments}. 그 행은 알던 지자체의 교류로 그대로 셉니다. ‘남양주시’, ‘부산광역시 중구’처럼 적거나 비워 주십시오.`,
        ]),
  ];
};
