/** A colleague in the sheet: types, sorts, inserts, copies and deletes rows, and takes no lock. */
import type { Draft } from '../../apps-script/local/book/draft.ts';
import { enteredCell } from '../../apps-script/local/book/entry.ts';
import { EVENT_ID, EXCHANGES, PAIR_ID, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import type { Google } from './google.ts';
import { enteredIn, eventsIn, headersOf, numberIn, sheetOf, textIn } from './ledger-view.ts';
import { type Paper, Papers } from './papers.ts';
import type { Random } from './random.ts';

const ANCHORS: ReadonlyMap<SheetLayout, string> = new Map([
  [EXCHANGES, '교류내용'],
  [PARTNERSHIPS, PAIR_ID],
]);

/** Where people write, and what; the ledger's own fields among them. */
const TYPED: ReadonlyMap<SheetLayout, readonly string[]> = new Map([
  [EXCHANGES, ['비고', '성과', '사업명', '교류내용', '담당부서', '단장(직위)', '출처', '교류분야']],
  [PARTNERSHIPS, ['비고', '협정분야']],
]);

const SORTED: ReadonlyMap<SheetLayout, readonly string[]> = new Map([
  [EXCHANGES, ['교류도시', '교류내용', '시작일', '검토', EVENT_ID, '비고']],
  [PARTNERSHIPS, ['교류도시', '지자체', '비고']],
]);

export class Colleague {
  readonly papers = new Papers();
  /** 기록번호 of rows that people deleted. */
  readonly deleted = new Set<number>();
  #google: Google;
  #random: Random;
  acts = 0;
  #waiting = 0;
  #typed = 0;

  constructor(google: Google, random: Random) {
    this.#google = google;
    this.#random = random;
  }

  /** Simple triggers wait in line, two at most; Google drops the rest. */
  #noticed(value: string): void {
    if (this.#waiting >= 2) return;
    this.#waiting++;
    this.#google.run('simple', 'onEdit', [{ value }], () => this.#waiting--);
  }

  act(): void {
    const random = this.#random;
    const sheet = random.chance(0.8) ? EXCHANGES : PARTNERSHIPS;
    const what = random.int(1, 100);
    this.acts++;
    if (what <= 35) this.sort(sheet);
    else if (what <= 70) this.type(sheet);
    else if (what <= 77) this.insertRow();
    else if (what <= 82) this.copyRow();
    else if (what <= 86) this.deleteRow();
    else if (what <= 94) this.review();
    else this.rearrange();
  }

  /**
   * Columns move while no execution is at work: a column that moves between an execution's read and its write
   * is beyond what the Sheets API lets anyone guard against.
   */
  rearrange(): void {
    if (this.#google.busy) return;
    const random = this.#random;
    const { columnCount } = sheetOf(this.#google.book(), EXCHANGES);
    const [from, to] = [random.int(0, columnCount - 1), random.int(0, columnCount)];
    this.#google.edit((draft) => {
      if (random.chance(0.5)) draft.move(EXCHANGES.id, 'COLUMNS', from, 1, to);
      else {
        draft.insert(EXCHANGES.id, 'COLUMNS', from, 1, null);
        draft.setCell(EXCHANGES.id, 0, from, {
          userEnteredValue: { stringValue: `우리 칸 ${++this.#typed}` },
        });
      }
    });
  }

  sort(layout: SheetLayout): void {
    const book = this.#google.book();
    const sheet = sheetOf(book, layout);
    const column = headersOf(sheet).get(this.#random.pick(SORTED.get(layout) ?? []) ?? '') ?? 0;
    const up = this.#random.chance(0.5) ? 1 : -1;
    const key = (at: number): string => JSON.stringify(enteredIn(sheet.rows[at + 1], column));
    const order = sheet.rows.slice(1).map((_, at) => at);
    order.sort((a, b) => up * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    const box = { top: 1, left: 0, bottom: sheet.rows.length, right: sheet.columnCount };
    this.#google.edit((draft) => draft.reorder(layout.id, box, order));
  }

  /** A row that people can tell from others. */
  #someRow(layout: SheetLayout): number | null {
    const sheet = sheetOf(this.#google.book(), layout);
    const anchor = headersOf(sheet).get(ANCHORS.get(layout) ?? '') ?? -1;
    const filled = sheet.rows.flatMap((row, at) =>
      at > 0 && row.cells[anchor]?.userEnteredValue ? [at] : [],
    );
    return this.#random.pick(filled) ?? null;
  }

  type(layout: SheetLayout): void {
    const at = this.#someRow(layout);
    const header = this.#random.pick(TYPED.get(layout) ?? []);
    if (at === null || header === undefined) return;
    this.#enter(layout, at, header, `손글씨 ${++this.#typed}`);
  }

  review(): void {
    const at = this.#someRow(EXCHANGES);
    if (at !== null) this.#enter(EXCHANGES, at, '검토', this.#random.pick(['확인', '제외']));
  }

  #enter(layout: SheetLayout, at: number, header: string, text: string): void {
    const book = this.#google.book();
    const row = sheetOf(book, layout).rows[at];
    const column = headersOf(sheetOf(book, layout)).get(header);
    // A word that stands there already is not chosen again, not even where it came there by mistake.
    if (!row || column === undefined || textIn(row, column) === text) return;
    const paper = this.papers.of(book, layout, row, ANCHORS.get(layout) ?? '');
    this.#google.edit((draft) => this.#write(draft, layout, at, column, text, paper, header));
    this.#noticed(text);
  }

  #write(
    draft: Draft,
    layout: SheetLayout,
    at: number,
    column: number,
    text: string,
    paper: Paper,
    header: string,
  ): void {
    const cell = enteredCell(text, draft.sheet(layout.id).rows[at]?.cells[column], 2026);
    draft.setCell(layout.id, at, column, cell);
    paper.cells.set(header, JSON.stringify(cell?.userEnteredValue ?? {}));
  }

  /** A row of their own, typed by hand in one go. */
  insertRow(): void {
    const { rows } = sheetOf(this.#google.book(), EXCHANGES);
    const at = this.#random.int(1, rows.length - 1);
    this.#google.edit((draft) => draft.insert(EXCHANGES.id, 'ROWS', at, 1, at));
    this.#enter(EXCHANGES, at, '교류내용', `손글씨 ${++this.#typed}`);
    this.#enter(EXCHANGES, at, '교류도시', `손도시 ${this.#typed}`);
  }

  /** A copied row, number and all, with another content: how people begin a similar entry. */
  copyRow(): void {
    const book = this.#google.book();
    const at = this.#someRow(EXCHANGES);
    const sheet = sheetOf(book, EXCHANGES);
    const original = sheet.rows[at ?? -1];
    const column = headersOf(sheet).get('교류내용');
    if (at === null || !original || column === undefined) return;
    const content = { stringValue: `손글씨 ${++this.#typed}` };
    this.#google.edit((draft) => {
      draft.insert(EXCHANGES.id, 'ROWS', at + 1, 1, at);
      draft.setCells(
        EXCHANGES.id,
        at + 1,
        Array.from(original.cells, (cell, i) => [
          i,
          i === column ? { ...cell, userEnteredValue: content } : cell,
        ]),
      );
    });
    this.papers.all.add({
      sheet: EXCHANGES,
      cells: new Map([['교류내용', JSON.stringify(content)]]),
      isCopy: true,
    });
  }

  deleteRow(): void {
    const book = this.#google.book();
    const at = this.#someRow(EXCHANGES);
    const sheet = sheetOf(book, EXCHANGES);
    const row = sheet.rows[at ?? -1];
    if (at === null || !row || sheet.rows.length < 4) return;
    const n = numberIn(row, headersOf(sheet).get(EVENT_ID) ?? -1);
    const paper = this.papers.known(book, EXCHANGES, row, ANCHORS.get(EXCHANGES) ?? '');
    if (paper) this.papers.all.delete(paper);
    if (n !== null) this.deleted.add(n);
    // A row that 정리 has just hit by mistake may show another's number: it is the event that its content names.
    const content = textIn(row, headersOf(sheet).get('교류내용') ?? -1);
    for (const event of eventsIn(book).values()) if (event.content === content) this.deleted.add(event.n);
    this.#google.edit((draft) => draft.remove(EXCHANGES.id, 'ROWS', at, 1));
  }
}
