/** Ranges that follow inserted and deleted rows and columns, as Google moves them. */
import type { SheetState } from './book.ts';
import type { Dimension, DimensionRange, FilterView, GridRange } from './shapes.ts';

/** `by` > 0 inserts at `at`; `by` < 0 deletes from `at`. Null when the span is gone. */
const shiftSpan = (
  start: number | undefined,
  end: number | undefined,
  at: number,
  by: number,
): { start: number | undefined; end: number | undefined } | null => {
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

const shiftRange = (range: GridRange, dimension: Dimension, at: number, by: number): GridRange | null => {
  if (dimension === 'ROWS') {
    const span = shiftSpan(range.startRowIndex, range.endRowIndex, at, by);
    return span && compact({ ...range, startRowIndex: span.start, endRowIndex: span.end });
  }
  const span = shiftSpan(range.startColumnIndex, range.endColumnIndex, at, by);
  return span && compact({ ...range, startColumnIndex: span.start, endColumnIndex: span.end });
};

const shiftDimension = (range: DimensionRange, dimension: Dimension, at: number, by: number) => {
  if (range.dimension !== dimension) return range;
  const span = shiftSpan(range.startIndex, range.endIndex, at, by);
  return span && compact({ ...range, startIndex: span.start, endIndex: span.end });
};

/** A view stays when the column it looks at is gone: it then hides nothing. */
const shiftView = (view: FilterView, dimension: Dimension, at: number, by: number): FilterView => ({
  ...view,
  ...(view.range && { range: shiftRange(view.range, dimension, at, by) ?? undefined }),
  filterSpecs: view.filterSpecs?.flatMap((spec) => {
    if (dimension === 'ROWS') return [spec];
    const span = shiftSpan(spec.columnIndex, spec.columnIndex + 1, at, by);
    return span?.start === undefined ? [] : [{ ...spec, columnIndex: span.start }];
  }),
});

export const shiftedState = (
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  by: number,
): Pick<SheetState, 'conditionalFormats' | 'basicFilter' | 'filterViews' | 'protectedRanges' | 'groups'> => {
  const move = (range: GridRange) => shiftRange(range, dimension, at, by) ?? [];
  const filterRange = sheet.basicFilter?.range && shiftRange(sheet.basicFilter.range, dimension, at, by);
  return {
    conditionalFormats: sheet.conditionalFormats
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(move) }))
      .filter((rule) => rule.ranges.length > 0),
    basicFilter: sheet.basicFilter && filterRange ? { ...sheet.basicFilter, range: filterRange } : null,
    filterViews: sheet.filterViews.map((view) => shiftView(view, dimension, at, by)),
    protectedRanges: sheet.protectedRanges.flatMap((one) => {
      if (!one.range) return [one];
      const range = shiftRange(one.range, dimension, at, by);
      return range ? [{ ...one, range }] : [];
    }),
    groups: sheet.groups.flatMap((group) => {
      const range = shiftDimension(group.range, dimension, at, by);
      return range ? [{ ...group, range }] : [];
    }),
  };
};
