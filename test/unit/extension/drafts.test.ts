import { describe, expect, it } from 'vitest';
import { isCorrected, withField } from '../../../extension/capture/corrections.ts';
import type { DraftSheet } from '../../../extension/capture/draft-sheet.ts';
import { joinDrafts } from '../../../extension/capture/drafts.ts';
import { draft, item } from './sample.ts';

const sheet = (...items: DraftSheet['items']): DraftSheet => ({
  key: 'k',
  touchedAt: 1,
  publishedAt: null,
  items,
});

describe('a new reading joins what the person changed', () => {
  it('what was not touched follows the reading', () => {
    const [joined] = joinDrafts([draft({ date: '2022-05-18' })], sheet(item({ date: 'XXXX-XX-18' })));
    expect(joined?.draft.date).toBe('2022-05-18');
  });

  it('what was changed stays, the rest follows', () => {
    const old = item({ content: '도서관 교류', date: 'XXXX-XX-18' }, { changed: ['content'] });
    const [joined] = joinDrafts([draft({ date: '2022-05-18' })], sheet(old));
    expect(joined?.draft).toMatchObject({ content: '도서관 교류', date: '2022-05-18' });
    expect(joined?.id).toBe(old.id);
  });

  it('a corrected city is not joined by a second, wrong one', () => {
    const corrected = item(
      { partner: { ...draft().partner, name: '상주시(尙州)', placeId: 'x', asWritten: '상주시' } },
      { changed: ['partner'] },
    );
    const joined = joinDrafts([draft()], sheet(corrected));
    expect(joined).toHaveLength(1);
    expect(joined[0]?.draft.partner.name).toBe('상주시(尙州)');
  });

  it('what was dropped stays dropped', () => {
    expect(joinDrafts([draft()], sheet(item({}, { dropped: true })))[0]?.dropped).toBe(true);
  });

  it('two exchanges with one partner keep their own changes', () => {
    const visits = [draft({ kind: 'visit', content: 'a' }), draft({ kind: 'festival', content: 'b' })];
    const old = sheet(item({ kind: 'festival', content: '고친 말' }, { changed: ['content'] }));
    const joined = joinDrafts(visits, old);
    expect(joined.map(({ draft: { kind, content } }) => [kind, content])).toEqual([
      ['visit', 'a'],
      ['festival', '고친 말'],
    ]);
  });

  it('an exchange written by hand stays though no reading finds it', () => {
    const own = item(
      { partner: { ...draft().partner, name: '빈시', placeId: 'geonames:1' } },
      { changed: ['partner'] },
    );
    own.draft.evidence = { quotes: [], marks: {} };
    expect(joinDrafts([draft()], sheet(own)).map(({ draft: { partner } }) => partner.name)).toEqual([
      '창저우시',
      '빈시',
    ]);
  });
});

describe('what the person corrected', () => {
  const read = { ...item(), read: draft() };

  it('is what differs from what was read, and no more once that is chosen again', () => {
    const other = withField(read, 'kind', 'festival');
    expect([isCorrected(other, 'kind'), other.changed]).toEqual([true, ['kind']]);
    const again = withField(other, 'kind', 'video_meeting');
    expect([isCorrected(again, 'kind'), again.changed]).toEqual([false, []]);
  });

  it('the same government chosen from the list is none, though the list knows its successor', () => {
    const chosen = withField(read, 'home', { ...draft().home, successor: null });
    expect(isCorrected(chosen, 'home')).toBe(false);
    const other = { ...draft().home, code: 'KR/경기도/구리시', name: '구리시' };
    expect(isCorrected(withField(read, 'home', other), 'home')).toBe(true);
  });

  it('a related city taken out is one', () => {
    const related = [{ place: draft().partner, relation: null, since: null }];
    const two = { ...item({ related }), read: draft({ related }) };
    expect(isCorrected(withField(two, 'related', []), 'related')).toBe(true);
  });

  it('nothing is corrected in a draft written by hand, and all of it is the person’s', () => {
    const blank = withField(item(), 'content', '축전');
    expect([isCorrected(blank, 'content'), blank.changed]).toEqual([false, ['content']]);
  });

  it('a new reading is the measure from then on', () => {
    const old = withField(read, 'date', '2022-05-17');
    const [joined] = joinDrafts([draft({ date: '2022-05-17' })], sheet(old));
    expect(joined && isCorrected(joined, 'date')).toBe(false);
  });
});
