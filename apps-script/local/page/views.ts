/** Filter views of the ledger, turned on for whoever looks: a filter here is a view of one's own, as at Google. */
import type { FUniver } from '@univerjs/core/facade';
import type { FilterView } from '../book/shapes.ts';
import type { PageMenu, PageMenuItem } from './menus.ts';
import { notice } from './notice.ts';
import type { SheetSnapshot } from './protocol.ts';
import { unitSheetId } from './workbook.ts';

const sheetOf = (api: FUniver, sheetId: number) => {
  const book = api.getActiveWorkbook();
  const sheet = book?.getSheetBySheetId(unitSheetId(sheetId));
  if (book && sheet) book.setActiveSheet(sheet);
  return sheet;
};

/** The words of a column below the header, each once. */
const wordsIn = (api: FUniver, sheetId: number, column: number): string[] => {
  const sheet = sheetOf(api, sheetId);
  const rows = sheet?.getMaxRows() ?? 1;
  const values = sheet?.getRange(1, column, Math.max(1, rows - 1), 1).getDisplayValues() ?? [];
  return [...new Set(values.flat())].filter((word) => word !== '');
};

const turnOn = (api: FUniver, sheetId: number, view: FilterView): void => {
  const filter = sheetOf(api, sheetId)?.getFilter();
  if (!filter) {
    notice('이 시트에는 필터가 없습니다.');
    return;
  }
  filter.removeFilterCriteria();
  for (const { columnIndex, filterCriteria } of view.filterSpecs ?? []) {
    const shown = wordsIn(api, sheetId, columnIndex).filter(
      (word) => !filterCriteria.hiddenValues.includes(word),
    );
    filter.setColumnFilterCriteria(columnIndex, {
      colId: columnIndex,
      filters: { blank: true, filters: shown },
    });
  }
};

export const viewsMenu = (api: FUniver, sheets: readonly SheetSnapshot[]): PageMenu => ({
  caption: '필터 보기',
  items: sheets.flatMap(({ properties: { sheetId, title }, filterViews }): PageMenuItem[] =>
    filterViews.length === 0
      ? []
      : [
          ...filterViews.map(
            (view): PageMenuItem => ({
              kind: 'act',
              caption: `${title}: ${view.title}`,
              act: () => turnOn(api, sheetId, view),
            }),
          ),
          {
            kind: 'act',
            caption: `${title}: 모두 보기`,
            act: () => {
              sheetOf(api, sheetId)?.getFilter()?.removeFilterCriteria();
            },
          },
        ],
  ),
});
