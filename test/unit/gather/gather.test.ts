import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addressesIn, linesWithoutAddress } from '../../../extension/gather/addresses.ts';
import { fold, inCopy } from '../../../extension/gather/fold.ts';
import type { FoundItem, GatherItem } from '../../../extension/gather/item.ts';
import { freeAgainAt, hostOf, nextOf, PACE_MS } from '../../../extension/gather/queue.ts';
import { actOf } from '../../../extension/ui/gather-keys.ts';
import type { DraftRecord } from '../../../shared/record/from-analysis.ts';
import { draft, item } from '../extension/sample.ts';

describe('addresses in a pasted text', () => {
  const urls = (text: string) => addressesIn(text).map(({ url }) => url);

  it.each([
    ['https://a.kr/1\nhttps://a.kr/2', ['https://a.kr/1', 'https://a.kr/2']],
    ['1. 화상회의 (https://a.kr/news/1), 다음', ['https://a.kr/news/1']],
    ['기사: www.a.kr/news?idxno=7.', ['https://www.a.kr/news?idxno=7']],
    ['“https://a.kr/1”\t2022. 5. 18.', ['https://a.kr/1']],
    ['https://ko.wikipedia.org/wiki/시_(행정)', ['https://ko.wikipedia.org/wiki/시_(행정)']],
    ['mail@www.a.kr 과 주소 아닌 것', []],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(urls(text)).toEqual(wanted);
  });

  it('lines that hold none are known, blank ones are nothing', () => {
    expect(linesWithoutAddress('https://a.kr/1\n\n 주소가 아님 \n기사: www.a.kr/2')).toEqual(['주소가 아님']);
  });

  it('one article once, whichever of its addresses it is', () => {
    expect(urls('https://m.a.kr/news/1?utm_source=x https://www.a.kr/news/1#top')).toHaveLength(1);
  });
});

const waiting = (url: string, attempts = 0): GatherItem => ({
  key: url,
  url,
  order: 0,
  state: 'waiting',
  attempts,
  problem: null,
  title: null,
  found: null,
  recordIds: [],
});

describe('what is next', () => {
  const run = (hostFreeAt: Record<string, number>) => ({ is: 'running' as const, tabId: null, hostFreeAt });
  const items = [waiting('https://a.kr/1'), waiting('https://a.kr/2'), waiting('https://b.kr/1')];

  it('passes a host by that was asked just now', () => {
    expect(nextOf(items, run({ 'a.kr': 5_000 }), 4_000)).toMatchObject({ item: { url: 'https://b.kr/1' } });
  });

  it('waits where all were', () => {
    expect(nextOf(items, run({ 'a.kr': 5_000, 'b.kr': 4_500 }), 4_000)).toEqual({ is: 'wait', ms: 500 });
  });

  it('leaves what failed once to the end', () => {
    const [first, ...others] = items;
    const failed = { ...waiting(first?.url ?? ''), attempts: 1 };
    expect(nextOf([failed, ...others], run({}), 0)).toMatchObject({ item: { url: 'https://a.kr/2' } });
  });

  it('is done without waiting ones', () => {
    expect(nextOf([{ ...waiting('https://a.kr/1'), state: 'found' }], run({}), 0)).toEqual({ is: 'done' });
  });

  it('keeps three seconds, whatever the chance', () => {
    for (const chance of [0, 0.5, 0.999])
      expect(freeAgainAt(1_000, chance)).toBeGreaterThanOrEqual(1_000 + PACE_MS);
    expect(hostOf('https://a.kr:8080/x')).toBe('a.kr:8080');
    expect(hostOf('no address')).toBe('');
  });
});

const found = (key: string, ...drafts: DraftRecord[]): FoundItem => ({
  ...waiting(`https://${key}`),
  key,
  state: 'found',
  found: {
    items: drafts.map((each) => ({ ...item(), draft: each })),
    readBy: { extractor: '1', data: '1' },
  },
});

const printed = (url: string, fingerprint: string | null, change: Partial<DraftRecord> = {}): DraftRecord => {
  const base = draft(change);
  return { ...base, article: { ...base.article, url, fingerprint } };
};

describe('folding', () => {
  const keys = (items: FoundItem[]) =>
    fold(items).map(({ leader, copies }) => [leader.key, ...copies.map(({ key }) => key)]);

  it('joins near copies of a text, and not others of the same day', () => {
    const other = { partner: { ...draft().partner, name: '빈시', placeId: 'geonames:1562798' } };
    expect(
      keys([
        found('a', printed('https://a', '00000000000000ff', { date: null })),
        found('b', printed('https://b', '00000000000000fe', { date: null })),
        found('c', printed('https://c', 'ffffffffffffffff', { ...other, date: null })),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('joins an article that tells the very same exchange', () => {
    expect(keys([found('a', printed('https://a', null)), found('b', printed('https://b', null))])).toEqual([
      ['a', 'b'],
    ]);
  });

  it('never hides an exchange that the other does not tell', () => {
    const more = printed('https://b', null, { date: '2022-06-01' });
    expect(
      keys([found('a', printed('https://a', null)), found('b', printed('https://b', null), more)]),
    ).toEqual([['a'], ['b']]);
  });

  it('of undated exchanges only copies of a text', () => {
    const undated = { date: null };
    expect(
      keys([
        found('a', printed('https://a', null, undated)),
        found('b', printed('https://b', null, undated)),
      ]),
    ).toEqual([['a'], ['b']]);
  });

  it('shows the one that has a day', () => {
    const [group] = fold([
      found('a', printed('https://a', '00000000000000ff', { date: null })),
      found('b', printed('https://b', '00000000000000ff')),
    ]);
    expect(group?.leader.key).toBe('b');
  });

  it('a copy is captured under its own article with its own sentences', () => {
    const copy = found('b', {
      ...printed('https://b', null),
      evidence: { quotes: ['다른 신문의 문장'], marks: {} },
    });
    const own = inCopy(item({ content: '고친 내용' }), copy);
    expect(own?.draft).toMatchObject({
      content: '고친 내용',
      article: { url: 'https://b' },
      evidence: { quotes: ['다른 신문의 문장'] },
    });
  });
});

describe('keys', () => {
  const { document, Element } = parseHTML('<input><button></button><p></p>');
  beforeAll(() => void vi.stubGlobal('Element', Element));
  afterAll(() => void vi.unstubAllGlobals());

  const key = (code: string, change: object = {}) =>
    actOf({
      code,
      isComposing: false,
      keyCode: 0,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      repeat: false,
      target: null,
      ...change,
    });

  it('decide by their place on the keyboard', () => {
    expect(['KeyJ', 'ArrowDown', 'Enter', 'KeyX', 'KeyU'].map((code) => key(code))).toEqual([
      'next',
      'next',
      'confirm',
      'drop',
      'undo',
    ]);
  });

  it.each([
    ['a syllable is being written', { isComposing: true }],
    ['Enter ends a syllable', { keyCode: 229 }],
    ['with Ctrl', { ctrlKey: true }],
    ['held down', { repeat: true }],
  ])('decide nothing while %s', (_, change) => {
    expect(key('Enter', change)).toBeNull();
  });

  it('belong to a field that is typed into, and Enter to a button', () => {
    const on = (tag: string) => ({ target: document.querySelector(tag) });
    expect([key('KeyX', on('input')), key('Enter', on('button'))]).toEqual([null, null]);
    expect([key('KeyX', on('button')), key('Enter', on('p'))]).toEqual(['drop', 'confirm']);
  });
});
