import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningLedger } from '../../../apps-script/local/ledger.ts';
import { answerBody } from '../../../shared/record/envelope.ts';
import { articleHash } from '../../../shared/record/identity.ts';
import type { Pairing } from '../../../shared/record/pairing-code.ts';
import { nextId, sampleRecord, vinh } from '../ledger/sample-record.ts';
import { ask, openLedger, pair, post } from './client.ts';
import { envelopeOf } from './signing.ts';

let ledger: RunningLedger;
let close: () => Promise<void>;
let me: Pairing;

beforeAll(async () => {
  ({ ledger, close } = await openLedger());
  me = pair(ledger);
});
afterAll(() => close());

const rows = (title: string) =>
  ledger
    .print()
    .find((sheet) => sheet.title === title)
    ?.rows.slice(1) ?? [];
const exchanges = () => rows('교류실적').filter((row) => row.at(-1) !== null);

describe('who may write', () => {
  it('answers hello with the name of the sheet and of the member', async () => {
    const answer = await ask(me, 'hello', { extension: '0.1.0' });
    expect(answer).toMatchObject({ signed: true, ok: true });
    expect(answerBody.hello.parse(answer.body)).toMatchObject({ sheet: '교류대장', member: '김담당' });
  });

  it('gives an unknown key and an unreadable envelope a hint without a signature', async () => {
    const stranger = { ...me, keyId: 'unknownkey000000' };
    expect(await ask(stranger, 'hello', {})).toMatchObject({ signed: false, ok: false, code: 'unknown_key' });
    expect(await post(me, '<html>')).toMatchObject({ signed: false, ok: false, code: 'unreadable' });
    expect(await post(me, '{"v":1}')).toMatchObject({ signed: false, ok: false, code: 'unreadable' });
  });

  it.each(['body', 'nonce', 'ts', 'op'] as const)(
    'refuses an envelope whose %s was changed',
    async (part) => {
      const envelope = envelopeOf(me, 'capture', { records: [sampleRecord()], spellings: [] });
      const changed =
        part === 'ts'
          ? { ...envelope, ts: envelope.ts + 1 }
          : part === 'op'
            ? { ...envelope, op: 'hello' }
            : { ...envelope, [part]: `${envelope[part]}x` };
      expect(await post(me, JSON.stringify(changed))).toMatchObject({
        signed: true,
        ok: false,
        code: 'bad_mac',
      });
      expect(exchanges()).toHaveLength(0);
    },
  );

  it('tells a clock that is off the right time', async () => {
    const late = envelopeOf(me, 'hello', { extension: '0' }, Date.now() - 3_600_000);
    const answer = await post(me, JSON.stringify(late));
    expect(answer).toMatchObject({ signed: true, ok: false, code: 'clock' });
    expect(Math.abs(Number(answer.body.now) - Date.now())).toBeLessThan(5_000);
  });

  it('signs the refusal of a revoked key', async () => {
    const old = pair(ledger, '전임자');
    ledger.run('revokeKey', old.keyId);
    expect(await ask(old, 'hello', { extension: '0' })).toMatchObject({
      signed: true,
      ok: false,
      code: 'revoked',
    });
  });

  it('refuses what it does not know', async () => {
    expect(await ask(me, 'erase', {})).toMatchObject({ signed: true, ok: false, code: 'unknown_op' });
    expect(await ask(me, 'capture', { records: [] })).toMatchObject({
      signed: true,
      ok: false,
      code: 'invalid',
    });
  });
});

describe('a capture', () => {
  it('is one row, however often it is sent', async () => {
    const record = sampleRecord({ partner: vinh, date: '2023-10-05', kind: 'visit' });
    const envelope = JSON.stringify(envelopeOf(me, 'capture', { records: [record], spellings: [] }));
    expect((await post(me, envelope)).body.records).toMatchObject([{ outcome: 'stored' }]);
    expect((await post(me, envelope)).body.records).toMatchObject([{ outcome: 'duplicate' }]);
    expect((await ask(me, 'capture', { records: [record], spellings: [] })).body.records).toMatchObject([
      { outcome: 'duplicate' },
    ]);
    expect(exchanges().filter((row) => row[3] === '빈시')).toHaveLength(1);
  });

  it('keeps a bad record out and the good ones in', async () => {
    const good = sampleRecord({ date: '2023-11-01' });
    const answer = await ask(me, 'capture', {
      records: [
        { ...sampleRecord(), v: 2 },
        { ...sampleRecord(), date: '2021-02-30' },
        { ...sampleRecord(), content: 'ㄱ'.repeat(60_000) },
        good,
      ],
      spellings: [],
    });
    expect(answer.body.records).toMatchObject([
      { outcome: 'refused', code: 'schema' },
      { outcome: 'refused', code: 'invalid' },
      { outcome: 'refused', code: 'invalid' },
      { recordId: good.recordId, outcome: 'stored' },
    ]);
  });

  it('of ministries and missions is an exchange and no partnership', async () => {
    const ministry = {
      ...vinh,
      name: '노동사회복지부',
      level: 'ministry' as const,
      country: 'LA',
      placeId: null,
    };
    await ask(me, 'capture', { records: [sampleRecord({ partner: ministry })], spellings: [] });
    expect(exchanges().some((row) => row[3] === '노동사회복지부')).toBe(true);
    expect(rows('결연현황').some((row) => row.includes('노동사회복지부'))).toBe(false);
  });
});

describe('taking back', () => {
  it('removes the row, and lets the article be captured again', async () => {
    const record = sampleRecord({ date: '2019-03-04', content: '되돌릴 교류' });
    await ask(me, 'capture', { records: [record], spellings: [] });
    expect((await ask(me, 'undo', { recordIds: [record.recordId] })).body.records).toMatchObject([
      { outcome: 'stored' },
    ]);
    expect(exchanges().some((row) => row.includes('되돌릴 교류'))).toBe(false);
    const again = { ...record, recordId: nextId() };
    expect((await ask(me, 'capture', { records: [again], spellings: [] })).body.records).toMatchObject([
      { outcome: 'stored' },
    ]);
    expect(
      (await ask(me, 'status', { recordIds: [record.recordId, again.recordId] })).body.records,
    ).toMatchObject([{ state: 'undone' }, { state: 'stored' }]);
  });

  it('is only for one’s own', async () => {
    const record = sampleRecord({ date: '2018-03-04' });
    await ask(me, 'capture', { records: [record], spellings: [] });
    const other = pair(ledger, '이담당');
    expect((await ask(other, 'undo', { recordIds: [record.recordId] })).body.records).toMatchObject([
      { outcome: 'refused', code: 'not_yours' },
    ]);
  });
});

describe('what readers learn', () => {
  it('answers in the shapes of the protocol', async () => {
    const record = sampleRecord({ date: '2017-05-06' });
    const capture = await ask(me, 'capture', { records: [record], spellings: [] });
    expect(answerBody.capture.safeParse(capture.body).success).toBe(true);
    const locate = answerBody.locate.parse((await ask(me, 'locate', { recordId: record.recordId })).body);
    expect(locate.row === null ? null : rows('교류실적')[locate.row - 2]?.[5]).toBe('2017-05-06');
    const status = await ask(me, 'status', { recordIds: [record.recordId, nextId()] });
    expect(answerBody.status.parse(status.body).records.map(({ state }) => state)).toEqual([
      'stored',
      'unknown',
    ]);
  });

  it('tells at a click who brought an article in and when, and nothing of one it does not know', async () => {
    const record = sampleRecord({ date: '2016-05-06' });
    const url = 'https://www.breaknews.com/1016';
    record.article = { ...record.article, url };
    await ask(me, 'capture', { records: [record], spellings: [] });
    const other = pair(ledger, '이담당');
    const known = answerBody.locate.parse((await ask(other, 'locate', { article: articleHash(url) })).body);
    expect(known).toMatchObject({ by: '김담당', on: record.capture.at.slice(0, 10) });
    expect(known.row === null ? null : rows('교류실적')[known.row - 2]?.[5]).toBe('2016-05-06');
    const unknown = await ask(other, 'locate', { article: articleHash('https://www.breaknews.com/9999') });
    expect(answerBody.locate.parse(unknown.body)).toMatchObject({ by: null, on: null, row: null });
  });

  it('gives a correction made once to everybody', async () => {
    const place = { ...vinh, name: '루산시', native: '乳山', country: 'CN', placeId: null };
    const spellings = [{ written: '유산시', place, home: null }];
    for (let i = 0; i < 2; i++) await ask(me, 'capture', { records: [sampleRecord()], spellings });
    const sync = answerBody.sync.parse((await ask(pair(ledger, '이담당'), 'sync', { since: 0 })).body);
    expect(sync.spellings).toMatchObject([{ written: '유산시', place: { name: '루산시', country: 'CN' } }]);
    expect(sync.partnerships).toEqual(
      expect.arrayContaining([expect.objectContaining({ relation: 'sister', since: '1999' })]),
    );
    const later = answerBody.sync.parse((await ask(me, 'sync', { since: sync.revision })).body);
    expect([later.articles, later.events]).toEqual([[], []]);
  });
});
