/** Between the person's hands and Univer: every command that would write becomes an operation, or is refused. */
import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import * as z from 'zod/mini';
import type { Painter } from './apply.ts';
import { intents } from './intents.ts';
import { noteBox } from './note-box.ts';
import { notice } from './notice.ts';
import type { Operation } from './protocol.ts';
import { sheetIdOf, WORKBOOK } from './workbook.ts';

export interface Sender {
  /** The revision that the page shows. */
  revision(): number;
  send(operations: readonly Operation[], base: number): void;
}

const REFUSAL =
  '이 화면에서는 할 수 없는 동작입니다. 값 입력, 정렬, 필터, 행·열 넣기·지우기·옮기기, 메모, 시트 이름 바꾸기를 쓸 수 있습니다.';
const NO_CUT = '잘라내기는 쓸 수 없습니다. 복사해 붙여 넣은 뒤 원래 칸을 지우십시오.';

/** Mutations that change only what this page shows: a filter here is a view of one's own. */
const VIEW = [
  /^formula\./,
  /^sheet\.mutation\.(set-filter-criteria|re-calc-filter|mark-dirty-filter-change|toggle-note-popup|update-note-position)$/,
  /^sheet\.mutation\.(set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|data-validation-formula-mark-dirty)$/,
];

const pasted = z.object({ textContent: z.string() });
const written = z.object({
  subUnitId: z.string(),
  range: z.object({ startRow: z.number(), startColumn: z.number() }),
});
const unit = z.object({ unitId: z.literal(WORKBOOK) });

const rowsOf = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

export const guard = (api: FUniver, painter: Painter, sender: Sender): void => {
  /** Revision at which the open cell editor was opened, and the raw text it closed with. */
  let openedAt = 0;
  let typed: { sheetId: number; row: number; column: number; text: string } | null = null;

  api.addEvent(api.Event.SheetEditStarted, () => {
    openedAt = sender.revision();
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ isConfirm, value, worksheet, row, column }) => {
    const text = value.toPlainText().replace(/\r?\n$/, '');
    const closed = isConfirm ? { sheetId: sheetIdOf(worksheet.getSheetId()), row, column, text } : null;
    typed = closed;
    // A text left as it was is not written, and must not be taken for a later one.
    setTimeout(() => {
      if (typed === closed) typed = null;
    }, 1000);
  });

  const paste = (text: string): void => {
    const at = api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRange();
    if (!at) return;
    const sheetId = sheetIdOf(at.getSheetId());
    sender.send(
      [{ type: 'enter', sheetId, row: at.getRow(), column: at.getColumn(), rows: rowsOf(text) }],
      sender.revision(),
    );
  };

  const writeNote = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getSelection()?.getCurrentCell();
    if (!cell || !sheet) return;
    const at = { sheetId: sheetIdOf(sheet.getSheetId()), row: cell.actualRow, column: cell.actualColumn };
    const before = sheet.getRange(at.row, at.column).getNote()?.note ?? '';
    const base = sender.revision();
    noteBox(before, (note) => sender.send([{ type: 'note', ...at, note }], base));
  };

  /** Univer gives the parsed value; what counts is what the editor closed with, in that very cell. */
  const editorWrote = (params: unknown): boolean => {
    const parsed = written.safeParse(params);
    if (typed === null || !parsed.success) return false;
    const { subUnitId, range } = parsed.data;
    const { sheetId, row, column, text } = typed;
    const same = sheetIdOf(subUnitId) === sheetId && range.startRow === row && range.startColumn === column;
    if (!same) return false;
    typed = null;
    sender.send([{ type: 'enter', sheetId, row, column, rows: [[text]] }], openedAt);
    return true;
  };

  /** True when the command must not reach Univer. */
  const intercept = (id: string, type: CommandType | undefined, params: unknown): boolean => {
    if (id === 'sheet.command.set-range-values' && editorWrote(params)) return true;
    if (id === 'sheet.command.paste-by-short-key') {
      const parsed = pasted.safeParse(params);
      if (parsed.success) paste(parsed.data.textContent);
      return true;
    }
    if (id === 'sheet.command.paste') {
      navigator.clipboard.readText().then(paste, () => notice('붙여넣기는 Ctrl+V로 해 주십시오.'));
      return true;
    }
    if (id === 'sheet.operation.add-note-popup') {
      writeNote();
      return true;
    }
    if (id === 'sheet.command.cut') {
      notice(NO_CUT);
      return true;
    }
    const tell = intents.get(id);
    if (tell) {
      const operations = tell(params);
      if (operations === null) notice(REFUSAL);
      else sender.send(operations, sender.revision());
      return true;
    }
    if (type !== CommandType.MUTATION || VIEW.some((one) => one.test(id))) return false;
    if (!unit.safeParse(params).success) return false;
    notice(REFUSAL);
    return true;
  };

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const computed = event.options?.fromFormula === true;
    if (!painter.busy && !computed && intercept(event.id, event.type, event.params)) event.cancel = true;
  });
};
