/** A person's operation on the book, and the onEdit that follows it. */
import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod/mini';
import { Draft } from '../book/draft.ts';
import { enteredCell } from '../book/entry.ts';
import type { CellData } from '../book/shapes.ts';
import type { Host } from '../host.ts';
import type { Operation, OperationAnswer, operationRequest } from '../page/protocol.ts';
import { LedgerProblem } from '../problem.ts';
import { rebase } from './rebase.ts';

type Of<Type extends Operation['type']> = Extract<Operation, { type: Type }>;
type EditedRange = { row: number; column: number; rows: number; columns: number };

const GONE = '그 사이 다른 사람이 그 자리를 옮기거나 지웠습니다. 화면을 확인하고 다시 해 주십시오.';

const choicesOf = (cell: CellData | undefined): string[] | null => {
  const rule = cell?.dataValidation;
  if (!rule?.strict || rule.condition.type !== 'ONE_OF_LIST') return null;
  return (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '');
};

const refuseOutside = (typed: string, before: CellData | undefined): void => {
  const choices = choicesOf(before);
  if (choices && typed !== '' && !choices.includes(typed)) {
    throw new LedgerProblem(`이 칸에는 ${choices.join(' · ')} 가운데 하나만 넣을 수 있습니다.`);
  }
};

const enter = (draft: Draft, { sheetId, row, column, rows }: Of<'enter'>): EditedRange => {
  const sheet = draft.sheet(sheetId);
  const year = new Date().getFullYear();
  rows.forEach((texts, i) => {
    const before = sheet.rows[row + i]?.cells ?? [];
    const cells = texts.flatMap((typed, k) => {
      const old = before[column + k];
      const entered = enteredCell(typed, old, year);
      if (isDeepStrictEqual(old, entered)) return [];
      refuseOutside(typed, old);
      return [[column + k, entered] as const];
    });
    if (cells.length > 0) draft.setCells(sheetId, row + i, cells);
  });
  return { row, column, rows: rows.length, columns: Math.max(...rows.map((texts) => texts.length)) };
};

const clear = (draft: Draft, { sheetId, boxes }: Of<'clear'>): EditedRange | null => {
  for (const box of boxes) {
    for (let row = box.top; row < box.bottom; row++) {
      const before = draft.sheet(sheetId).rows[row]?.cells ?? [];
      const cells = before
        .map((cell, column) => [column, cell] as const)
        .filter(([column, cell]) => cell?.userEnteredValue && column >= box.left && column < box.right)
        .map(([column, cell]) => [column, enteredCell('', cell, 0)] as const);
      if (cells.length > 0) draft.setCells(sheetId, row, cells);
    }
  }
  const [box] = boxes;
  return box
    ? { row: box.top, column: box.left, rows: box.bottom - box.top, columns: box.right - box.left }
    : null;
};

const note = (draft: Draft, { sheetId, row, column, note: text }: Of<'note'>): void => {
  const { note: _, ...rest } = draft.sheet(sheetId).rows[row]?.cells[column] ?? {};
  draft.setCell(sheetId, row, column, text === '' ? rest : { ...rest, note: text });
};

const dimension = (draft: Draft, operation: Of<'hide' | 'resize'>): void => {
  const { sheetId, dimension: of, start, count } = operation;
  const sheet = draft.sheet(sheetId);
  for (let at = start; at < start + count; at++) {
    const before = (of === 'ROWS' ? sheet.rows[at]?.properties : sheet.columns[at]) ?? {};
    const change =
      operation.type === 'hide' ? { hiddenByUser: operation.hidden } : { pixelSize: operation.pixels };
    draft.setDimension(sheetId, of, at, { ...before, ...change });
  }
};

const rename = (draft: Draft, { sheetId, title }: Of<'rename'>): void => {
  const name = title.trim();
  if (name === '') throw new LedgerProblem('시트 이름을 비워 둘 수 없습니다.');
  if (draft.sheets.some((sheet) => sheet.properties.title === name && sheet.properties.sheetId !== sheetId)) {
    throw new LedgerProblem(`‘${name}’이라는 시트가 이미 있습니다. 다른 이름을 적어 주십시오.`);
  }
  draft.renameSheet(sheetId, name);
};

const fold = (draft: Draft, { sheetId, group, collapsed }: Of<'fold'>): void => {
  const groups = draft.sheet(sheetId).groups.map((one, i) => (i === group ? { ...one, collapsed } : one));
  draft.setState(sheetId, { groups });
};

/** The range whose values the person changed; null for an operation that changes none. */
const perform = (draft: Draft, operation: Operation): EditedRange | null => {
  const { sheetId } = operation;
  switch (operation.type) {
    case 'enter':
      return enter(draft, operation);
    case 'clear':
      return clear(draft, operation);
    case 'reorder':
      draft.reorder(sheetId, operation.box, operation.order);
      return null;
    case 'insert': {
      const { dimension: of, start, count, before } = operation;
      draft.insert(
        sheetId,
        of,
        start,
        count,
        before || start === 0 ? start + (start === 0 ? 1 : 0) : start - 1,
      );
      return null;
    }
    case 'remove':
      draft.remove(sheetId, operation.dimension, operation.start, operation.count);
      return null;
    case 'move':
      draft.move(sheetId, operation.dimension, operation.start, operation.count, operation.to);
      return null;
    case 'hide':
    case 'resize':
      dimension(draft, operation);
      return null;
    case 'fold':
      fold(draft, operation);
      return null;
    case 'rename':
      rename(draft, operation);
      return null;
    case 'moveSheet':
      draft.moveSheet(sheetId, operation.index);
      return null;
    case 'hideSheet':
      draft.setState(sheetId, {
        properties: { ...draft.sheet(sheetId).properties, hidden: operation.hidden },
      });
      return null;
    case 'note':
      note(draft, operation);
      return null;
  }
};

const plain = (cell: CellData | undefined): unknown => {
  const value = cell?.userEnteredValue;
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.formulaValue;
};

/** One operation of one person; `base` is the revision they saw when they began. */
export const applyOperation = (
  host: Host,
  { base, who, operation }: z.infer<typeof operationRequest>,
): OperationAnswer => {
  const missed = host.since(base);
  const rebased =
    missed &&
    rebase(
      operation,
      missed.flatMap((commit) => commit.changes),
    );
  if (!rebased) return { revision: host.book().revision, refused: GONE };
  const before = host.book();
  const draft = new Draft(before);
  try {
    const edited = perform(draft, rebased);
    if (draft.changes.length === 0) return { revision: before.revision };
    host.commit({ book: draft.finish(), changes: draft.changes });
    if (edited) {
      const single = edited.rows === 1 && edited.columns === 1;
      const cell = (book: typeof before) =>
        book.sheets.find((sheet) => sheet.properties.sheetId === rebased.sheetId)?.rows[edited.row]?.cells[
          edited.column
        ];
      host.edited(
        {
          at: { sheetId: rebased.sheetId, ...edited },
          value: single ? plain(cell(host.book())) : undefined,
          oldValue: single ? plain(cell(before)) : undefined,
        },
        who,
      );
    }
    return { revision: host.book().revision };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      revision: before.revision,
      refused: error instanceof LedgerProblem ? message : `할 수 없습니다. ${message}`,
    };
  }
};
