/** An Excel file comes into 내 PC 대장: by record id, any number of times, without a double row. */
import type { Row } from '../../shared/ledger/cells.ts';
import { normalOf } from '../../shared/ledger/compare-cells.ts';
import { homeOf, homesOf } from '../../shared/ledger/home-of.ts';
import { EXCHANGES } from '../../shared/ledger/layout.ts';
import { typedEvent } from '../../shared/ledger/reconcile.ts';
import { typedText } from '../../shared/ledger/typed.ts';
import { MAX_RECORDS, type RecordAnswer } from '../../shared/record/envelope.ts';
import { type ExchangeRecord, SCHEMA_VERSION } from '../../shared/record/exchange-record.ts';
import { keyHash } from '../../shared/record/key-hash.ts';
import { allPairs, changing, type Tx } from './database.ts';
import { editRowsIn, type RowEdit } from './edit.ts';
import type { FileLine, FileRow } from './file.ts';
import { rowOfRecord } from './find.ts';
import type { ReadFile, SeenRow } from './read-xlsx.ts';
import { OWN_COLUMNS, type OwnRow } from './row.ts';
import { storeRecords } from './store-records.ts';

export interface ImportReport {
  /** New rows. */
  added: number;
  /** Records that joined a row which was there, or were in the ledger already. */
  known: number;
  /** Cells that took the file's value. */
  cells: number;
  /** Cells that a person had changed here later than in the file. */
  kept: number;
}

/** The same typed row has the same id each time, so that a second import finds it. */
const idOfTyped = (row: Row): string => {
  const text = OWN_COLUMNS.map(({ header }) => normalOf(EXCHANGES, header, row[header])).join('\u001f');
  const hex = keyHash(text) + keyHash(`${text}·`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** A row that somebody typed in Excel, as a record without an article. */
const typedRecord = (row: Row, home: ExchangeRecord['home'], at: string): ExchangeRecord | null => {
  const event = typedEvent(0, home, row);
  return (
    event && {
      v: SCHEMA_VERSION,
      recordId: idOfTyped(row),
      home,
      partner: event.partner,
      related: [],
      date: event.date,
      dateAsWritten: null,
      content: event.content,
      kind: event.kind,
      direction: event.direction,
      field: event.field,
      relation: null,
      since: null,
      delegation: event.delegation,
      state: event.state,
      article: {
        url: null,
        title: event.content,
        outlet: null,
        publishedAt: null,
        publishedAtSource: null,
        basis: 'manual',
        fingerprint: null,
      },
      evidence: { quotes: [], marks: {} },
      confidence: {},
      capture: { by: null, at, extractor: 'typed', data: 'typed', changed: event.changed },
    }
  );
};

interface Merge {
  cells: OwnRow['cells'];
  edited: Record<string, number>;
  kept: number;
}

/** Of two persons' values the later counts; what the ledger itself wrote gives way to a person's. */
const mergeRow = (mine: OwnRow, seen: SeenRow, base: FileRow | undefined, exportedAt: number): Merge => {
  const merge: Merge = { cells: {}, edited: {}, kept: 0 };
  for (const [header, cell] of Object.entries(seen.cells)) {
    const theirs = normalOf(EXCHANGES, header, cell);
    if (theirs === normalOf(EXCHANGES, header, mine.cells[header])) continue;
    const inExcel = base !== undefined && theirs !== (base.shown[header] ?? '');
    const at = inExcel ? exportedAt : base?.edited[header];
    if (at === undefined) continue;
    if (at < (mine.edited[header] ?? 0)) merge.kept += 1;
    else {
      merge.cells[header] = cell;
      merge.edited[header] = at;
    }
  }
  return merge;
};

const editsOf = async (tx: Tx, seen: readonly SeenRow[], lines: readonly FileLine[]) => {
  const exportedAt = lines.find((line) => line.is === 'head')?.value.exportedAt ?? 0;
  const bases = new Map(
    lines.flatMap((line) => (line.is === 'row' ? [[line.value.recordId, line.value]] : [])),
  );
  const edits: RowEdit[] = [];
  let kept = 0;
  for (const row of seen) {
    const mine = row.recordId === null ? null : await rowOfRecord(tx, row.recordId);
    if (row.recordId === null || mine?.event.life !== 'present') continue;
    const merge = mergeRow(mine, row, bases.get(row.recordId), exportedAt);
    kept += merge.kept;
    if (Object.keys(merge.cells).length > 0)
      edits.push({ n: mine.event.n, cells: merge.cells, edited: merge.edited });
  }
  return { edits, kept };
};

/** What people typed beside the record's own facts: 사업명, 예산, 검토 … */
const typedEdits = async (tx: Tx, typed: readonly { id: string; cells: OwnRow['cells'] }[], at: number) => {
  const edits: RowEdit[] = [];
  for (const { id, cells } of typed) {
    const row = await rowOfRecord(tx, id);
    if (row?.event.life !== 'present' || row.event.recordIds[0] !== id || Object.keys(row.edited).length > 0)
      continue;
    const filled = Object.entries(cells).filter(
      ([header, cell]) =>
        typedText(cell) !== '' &&
        normalOf(EXCHANGES, header, cell) !== normalOf(EXCHANGES, header, row.cells[header]),
    );
    if (filled.length > 0) edits.push({ n: row.event.n, cells: Object.fromEntries(filled) });
  }
  return editRowsIn(tx, edits, at);
};

/** By batches, as captures come: each looks at the rows near its own records alone. */
const storeAll = async (tx: Tx, records: readonly ExchangeRecord[]): Promise<RecordAnswer[]> => {
  const answers: RecordAnswer[] = [];
  for (let at = 0; at < records.length; at += MAX_RECORDS)
    answers.push(...(await storeRecords(tx, records.slice(at, at + MAX_RECORDS))).answers);
  return answers;
};

export const importXlsx = ({ rows, lines }: ReadFile, now = Date.now()): Promise<ImportReport> =>
  changing(async (tx) => {
    const pairs = await allPairs(tx);
    const at = new Date(now).toISOString();
    const typed = rows
      .filter(({ recordId }) => recordId === null)
      .flatMap(({ cells }) => {
        const record = typedRecord(cells, homeOf(cells, homesOf(pairs)), at);
        return record ? [{ record, cells }] : [];
      });
    const records = [
      ...lines.flatMap((line) => (line.is === 'record' ? [line.value] : [])),
      ...typed.map(({ record }) => record),
    ];
    const answers = await storeAll(tx, records);
    const { edits, kept } = await editsOf(tx, rows, lines);
    await editRowsIn(tx, edits, now);
    await typedEdits(
      tx,
      typed.map(({ record, cells }) => ({ id: record.recordId, cells })),
      now,
    );
    return {
      added: answers.filter(({ outcome }) => outcome === 'stored').length,
      known: answers.filter(({ outcome }) => outcome !== 'stored').length,
      cells: edits.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0),
      kept,
    };
  });
