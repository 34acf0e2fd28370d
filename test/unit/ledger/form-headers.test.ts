/** Headers of two rows, with merged cells. */
import { describe, expect, it } from 'vitest';
import { headerCells, splitHeader } from '../../../shared/ledger/form-header.ts';
import { guessColumns } from '../../../shared/ledger/forms.ts';

describe('a header of two rows', () => {
  const merged =
    '연번\t교류 상대\t\t교류 기간\t\t인원\t\t비고\t비고\n\t국가\t도시\t시작\t종료\t공무원\t계\t(예산)\t(기타)';
  const headers = splitHeader(merged);

  it('is read with its merged cells, each column by its path', () => {
    expect(headers).toEqual([
      '연번',
      '교류 상대 > 국가',
      '교류 상대 > 도시',
      '교류 기간 > 시작',
      '교류 기간 > 종료',
      '인원 > 공무원',
      '인원 > 계',
      '비고 > (예산)',
      '비고 > (기타)',
    ]);
    expect(splitHeader('교류 상대||교류 기간|\n국가|도시|시작|종료')).toEqual(headers.slice(1, 5));
  });

  it('is filled by the lower names, or by the upper ones where those say nothing', () => {
    expect(guessColumns(headers, 'exchanges')).toEqual([
      '연번',
      '국가명',
      '교류도시',
      '시작일',
      '종료일',
      null,
      '인원',
      '예산(천원)',
      '비고',
    ]);
    expect(guessColumns(splitHeader('교류 상대\t기간\t\n국가·도시\t부터\t까지'), 'exchanges')).toEqual([
      '국가·도시',
      '시작일',
      '종료일',
    ]);
    expect(guessColumns(splitHeader('인원\t\t비고\n남\t여\t'), 'exchanges')).toEqual([null, null, '비고']);
  });

  it('keeps both rows, with the merged cells where they were', () => {
    const cells = headerCells(headers);
    expect(cells.map(({ words, row, column, rows, columns }) => [words, row, column, rows, columns])).toEqual(
      [
        ['연번', 0, 0, 2, 1],
        ['교류 상대', 0, 1, 1, 2],
        ['교류 기간', 0, 3, 1, 2],
        ['인원', 0, 5, 1, 2],
        ['비고', 0, 7, 1, 2],
        ...['국가', '도시', '시작', '종료', '공무원', '계', '(예산)', '(기타)'].map((words, i) => [
          words,
          1,
          i + 1,
          1,
          1,
        ]),
      ],
    );
  });

  it('is told from a row of data, and a title of two lines in one cell is one title', () => {
    expect(splitHeader('국명\t교류도시\t비고\n중국\t창저우시\t')).toEqual(['국명', '교류도시', '비고']);
    expect(splitHeader('국명\t교류도시\t내용\t\n중국\t창저우시\t방문\t메모')).toEqual([
      '국명',
      '교류도시',
      '내용',
      '',
    ]);
    expect(splitHeader('"교류\n기간"\t"이름 ""가"""\t비고')).toEqual(['교류 기간', '이름 "가"', '비고']);
  });
});
