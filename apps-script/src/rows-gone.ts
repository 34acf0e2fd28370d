/** Writes that name a row which people have just deleted from the sheet's end: Google refuses the whole batch. */
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { LedgerError } from './errors.ts';
import { read, rowRange } from './grid.ts';
import { type Request, write } from './platform.ts';

export class RowsGone extends LedgerError {
  constructor() {
    super('moved', '그 사이 시트의 행이 지워져 적용하지 않았습니다. 한 번 더 눌러 주십시오.');
  }
}

/** False, and nothing written, where the sheet ends above `last`, the lowest row that the requests name. */
export const wroteWithin = (sheet: SheetLayout, last: number, requests: Request[]): boolean => {
  try {
    write(requests);
    return true;
  } catch (error) {
    const rows = read([rowRange(sheet, 0)]).size(sheet).rows;
    if (last < rows) throw error;
    return false;
  }
};

/** @throws RowsGone, having written nothing: whoever holds the lock begins anew */
export const writeWithin = (sheet: SheetLayout, last: number, requests: Request[]): void => {
  if (!wroteWithin(sheet, last, requests)) throw new RowsGone();
};

const MOST_TIMES = 3;

/** `work` from its beginning again, where rows were taken away under it. */
export const whileRowsStand = <T>(work: () => T): T => {
  for (let time = 1; ; time++) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RowsGone) || time === MOST_TIMES) throw error;
    }
  }
};
