import { describe, expect, it } from 'vitest';
import { changzhou, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

const PARTNERSHIPS = '결연현황';
const titles = (desk: Desk) => desk.host.book().sheets.map(({ properties }) => properties.title);
const sheet = (desk: Desk, title: string) => {
  const found = desk.host.book().sheets.find(({ properties }) => properties.title === title);
  if (!found) throw new Error(title);
  return found;
};

describe('a new spreadsheet', () => {
  it('loses the empty sheet it was born with', () => {
    expect(titles(new Desk())).not.toContain('시트1');
  });

  it('keeps it when something was typed there', () => {
    expect(titles(new Desk('회의 준비'))).toContain('시트1');
  });
});

describe('최근 3년 교류 없음', () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

  /** Whether the rule colours the row, worked out by the formulas of the sheet. */
  const coloured = (desk: Desk, city: string): unknown => {
    const [rule] = sheet(desk, PARTNERSHIPS).conditionalFormats;
    const formula = rule?.booleanRule?.condition.values?.[0]?.userEnteredValue ?? '';
    const row = desk.rowOf(PARTNERSHIPS, '교류도시', city);
    desk.type(PARTNERSHIPS, row, '비고', formula.replace(/(\$[A-Z])1/g, `$1${row + 1}`));
    return desk.rows(PARTNERSHIPS).find((one) => one.교류도시 === city)?.비고;
  };

  it('colours signed partnerships without an exchange for three years, and no other', () => {
    const desk = new Desk();
    const signed = { relation: 'sister', since: '2005' } as const;
    desk.capture(
      sampleRecord({
        ...signed,
        partner: { ...vinh, name: '오래된시', placeId: 'gyoryu:1' },
        date: daysAgo(1200),
      }),
      sampleRecord({
        ...signed,
        partner: { ...vinh, name: '요즘시', placeId: 'gyoryu:2' },
        date: daysAgo(900),
      }),
      sampleRecord({
        relation: null,
        since: null,
        partner: { ...vinh, name: '협약없는시', placeId: 'gyoryu:3' },
        date: daysAgo(1200),
      }),
      sampleRecord({
        ...signed,
        partner: changzhou,
        date: daysAgo(-20),
        state: 'planned',
      }),
      sampleRecord({
        ...signed,
        relation: 'terminated',
        partner: { ...vinh, name: '해지시', placeId: 'gyoryu:4' },
        date: daysAgo(1200),
      }),
    );
    expect(
      ['오래된시', '요즘시', '협약없는시', '창저우시', '해지시'].map((city) => coloured(desk, city)),
    ).toEqual([true, false, false, true, false]);
  });
});

describe('views', () => {
  const hidden = (desk: Desk, title: string, view: string) => {
    const { filterViews, rows } = sheet(desk, title);
    const found = filterViews.find((one) => one.title === view);
    return found?.filterSpecs?.map(({ columnIndex, filterCriteria }) => [
      rows[0]?.cells[columnIndex]?.userEnteredValue?.stringValue,
      ...filterCriteria.hiddenValues,
    ]);
  };

  it('show what is abroad and what is at home apart, also after a column of someone’s own', () => {
    const desk = new Desk();
    expect(hidden(desk, PARTNERSHIPS, '국외 결연')).toEqual([['구분', '국내']]);
    desk.insertColumn(PARTNERSHIPS, '구분');
    expect(hidden(desk, PARTNERSHIPS, '국외 결연')).toEqual([['구분', '국내']]);
    expect(hidden(desk, PARTNERSHIPS, '국내 결연')).toEqual([['구분', '국외']]);
    expect(hidden(desk, '교류실적', '검토할 교류')).toEqual([['검토', '확인', '제외']]);
  });
});
