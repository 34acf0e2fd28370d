/** The spreadsheet page: draws the store's book, sends what a person does, and never decides by itself. */
import type { FUniver } from '@univerjs/core/facade';
import { openAddOn } from './add-on.ts';
import { Painter } from './apply.ts';
import { guard } from './guard.ts';
import { notice } from './notice.ts';
import { resourcesOf } from './overlay.ts';
import type { Operation, PageCommit, Snapshot } from './protocol.ts';
import { openUniver } from './univer.ts';
import { rememberWho, who } from './who.ts';
import { follow, type Selected, ServerGone, sendOperation, snapshot } from './wire.ts';
import { sheetIdOf, WORKBOOK, workbookOf } from './workbook.ts';

declare global {
  interface Window {
    /** For the browser's console, and for tests that read what is drawn on the canvas. */
    univerAPI: FUniver;
  }
}

export class Page {
  #api: FUniver;
  #painter: Painter;
  #snapshot: Snapshot;
  #revision: number;
  onOpened: () => void = () => undefined;
  #held: PageCommit[] | null = null;
  #line: Promise<void> = Promise.resolve();
  #overlays = new Map<number, Snapshot['sheets'][number]['overlay']>();

  constructor(api: FUniver, first: Snapshot) {
    this.#api = api;
    this.#painter = new Painter(api);
    this.#snapshot = first;
    this.#revision = first.revision;
    guard(api, this.#painter, {
      revision: () => this.#revision,
      send: (operations, base) => this.#send(operations, base),
    });
    this.#open(first);
    this.#holdWhileTyping();
    follow(
      first.revision,
      (commit) => this.#draw(commit),
      () => this.#reopen(),
    );
  }

  #open(next: Snapshot): void {
    const active = this.#api.getActiveWorkbook()?.getActiveSheet()?.getSheetId();
    this.#snapshot = next;
    this.#revision = next.revision;
    this.#overlays = new Map(next.sheets.map((sheet) => [sheet.properties.sheetId, sheet.overlay]));
    this.#painter.freely(() => {
      if (active) this.#api.disposeUnit(WORKBOOK);
      const book = this.#api.createWorkbook({ ...workbookOf(next), resources: resourcesOf(next.sheets) });
      const visible = next.sheets.find(({ properties }) => !properties.hidden);
      const wanted = active ? book.getSheetBySheetId(active) : null;
      if (wanted && !wanted.isSheetHidden()) book.setActiveSheet(wanted);
      else if (visible) book.setActiveSheet(`s${visible.properties.sheetId}`);
    });
    document.title = next.title;
    const heading = document.getElementById('title');
    if (heading) heading.textContent = next.title;
    this.onOpened();
  }

  async #reopen(): Promise<void> {
    this.#open(await snapshot());
  }

  /** A redraw would take the text out of an open cell editor: commits wait until it closes. */
  #holdWhileTyping(): void {
    this.#api.addEvent(this.#api.Event.SheetEditStarted, () => {
      this.#held ??= [];
    });
    this.#api.addEvent(this.#api.Event.SheetEditEnded, () => {
      setTimeout(() => {
        const held = this.#held ?? [];
        this.#held = null;
        for (const commit of held) this.#draw(commit);
      });
    });
  }

  #draw(commit: PageCommit): void {
    if (this.#held) {
      this.#held.push(commit);
      return;
    }
    if (commit.revision <= this.#revision) return;
    this.#revision = commit.revision;
    if (!commit.changes.every((change) => this.#painter.draw(change))) {
      this.#reopen().catch(complain);
      return;
    }
    for (const { sheetId, overlay } of commit.overlays) {
      const before = this.#overlays.get(sheetId);
      if (before) this.#painter.overlay(sheetId, before, overlay);
      this.#overlays.set(sheetId, overlay);
    }
  }

  /** What a sheet that is protected by a warning says; showing or hiding it is no edit. */
  #warning({ type, sheetId }: Operation): string | null {
    if (type === 'hideSheet' || type === 'moveSheet') return null;
    const sheet = this.#snapshot.sheets.find(({ properties }) => properties.sheetId === sheetId);
    const whole = sheet?.protectedRanges.find(
      ({ warningOnly, range }) => warningOnly && range?.endRowIndex === undefined,
    );
    return whole ? (whole.description ?? '보호된 시트입니다.') : null;
  }

  /** One after the other: each is moved past the commits that the earlier ones made. */
  #send(operations: readonly Operation[], base: number): void {
    const warning = operations.map((operation) => this.#warning(operation)).find((words) => words !== null);
    if (warning && !confirm(`${warning}\n그래도 고치시겠습니까?`)) return;
    for (const operation of operations) {
      this.#line = this.#line.then(async () => {
        const { refused } = await sendOperation(base, who(), operation);
        if (refused !== undefined) notice(refused);
      }, complain);
    }
    this.#line = this.#line.catch(complain);
  }

  get revision(): number {
    return this.#revision;
  }
  get sheets(): Snapshot['sheets'] {
    return this.#snapshot.sheets;
  }

  /** Does what a menu of the page asks for. */
  act(operation: Operation): void {
    this.#send([operation], this.#revision);
  }

  selected(): Selected | null {
    const range = this.#api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRange();
    if (!range) return null;
    return {
      sheetId: sheetIdOf(range.getSheetId()),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }
}

const complain = (error: unknown): void => {
  notice(
    error instanceof ServerGone
      ? error.message
      : `화면에 보이지 못했습니다: ${error}. 화면을 새로 고치십시오.`,
  );
};

const start = async (): Promise<void> => {
  rememberWho();
  const first = await snapshot();
  const { api, sortAsSheets } = openUniver('univer');
  window.univerAPI = api;
  const page = new Page(api, first);
  sortAsSheets();
  await openAddOn(page);
  document.documentElement.dataset.ready = String(page.revision);
};

start().catch(complain);
