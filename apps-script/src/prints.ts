/** 인쇄: where each sheet stands as a PDF. */
import { type PrintLink, printLinks } from '../../shared/ledger/print-links.ts';
import { readProperties, spreadsheetUrl } from './platform.ts';

export const listPrints = (): PrintLink[] =>
  printLinks(
    spreadsheetUrl(),
    (readProperties().sheets ?? []).map(({ properties }) => ({
      id: properties?.sheetId ?? 0,
      title: properties?.title ?? '',
    })),
  );
