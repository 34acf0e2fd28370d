/** Ranges that follow inserted, deleted and moved rows and columns, as Google moves them. */
import type { SheetState } from './book.ts';
import type { SpanMove } from './moved.ts';
import type { Dimension, DimensionRange, FilterView, GridRange } from './shapes.ts';

interface Span {
  readonly start: number | undefined;
  /** Exclusive. */
  readonly end: number | undefined;
}

/** Where a span goes; null when it is gone. */
type Follow = (span: Span) => Span | null;

/** `by` > 0 inserts at `at`; `by` < 0 deletes from `at`. */
const shiftBy =
  (at: number, by: number): Follow =>
  ({ start, end }) => {
    if (by > 0) {
      return {
        start: start === undefined || start < at ? start : start + by,
        end: end === undefined || end <= at ? end : end + by,
      };
    }
    const pull = (index: number): number => (index <= at ? index : Math.max(at, index + by));
    const moved = {
      start: start === undefined ? undefined : pull(start),
      end: end === undefined ? undefined : pull(end),
    };
    return moved.end !== undefined && moved.end <= (moved.start ?? 0) ? null : moved;
  };

const compact = <T extends object>(value: T): T => {
  const copy = { ...value };
  for (const name of Object.keys(copy) as (keyof T)[]) if (copy[name] === undefined) delete copy[name];
  return copy;
};

const moveBy =
  (move: SpanMove): Follow =>
  ({ start, end }) => {
    const [first, last] = move(start ?? Number.NEGATIVE_INFINITY, (end ?? Number.POSITIVE_INFINITY) - 1);
    return { start: start === undefined ? undefined : first, end: end === undefined ? undefined : last + 1 };
  };

const followRange = (range: GridRange, dimension: Dimension, follow: Follow): GridRange | null => {
  if (dimension === 'ROWS') {
    const span = follow({ start: range.startRowIndex, end: range.endRowIndex });
    return span && compact({ ...range, startRowIndex: span.start, endRowIndex: span.end });
  }
  const span = follow({ start: range.startColumnIndex, end: range.endColumnIndex });
  return span && compact({ ...range, startColumnIndex: span.start, endColumnIndex: span.end });
};

const followDimension = (range: DimensionRange, dimension: Dimension, follow: Follow) => {
  if (range.dimension !== dimension) return range;
  const span = follow({ start: range.startIndex, end: range.endIndex });
  return span && compact({ ...range, startIndex: span.start, endIndex: span.end });
};

/** A view stays when the column it looks at is gone: it then hides nothing. */
const followView = (view: FilterView, dimension: Dimension, follow: Follow): FilterView => ({
  ...view,
  ...(view.range && { range: followRange(view.range, dimension, follow) ?? undefined }),
  filterSpecs: view.filterSpecs?.flatMap((spec) => {
    if (dimension === 'ROWS') return [spec];
    const span = follow({ start: spec.columnIndex, end: spec.columnIndex + 1 });
    return span?.start === undefined ? [] : [{ ...spec, columnIndex: span.start }];
  }),
});

type Ranges = Pick<
  SheetState,
  'conditionalFormats' | 'basicFilter' | 'filterViews' | 'protectedRanges' | 'groups'
>;

const followedState = (sheet: SheetState, dimension: Dimension, follow: Follow): Ranges => {
  const move = (range: GridRange) => followRange(range, dimension, follow) ?? [];
  const filterRange = sheet.basicFilter?.range && followRange(sheet.basicFilter.range, dimension, follow);
  return {
    conditionalFormats: sheet.conditionalFormats
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(move) }))
      .filter((rule) => rule.ranges.length > 0),
    basicFilter: sheet.basicFilter && filterRange ? { ...sheet.basicFilter, range: filterRange } : null,
    filterViews: sheet.filterViews.map((view) => followView(view, dimension, follow)),
    protectedRanges: sheet.protectedRanges.flatMap((one) => {
      if (!one.range) return [one];
      const range = followRange(one.range, dimension, follow);
      return range ? [{ ...one, range }] : [];
    }),
    groups: sheet.groups.flatMap((group) => {
      const range = followDimension(group.range, dimension, follow);
      return range ? [{ ...group, range }] : [];
    }),
  };
};

export const shiftedState = (sheet: SheetState, dimension: Dimension, at: number, by: number): Ranges =>
  followedState(sheet, dimension, shiftBy(at, by));

export const movedState = (sheet: SheetState, dimension: Dimension, move: SpanMove): Ranges =>
  followedState(sheet, dimension, moveBy(move));
