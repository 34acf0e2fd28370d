/** SpreadsheetApp and the Sheets advanced service. */

import { sheetById } from '../book/book.ts';
import { Compute } from '../book/compute.ts';
import { getByDataFilter, getSpreadsheet } from '../book/read.ts';
import { columnLetters } from '../book/references.ts';
import { applyBatch } from '../requests/batch-update.ts';
import { type Execution, OWNER, type Selection } from './execution.ts';
import type { Realm } from './realm.ts';
import { userInterface } from './user-interface.ts';

/** A simple trigger has no authorisation, and the advanced service needs one. */
const refuseUnauthorised = (execution: Execution, call: string): void => {
  if (execution.kind === 'simple') {
    throw new Error(
      `Specified permissions are not sufficient to call sheets.spreadsheets.${call}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  }
};

export const sheetsService = (realm: Realm, execution: Execution) => {
  const { ledger } = execution;
  const open = (call: string, id: unknown): void => {
    refuseUnauthorised(execution, call);
    if (id !== ledger.place.id) {
      throw new Error(
        `API call to sheets.spreadsheets.${call} failed with error: Requested entity was not found.`,
      );
    }
  };
  const answered = <T>(call: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message.startsWith('unimplemented')) throw error;
      throw new Error(`API call to sheets.spreadsheets.${call} failed with error: ${message}`);
    }
  };
  return realm.standIn('Sheets', {
    Spreadsheets: realm.standIn('Sheets.Spreadsheets', {
      get: (id: unknown, options?: unknown) => {
        open('get', id);
        return answered('get', () =>
          getSpreadsheet(ledger.book(), ledger.place, new Compute(ledger.book()), options),
        );
      },
      getByDataFilter: (resource: unknown, id: unknown, options?: unknown) => {
        open('getByDataFilter', id);
        const body: unknown = JSON.parse(JSON.stringify(resource));
        const compute = new Compute(ledger.book());
        return answered('getByDataFilter', () =>
          getByDataFilter(ledger.book(), ledger.place, compute, body, options),
        );
      },
      batchUpdate: (resource: unknown, id: unknown) => {
        open('batchUpdate', id);
        // Undefined members vanish on the way, as they do in the real service's JSON.
        const body: unknown = JSON.parse(JSON.stringify(resource));
        return answered('batchUpdate', () => {
          const batch = applyBatch(ledger.book(), body);
          ledger.commit(batch);
          return { spreadsheetId: ledger.place.id, replies: batch.replies };
        });
      },
    }),
  });
};

/** A range in the script's hands; rows and columns count from 1. */
export const rangeStandIn = (realm: Realm, execution: Execution, at: Selection) => {
  const a1 = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;
  return realm.standIn('Range', {
    getRow: () => at.row + 1,
    getColumn: () => at.column + 1,
    getNumRows: () => at.rows,
    getNumColumns: () => at.columns,
    getLastRow: () => at.row + at.rows,
    getLastColumn: () => at.column + at.columns,
    getSheet: () => sheetStandIn(realm, execution, at.sheetId),
    getA1Notation: () => {
      const start = a1(at.row, at.column);
      const end = a1(at.row + at.rows - 1, at.column + at.columns - 1);
      return start === end ? start : `${start}:${end}`;
    },
  });
};

const sheetStandIn = (realm: Realm, { ledger }: Execution, sheetId: number) =>
  realm.standIn('Sheet', {
    getSheetId: () => sheetId,
    getName: () => sheetById(ledger.book(), sheetId)?.properties.title ?? '',
  });

const HOME: Omit<Selection, 'sheetId'> = { row: 0, column: 0, rows: 1, columns: 1 };

export const spreadsheetApp = (realm: Realm, execution: Execution) => {
  const { ledger } = execution;
  const firstSheet = (): number => ledger.book().sheets[0]?.properties.sheetId ?? 0;
  const selection = (): Selection => execution.selection ?? { sheetId: firstSheet(), ...HOME };
  const spreadsheet = realm.standIn('Spreadsheet', {
    getId: () => ledger.place.id,
    getUrl: () => ledger.place.url,
    getName: () => ledger.book().title,
    getOwner: () => realm.standIn('User', { getEmail: () => OWNER }),
    getActiveRange: () => rangeStandIn(realm, execution, selection()),
    getActiveSheet: () => sheetStandIn(realm, execution, selection().sheetId),
  });
  return realm.standIn('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    getActive: () => spreadsheet,
    getActiveRange: () => rangeStandIn(realm, execution, selection()),
    getActiveSheet: () => sheetStandIn(realm, execution, selection().sheetId),
    getUi: () => {
      if (execution.kind === 'webapp' || execution.kind === 'time') {
        throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
      }
      return userInterface(realm, execution.shown);
    },
    /** The store has no buffer of its own. */
    flush: () => undefined,
  });
};
