import { describe, expect, it } from 'vitest';
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
