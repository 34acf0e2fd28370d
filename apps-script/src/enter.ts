/** 붙여넣기 and 직접 입력 in the sidebar: a colleague's records without the extension, planned as a capture is. */
import { COUNTERS, PARTNERSHIPS, SPELLINGS } from '../../shared/ledger/layout.ts';
import type { EntryContext } from '../../shared/ledger/sidebar.ts';
import type { RecordAnswer } from '../../shared/record/envelope.ts';
import type { Home } from '../../shared/record/exchange-record.ts';
import type { Caller } from './caller.ts';
import { capture } from './capture.ts';
import { personNow } from './change-events.ts';
import { read, rowRange } from './grid.ts';
import { allPairs, readCounters } from './machine-rows.ts';
import { now } from './platform.ts';
import { locked, readFirst, STANDING } from './read-ledger.ts';
import { knowledgeIn } from './sync.ts';
import { undo } from './undo.ts';

/** Stands where a browser's device key would: whoever opens the sheet may take back what was entered here. */
const SIDEBAR = 'sidebar';

const colleague = (): Caller => ({ keyId: SIDEBAR, person: personNow(), at: now() });

/** Homes of the partnerships, the most frequent first. */
const homesOf = (partnerships: readonly { readonly home: Home }[]): Home[] => {
  const found = new Map<string, { home: Home; count: number }>();
  for (const { home } of partnerships)
    if (home.code !== '') found.set(home.code, { home, count: (found.get(home.code)?.count ?? 0) + 1 });
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ home }) => home);
};

/** What sharpens the reading, and the government that a blank entry starts from. */
export const entryContext = (): EntryContext =>
  locked(() => {
    const visible = readFirst([
      { sheetId: PARTNERSHIPS.id },
      { sheetId: SPELLINGS.id },
      rowRange(COUNTERS, 1),
      ...STANDING,
    ]);
    const pairs = allPairs(readCounters(visible));
    const known = knowledgeIn(visible, pairs.length > 0 ? read(pairs) : null);
    return { ...known, homes: homesOf(known.partnerships) };
  });

/** Stores records with their spellings; the same event from another paper adds a source, as in a capture. */
export const enterRecords = (records: unknown, spellings: unknown): RecordAnswer[] =>
  capture({ records, spellings }, colleague()).records;

export const takeBackEntered = (recordIds: unknown): RecordAnswer[] =>
  undo({ recordIds }, colleague()).records;
