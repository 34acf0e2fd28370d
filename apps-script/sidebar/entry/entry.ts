/** One exchange in hand: its id is made at once, so that a second press never stores it twice. */
import { missingIn } from '../../../shared/record/blank-draft.ts';
import type { Spelling } from '../../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { completeRecord, type DraftRecord } from '../../../shared/record/from-analysis.ts';
import { kst } from '../../../shared/record/kst.ts';
import { uuidV7 } from '../../../shared/record/uuid-v7.ts';

export interface Entry {
  readonly recordId: string;
  draft: DraftRecord;
  /** Fields that the person set. */
  readonly changed: Set<string>;
  dropped: boolean;
  /** The partner's spelling goes to 도시명 표기, for every colleague's next reading. */
  teach: boolean;
}

export const entryOf = (draft: DraftRecord, changed: readonly string[] = []): Entry => ({
  recordId: uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
  draft,
  changed: new Set(changed),
  dropped: false,
  teach: false,
});

const WORDS = { home: '지자체', partner: '교류도시' } as const;

/** What keeps the entries from being stored, as a sentence; null when nothing does. */
export const faultIn = (entries: readonly Entry[]): string | null => {
  if (entries.length === 0) return '저장할 교류가 없습니다.';
  const missing = [...new Set(entries.flatMap(({ draft }) => missingIn(draft)))];
  return missing.length === 0
    ? null
    : `${missing.map((field) => WORDS[field]).join(', ')} 칸을 채워 주십시오.`;
};

/** An exchange by hand is known by what it reports. */
const titled = (draft: DraftRecord): DraftRecord =>
  draft.article.title === ''
    ? { ...draft, article: { ...draft.article, title: draft.content.slice(0, 500) } }
    : draft;

const BY_HAND = { extractor: 'by-hand', data: 'by-hand' };

export const recordOf = (
  { recordId, draft, changed }: Entry,
  versions: { readonly extractor: string; readonly data: string },
): ExchangeRecord =>
  completeRecord(titled(draft), recordId, {
    by: null,
    at: kst(Date.now()),
    // Without a text nothing was read.
    ...(draft.article.fingerprint === null ? BY_HAND : versions),
    changed: [...changed],
  });

export const spellingsOf = ({ draft, teach }: Entry): Spelling[] =>
  teach && draft.partner.asWritten !== ''
    ? [{ written: draft.partner.asWritten, place: draft.partner, home: draft.home.code || null }]
    : [];
