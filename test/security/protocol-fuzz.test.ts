/** Whatever is sent to the built web app: a record is stored once and as text, or nothing is written. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../apps-script/local/services/output.ts';
import { answerEnvelope, answerText, unsignedRefusal } from '../../shared/record/envelope.ts';
import { decodePairing, type Pairing } from '../../shared/record/pairing-code.ts';
import { Desk } from '../unit/apps-script/desk.ts';
import { envelopeOf, hmac } from '../unit/apps-script/signing.ts';
import { nextId, sampleRecord } from '../unit/ledger/sample-record.ts';

/** The long round tries so many times more. */
const LONG = Number(process.env.GYORYU_FUZZ_TIMES ?? 1);

let desk = new Desk();
const revision = (): number => desk.host.book().revision;

/** What the web app says: signed yes, signed no, or a hint without a signature. Anything else throws. */
const post = (contents: string, { secret }: Pairing = desk.pairing) => {
  const { value } = desk.host.run('webapp', 'doPost', [{ postData: { contents } }]);
  const json: unknown = JSON.parse(textOf(value)?.text ?? 'null');
  if (unsignedRefusal.safeParse(json).success) return { signed: false, ok: false, body: '' };
  const answer = answerEnvelope.parse(json);
  expect(answer.mac).toBe(hmac(answerText(answer), secret));
  return { signed: true, ok: answer.ok, body: answer.body };
};

const captureOf = (...records: unknown[]) => envelopeOf(desk.pairing, 'capture', { records, spellings: [] });
const send = (op: string, body: unknown) => post(JSON.stringify(envelopeOf(desk.pairing, op, body)));

beforeEach(() => {
  desk = new Desk();
});

describe('without the secret', () => {
  it('no changed character of an envelope is believed', () => {
    const envelope = captureOf(sampleRecord());
    const text = JSON.stringify(envelope);
    const before = revision();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), (at, flip) => {
        const changed =
          text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ flip) + text.slice(at + 1);
        expect(post(changed).ok).toBe(false);
        expect(revision()).toBe(before);
      }),
      { numRuns: 50 * LONG },
    );
    expect(post(text).ok).toBe(true);
    expect(revision()).toBeGreaterThan(before);
  });

  it('no text, truncated or made up, is believed or breaks it', () => {
    const text = JSON.stringify(captureOf(sampleRecord()));
    const before = revision();
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.nat(text.length - 1).map((end) => text.slice(0, end)),
      fc
        .record({
          v: fc.oneof(fc.constant(1), fc.integer()),
          keyId: fc.oneof(fc.constant(desk.pairing.keyId), fc.constant('__proto__'), fc.string()),
          ts: fc.oneof(fc.constant(Date.now()), fc.double()),
          nonce: fc.string(),
          op: fc.constantFrom('capture', 'hello', 'constructor', 'undo', '__proto__', 'toString'),
          body: fc.string(),
          mac: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
        })
        .map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(anything, (contents) => {
        expect(post(contents).ok).toBe(false);
        expect(revision()).toBe(before);
      }),
      { numRuns: 60 * LONG },
    );
  });
});

describe('with the secret', () => {
  it('a replayed envelope adds nothing, however often', () => {
    const text = JSON.stringify(captureOf(sampleRecord(), sampleRecord({ date: '2022-06-30' })));
    expect(post(text).ok).toBe(true);
    const rows = desk.rows('교류실적');
    expect(rows).toHaveLength(2);
    for (let n = 0; n < 5; n++) expect(post(text).ok).toBe(true);
    expect(desk.rows('교류실적')).toEqual(rows);
  });

  it('an envelope that is old or from the future is refused', () => {
    for (const offset of [-3_600_000, -301_000, 301_000, 9e15]) {
      const late = envelopeOf(
        desk.pairing,
        'capture',
        { records: [sampleRecord()], spellings: [] },
        Date.now() + offset,
      );
      expect(post(JSON.stringify(late)).ok).toBe(false);
    }
    expect(desk.rows('교류실적')).toEqual([]);
  });

  it("a colleague's device cannot take back a record that is not its own", () => {
    const mine = sampleRecord();
    expect(send('capture', { records: [mine], spellings: [] }).ok).toBe(true);
    const rows = desk.rows('교류실적');
    const colleague = decodePairing(String(desk.run('createPairing', '박동료', '브라우저')));
    if (!colleague) throw new Error('no pairing code');
    const undo = envelopeOf(colleague, 'undo', { recordIds: [mine.recordId] });
    const answer = post(JSON.stringify(undo), colleague);
    expect(answer.ok && JSON.parse(answer.body).records[0].outcome).toBe('refused');
    expect(desk.rows('교류실적')).toEqual(rows);
  });

  it('any operation with any body is refused or answered, and breaks nothing', () => {
    expect(send('capture', { records: [sampleRecord()], spellings: [] }).ok).toBe(true);
    const rows = desk.rows('교류실적');
    const op = fc.constantFrom(
      'hello',
      'undo',
      'locate',
      'status',
      'sync',
      'erase',
      'constructor',
      '__proto__',
    );
    fc.assert(
      fc.property(op, fc.jsonValue(), (name, body) => {
        expect(send(name, body).signed).toBe(true);
        expect(desk.rows('교류실적')).toEqual(rows);
      }),
      { numRuns: 40 * LONG },
    );
  });

  it('a record with a field of the wrong shape is refused by itself, and its neighbours are stored', () => {
    const fields = Object.keys(sampleRecord()).filter((name) => name !== 'recordId');
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(fc.constant(undefined), fc.jsonValue()),
        (field, value) => {
          const fine = sampleRecord({ home: { name: '하남시', code: `KR/${nextId()}`, province: null } });
          const bad = {
            ...sampleRecord({ home: { name: '오산시', code: `KR/${nextId()}`, province: null } }),
            [field]: value,
          };
          const answer = send('capture', { records: [bad, fine], spellings: [] });
          expect(answer.ok).toBe(true);
          const outcomes = JSON.parse(answer.body).records.map(({ outcome }: { outcome: string }) => outcome);
          expect(['stored', 'refused', 'merged', 'duplicate']).toContain(outcomes[0]);
          expect(outcomes[1]).not.toBe('refused');
        },
      ),
      { numRuns: 30 * LONG },
    );
    expect(() => desk.run('recount')).not.toThrow();
  });

  it('60,000 characters in any field are refused before anything is written', () => {
    const long = '가'.repeat(60_000);
    const sample = sampleRecord();
    const oversized = [
      { content: long },
      { dateAsWritten: long },
      { home: { ...sample.home, name: long } },
      { partner: { ...sample.partner, native: long } },
      { article: { ...sample.article, title: long } },
      { article: { ...sample.article, url: `https://news.example.kr/${long}` } },
      { evidence: { quotes: [long], marks: {} } },
      { delegation: { head: long, number: null, side: null, words: long } },
      { confidence: Object.fromEntries(Array.from({ length: 3 }, (_, n) => [n, { value: 1, rule: long }])) },
      { capture: { ...sample.capture, changed: Array.from({ length: 2_000 }, () => 'x'.repeat(40)) } },
    ];
    for (const changes of oversized) {
      const before = revision();
      const answer = send('capture', {
        records: [{ ...sample, recordId: nextId(), ...changes }],
        spellings: [],
      });
      const cells = desk.host.book().sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      const longest = Math.max(...cells.map((cell) => cell?.userEnteredValue?.stringValue?.length ?? 0));
      expect(longest).toBeLessThanOrEqual(50_000);
      const refused = !answer.ok || JSON.parse(answer.body).records[0].outcome === 'refused';
      if (refused) expect(revision(), Object.keys(changes).join()).toBe(before);
    }
    expect(desk.rows('교류실적').every((row) => String(row['교류내용']).length <= 500)).toBe(true);
  });

  it('51 records, none, and the same record fifty times', () => {
    const many = Array.from({ length: 51 }, () => sampleRecord());
    expect(send('capture', { records: many, spellings: [] }).ok).toBe(false);
    expect(send('capture', { records: [], spellings: [] }).ok).toBe(false);
    const one = sampleRecord();
    expect(send('capture', { records: Array.from({ length: 50 }, () => one), spellings: [] }).ok).toBe(true);
    expect(desk.rows('교류실적')).toHaveLength(1);
  });
});
