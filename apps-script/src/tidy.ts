/** 정리: the ledger and the rows people worked on meet again. Safe to run at any time and any number of times. */
import { COUNTERS, EXCHANGES, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import { rowRange } from './grid.ts';
import { locked, makeSheets, readFirst } from './read-ledger.ts';
import { repairCounters } from './remake.ts';
import { tidyExchanges } from './tidy-exchanges.ts';
import { tidyPartnerships } from './tidy-partnerships.ts';
import { add, type Deadline, deadline, type TidyReport } from './tidy-report.ts';
import { finishCuts } from './visible-rows.ts';
import { finishWrites } from './write-visible.ts';

/** Runs under the ledger's lock; a capture that comes meanwhile waits or is sent again. */
export const tidyWithin = (isTimeUp: Deadline): TidyReport =>
  locked(() => {
    // Before anything is written: a ledger of another version.
    readFirst([rowRange(COUNTERS, 1)]);
    makeSheets();
    repairCounters();
    finishCuts();
    for (const sheet of [EXCHANGES, PARTNERSHIPS]) finishWrites(sheet);
    const report = tidyExchanges(isTimeUp);
    if (report.left > 0) return report;
    // What is left of 결연현황 is not known without reading it.
    return isTimeUp() ? { ...report, left: 1 } : add(report, tidyPartnerships(isTimeUp));
  });

export const tidy = (): TidyReport => tidyWithin(deadline());
