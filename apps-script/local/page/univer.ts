/** Univer with the presets this page uses, and nothing that formats: the store keeps the looks. */
import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import colourWords from '@univerjs/preset-sheets-conditional-formatting/locales/ko-KR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/ko-KR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/ko-KR';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/ko-KR';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/ko-KR';
import { SheetsSortService, UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/ko-KR';

import { compareCells } from './sort-order.ts';

export interface OpenUniver {
  readonly api: FUniver;
  /** To be called once a workbook is open: the sort plugin starts with the first one. */
  sortAsSheets(): void;
}

export const openUniver = (container: string): OpenUniver => {
  const univer = new Univer({
    locale: LocaleType.KO_KR,
    locales: {
      [LocaleType.KO_KR]: mergeLocales(
        coreWords,
        sortWords,
        filterWords,
        validationWords,
        colourWords,
        noteWords,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      header: true,
      formulaBar: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else if (plugin) univer.registerPlugin(plugin);
  }
  return {
    api: FUniver.newAPI(univer),
    sortAsSheets: () => univer.__getInjector().get(SheetsSortService).registerCompareFn(compareCells),
  };
};
