/** Words that people typed into 교류실적 and that the ledger cannot count: told by 정리 and 점검, never changed. */
import type { Row } from './cells.ts';
import { fieldOf } from './field-words.ts';
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

/** One sentence for each sort of words; none where everything is read. */
export const unreadCells = (rows: readonly Row[]): string[] => {
  const fields = wordsIn(rows, ({ 교류분야 }) => {
    const word = typedText(교류분야);
    return word === '' || fieldOf(word) !== null ? [] : [word];
  });
  const days = wordsIn(rows, (row) => [...unreadDay(row, '시작일'), ...unreadDay(row, '종료일')]);
  return [
    ...(fields === null
      ? []
      : [
          `교류분야에 대장의 분야가 아닌 말이 있습니다: ${fields}. 교류 현황에서 그 말 그대로 따로 셉니다. 목록의 분야로 세려면 그 칸에서 골라 주십시오.`,
        ]),
    ...(days === null
      ? []
      : [`날짜로 읽지 못한 칸이 있습니다: ${days}. ‘2023. 4. 12.’, ‘2023. 4.’, ‘2023’처럼 적어 주십시오.`]),
  ];
};
