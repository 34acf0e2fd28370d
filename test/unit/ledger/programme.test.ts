import { expect, it } from 'vitest';
import type { Partner } from '../../../shared/record/exchange-record.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { changzhou, sampleRecord, vinh } from './sample-record.ts';

const hanoi: Partner = { ...vinh, name: '하노이시', asWritten: '하노이', placeId: 'geonames:1581130' };
const url = 'https://news.example.kr/article/tour';
const title = '남양주시 대표단, 중국·베트남 3개 도시 순방';

const visit = (partner: Partner, date: string | null, article: object = { url, title }) =>
  sampleRecord({ partner, date, kind: 'visit', direction: 'outbound', article });

const programmes = (ledger: MemoryLedger) =>
  [...ledger.events.values()].sort((a, b) => a.n - b.n).map(({ programme }) => programme?.n ?? null);

it('a tour of three cities is three exchanges of one 교류사업, named by its article', () => {
  const ledger = new MemoryLedger();
  const tour = [
    visit(changzhou, '2023-05-08'),
    visit(vinh, '2023-05-10/2023-05-11'),
    visit(hanoi, '2023-05-13'),
  ];
  expect(ledger.outcomes(...tour)).toEqual(['stored', 'stored', 'stored']);
  expect(programmes(ledger)).toEqual([1, 1, 1]);
  expect(ledger.event(3).programme).toEqual({ n: 1, name: title });
});

it('a city that is captured later joins, and so does one that another paper adds', () => {
  const ledger = new MemoryLedger();
  ledger.capture(visit(changzhou, '2023-05-08'));
  expect(programmes(ledger)).toEqual([null]);
  ledger.capture(visit(vinh, '2023-05-10'));
  expect(programmes(ledger)).toEqual([1, 1]);
  const other = { url: 'https://other.example.kr/1', title: '다른 신문의 제목' };
  ledger.capture(visit(vinh, '2023-05-10', other), visit(hanoi, '2023-05-13', other));
  expect(programmes(ledger)).toEqual([1, 1, 1]);
  expect(ledger.event(3).programme?.name).toBe(title);
});

it('what an article looks back on, what has no day, and what another home or paper does, stays apart', () => {
  const ledger = new MemoryLedger();
  const hanam = { name: '하남시', code: 'KR/경기도/하남시', province: '경기도' };
  ledger.capture(
    visit(changzhou, '2023-05-08'),
    visit(vinh, '2023-10-02'),
    visit(hanoi, null),
    { ...visit(vinh, '2023-05-09'), home: hanam },
    visit(hanoi, '2023-05-09', { url: 'https://news.example.kr/article/other', title }),
  );
  expect(programmes(ledger)).toEqual([null, null, null, null, null]);
});
