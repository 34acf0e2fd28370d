import { describe, expect, it } from 'vitest';
import { adopt } from '../../../shared/ledger/adopt.ts';
import { exchangeRow } from '../../../shared/ledger/cells.ts';
import { mergeRecord, newEvent } from '../../../shared/ledger/event.ts';
import { isPending } from '../../../shared/ledger/review-view.ts';
import { changzhou, sampleRecord } from './sample-record.ts';

const sure = { value: 0.9, rule: 'known' };
const unsure = { value: 0.5, rule: 'bare' };
const capture = sampleRecord().capture;
const read = (partner: typeof sure, changes: Parameters<typeof sampleRecord>[0] = {}) =>
  newEvent(sampleRecord({ confidence: { home: sure, partner }, ...changes }), 1);
const review = (event: ReturnType<typeof newEvent>) => exchangeRow(event).검토;
const DOUBT = { text: '읽기 확인 필요' };
const PENDING = { text: '검토 전' };

describe('a reading without confidence', () => {
  it('is told under 검토, and waits like any other row', () => {
    expect(review(read(unsure))).toEqual(DOUBT);
    expect(isPending(exchangeRow(read(unsure)))).toBe(true);
    expect(review(read(sure))).toEqual(PENDING);
    expect(review(read(unsure, { date: null }))).toEqual({ text: '일자 확인 필요' });
  });

  it('is also a city that no gazetteer holds', () => {
    expect(review(read(sure, { partner: { ...changzhou, placeId: null } }))).toEqual(DOUBT);
    expect(review(read(sure, { partner: { ...changzhou, placeId: null, level: 'organisation' } }))).toEqual(
      PENDING,
    );
  });

  it('is none where a person set the city, or wrote the whole exchange', () => {
    expect(review(read(unsure, { capture: { ...capture, changed: ['partner'] } }))).toEqual(PENDING);
    expect(review(newEvent(sampleRecord({ partner: { ...changzhou, placeId: null } }), 1))).toEqual(PENDING);
  });

  it('is settled by a second, confident source and by a person’s correction, not by another doubtful one', () => {
    const event = read(unsure);
    const source = (partner: typeof sure) => sampleRecord({ confidence: { home: sure, partner } });
    expect(review(mergeRecord(event, source(unsure)))).toEqual(DOUBT);
    expect(review(mergeRecord(event, source(sure)))).toEqual(PENDING);
    const row = { ...exchangeRow(event), 교류도시: { text: '창저우시(常州)' } };
    expect(review(adopt(event, '교류도시', row))).toEqual(PENDING);
  });
});
