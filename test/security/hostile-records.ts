/** Records that carry a hostile text wherever a record has room for one; each is an exchange of its own. */
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { sampleRecord } from '../unit/ledger/sample-record.ts';
import { FORMULAS, MARKUP } from './payloads.ts';

export const HOSTILE: readonly string[] = [...FORMULAS, ...MARKUP];

export const recordWith = (text: string, n: number): ExchangeRecord =>
  sampleRecord({
    home: { name: text.slice(0, 60), code: `KR/경기도/${n}`, province: text.slice(0, 60) },
    partner: {
      name: text,
      asWritten: text,
      native: text,
      country: 'CN',
      region: text,
      placeId: null,
      scope: 'foreign',
      level: 'government',
    },
    content: text,
    dateAsWritten: text,
    delegation: { head: text, number: 3, side: 'home', words: text },
    evidence: { quotes: [text], marks: {} },
    article: { title: text, outlet: text, url: `https://news.example.kr/hostile/${n}` },
  });
