import { describe, expect, it } from 'vitest';
import type { Entry, EntryState } from '../../../extension/capture/entry.ts';
import { knownOf } from '../../../extension/reading/known.ts';
import { articleHash, filedEventHashes } from '../../../shared/record/identity.ts';
import { draft } from './sample.ts';

const NO_TEAM = { articles: new Set<string>(), events: new Set<string>() };
const URL = 'https://breaknews.com/894101';
const STORED: EntryState = { is: 'stored', at: 2, outcome: 'stored', problem: null };
const QUEUED: EntryState = { is: 'queued', dueAt: 1, attempts: 0, problem: null };

const entry = (state: EntryState, change: Parameters<typeof draft>[0] = {}): Entry => {
  const recordId = '0193a000-0000-7000-8000-000000000001';
  return {
    recordId,
    record: {
      ...draft(change),
      recordId,
      capture: { by: null, at: '2026-11-22T00:00:00+09:00', extractor: 't', data: 't', changed: [] },
    },
    spellings: [],
    sameKey: 'k',
    ledgerId: 'l',
    capturedAt: 1_000,
    undoAsked: false,
    state,
  };
};

describe('이미 대장에 있음', () => {
  it('nothing is known of a fresh article', () => {
    expect(knownOf(URL, null, [draft()], [], NO_TEAM)).toEqual({
      article: null,
      copy: false,
      events: [null],
      capturedAt: null,
    });
  });

  it.each([
    ['mine', STORED, 'ledger'],
    ['waiting', QUEUED, 'waiting'],
  ] as const)('this article, captured here: %s', (article, state, event) => {
    expect(knownOf(URL, null, [draft()], [entry(state)], NO_TEAM)).toMatchObject({
      article,
      events: [event],
      capturedAt: 1_000,
    });
  });

  it.each([
    { is: 'undone', at: 1 },
    { is: 'refused', at: 1, problem: { code: 'x', message: null } },
  ] as const)('not what was $is', (state) => {
    expect(knownOf(URL, null, [draft()], [entry(state)], NO_TEAM).article).toBeNull();
  });

  it("by a colleague: from the team's hashes alone", () => {
    const team = { articles: new Set([articleHash(URL)]), events: new Set<string>() };
    expect(knownOf(URL, null, [draft()], [], team).article).toBe('team');
  });

  it("the same event from another paper, by the team's hashes", () => {
    const filed = { ...draft(), date: '2022-05-18' };
    const team = { articles: new Set<string>(), events: new Set(filedEventHashes(filed)) };
    expect(knownOf('https://other.kr/1', null, [draft()], [], team).events).toEqual(['ledger']);
    const june = draft({ date: '2022-06-18' });
    expect(knownOf('https://other.kr/1', null, [june], [], team).events).toEqual([null]);
  });

  it('the same press release under another address', () => {
    const print = '0123456789abcdef';
    const other = entry(STORED, {
      article: { ...draft().article, url: 'https://other.kr/1', fingerprint: print },
    });
    expect(knownOf(URL, '0123456789abcdee', [draft()], [other], NO_TEAM).copy).toBe(true);
    expect(knownOf(URL, 'fedcba9876543210', [draft()], [other], NO_TEAM).copy).toBe(false);
  });
});
