/** One exchange in hand: its id is made at once, so that a second press never stores it twice. */
import type { Government } from '../../../shared/places/place.ts';
import { missingIn } from '../../../shared/record/blank-draft.ts';
import type { Spelling } from '../../../shared/record/envelope.ts';
import type { ExchangeRecord } from '../../../shared/record/exchange-record.ts';
import { completeRecord, type DraftRecord } from '../../../shared/record/from-analysis.ts';
import { kst } from '../../../shared/record/kst.ts';
import { uuidV7 } from '../../../shared/record/uuid-v7.ts';
import type { Reader } from '../parts/reading.ts';

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

/** So many governments of one name are told. */
const OFFERED = 6;

const WORDS = { home: '지자체', partner: '교류도시' } as const;

type Governments = Pick<Reader, 'named' | 'near'>;

const namesOf = (governments: readonly Government[]): string =>
  governments
    .slice(0, OFFERED)
    .map(({ name, province }) => [province, name].filter(Boolean).join(' '))
    .join(', ');

/** Why a home is no government of Korea; null where it is one. */
const homeFault = ({ home }: DraftRecord, { named, near }: Governments): string | null => {
  if (home.code !== '') return null;
  const called = named(home.name);
  if (called.length > 1)
    return `‘${home.name}’: 이 이름의 지자체가 여럿입니다(${namesOf(called)}). 지자체 칸의 목록에서 골라 주십시오.`;
  const offers = namesOf(near(home.name));
  return `‘${home.name}’: 이런 이름의 지자체가 없습니다.${offers === '' ? '' : ` 가까운 이름: ${offers}.`} 지자체 칸에 다시 적고 목록에서 골라 주십시오.`;
};

/** What keeps the entries from being stored, as a sentence; null when nothing does. */
export const faultIn = (entries: readonly Entry[], governments: Governments): string | null => {
  if (entries.length === 0) return '저장할 교류가 없습니다.';
  const missing = [...new Set(entries.flatMap(({ draft }) => missingIn(draft)))];
  if (missing.length > 0) return `${missing.map((field) => WORDS[field]).join(', ')} 칸을 채워 주십시오.`;
  return entries.map(({ draft }) => homeFault(draft, governments)).find((fault) => fault !== null) ?? null;
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
