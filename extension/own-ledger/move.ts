/** 구글 시트로 옮기기: every record goes into the outbox once more, for another ledger. Its id keeps it single there. */
import type { StoredEvent } from '../../shared/ledger/stored.ts';
import type { ExchangeRecord } from '../../shared/record/exchange-record.ts';
import { sameKeyOf } from '../capture/capture.ts';
import { parseEntry, within as withinOutbox } from '../capture/entries.ts';
import { queued } from '../capture/entry.ts';
import { changeSettings } from '../settings/store.ts';
import { allRecords, allRows, allSpellings, reading } from './database.ts';
import { isPractice } from './practice.ts';
import { isPresent } from './row.ts';

export interface MoveReport {
  /** Records put on their way now. */
  sent: number;
  /** Records that went to that ledger before. */
  before: number;
  /** Rows marked 제외, which stay here. */
  excluded: number;
}

/** A record with what people corrected since: the other ledger shall hold the row as it reads here. */
const asItStands = (record: ExchangeRecord, event: StoredEvent): ExchangeRecord => ({
  ...record,
  home: event.home,
  partner: event.partner,
  date: event.date,
  content: event.content,
  kind: event.kind,
  direction: event.direction,
  field: event.field,
  delegation: event.delegation,
  state: event.state,
  capture: { ...record.capture, changed: event.changed },
});

const standingRecords = () =>
  reading(async (tx) => {
    const byId = new Map((await allRecords(tx)).map((record) => [record.recordId, record]));
    const rows = (await allRows(tx)).filter(isPresent);
    const kept = rows.filter(({ event }) => !event.excluded);
    return {
      excluded: rows.length - kept.length,
      spellings: await allSpellings(tx),
      records: kept.flatMap(({ event }) =>
        event.recordIds.flatMap((id) => {
          const record = byId.get(id);
          return record && !isPractice(record) ? [asItStands(record, event)] : [];
        }),
      ),
    };
  });

/** Exactly once, however often it is pressed: what is on its way there or has arrived is left alone. */
export const moveToLedger = async (ledgerId: string, now = Date.now()): Promise<MoveReport> => {
  const { records, excluded, spellings } = await standingRecords();
  const sent = await withinOutbox(async (tx) => {
    const store = tx.objectStore('entries');
    let count = 0;
    for (const record of records) {
      const old = parseEntry(await store.get(record.recordId));
      if (old?.ledgerId === ledgerId) continue;
      const asItem = {
        id: record.recordId,
        draft: record,
        read: null,
        changed: [],
        dropped: false,
        teach: false,
      };
      const own = spellings.filter(({ written }) => written === record.partner.asWritten);
      await store.put({
        recordId: record.recordId,
        record,
        spellings: old?.spellings ?? own,
        sameKey: old?.sameKey ?? sameKeyOf(asItem),
        ledgerId,
        capturedAt: old?.capturedAt ?? now,
        undoAsked: false,
        state: queued(now),
      });
      count += 1;
    }
    return count;
  });
  await changeSettings((old) => ({ ...old, defaultLedger: ledgerId }));
  return { sent, before: records.length - sent, excluded };
};
