/** A person's operation, moved past the commits that came while they acted. */
import type { Change } from '../book/change.ts';
import type { Dimension } from '../book/shapes.ts';
import type { Operation } from '../page/protocol.ts';

/** Where a row or column stands after a change; null when it is gone. */
const indexAfter = (at: number, dimension: Dimension, change: Change): number | null => {
  if (change.type === 'reorder') {
    const { box, order } = change;
    if (dimension !== 'ROWS' || at < box.top || at >= box.bottom) return at;
    return box.top + order.indexOf(at - box.top);
  }
  if (change.type !== 'insert' && change.type !== 'remove' && change.type !== 'move') return at;
  if (change.dimension !== dimension) return at;
  const { start, count } = change;
  if (change.type === 'insert') return at < start ? at : at + count;
  if (change.type === 'remove') return at < start ? at : at < start + count ? null : at - count;
  const landing = change.to > start ? change.to - count : change.to;
  if (at >= start && at < start + count) return landing + at - start;
  const without = at < start ? at : at - count;
  return without < landing ? without : without + count;
};

class Gone extends Error {}

const past = (operation: Operation, change: Change): Operation => {
  if (change.type === 'title' || change.sheetId !== operation.sheetId) return operation;
  const place = (at: number, dimension: Dimension): number => {
    const after = indexAfter(at, dimension, change);
    if (after === null) throw new Gone();
    return after;
  };
  /** A span stays together or the operation is not what the person meant any more. */
  const span = (start: number, end: number, dimension: Dimension): [number, number] => {
    const first = place(start, dimension);
    const last = place(end - 1, dimension);
    if (last - first !== end - 1 - start) throw new Gone();
    return [first, last + 1];
  };
  const moveBox = (box: { top: number; left: number; bottom: number; right: number }) => {
    const [top, bottom] = span(box.top, box.bottom, 'ROWS');
    const [left, right] = span(box.left, box.right, 'COLUMNS');
    return { top, bottom, left, right };
  };
  switch (operation.type) {
    case 'enter': {
      const height = Math.max(1, operation.rows.length);
      const width = Math.max(1, ...operation.rows.map((row) => row.length));
      const [row] = span(operation.row, operation.row + height, 'ROWS');
      const [column] = span(operation.column, operation.column + width, 'COLUMNS');
      return { ...operation, row, column };
    }
    case 'note':
      return { ...operation, row: place(operation.row, 'ROWS'), column: place(operation.column, 'COLUMNS') };
    case 'clear':
      return { ...operation, boxes: operation.boxes.map(moveBox) };
    case 'reorder': {
      if (change.type === 'cells') throw new Gone();
      return { ...operation, box: moveBox(operation.box) };
    }
    case 'insert':
      return { ...operation, start: place(operation.start, operation.dimension) };
    case 'remove':
    case 'hide':
    case 'resize':
    case 'move': {
      const [start] = span(operation.start, operation.start + operation.count, operation.dimension);
      const to = operation.type === 'move' ? { to: place(operation.to, operation.dimension) } : {};
      return { ...operation, start, ...to };
    }
    default:
      return operation;
  }
};

/** Null when what the person acted on is gone or torn apart. */
export const rebase = (operation: Operation, missed: readonly Change[]): Operation | null => {
  try {
    return missed.reduce(past, operation);
  } catch (error) {
    if (error instanceof Gone) return null;
    throw error;
  }
};
