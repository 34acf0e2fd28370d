/** 정리: the ledger and the rows people worked on meet again. Safe to run at any time and any number of times. */
import { COUNTERS, EXCHANGES, PARTNERSHIPS } from '../../shared/ledger/layout.ts';
import { rowRange } from './grid.ts';
import { now } from './platform.ts';
import { locked, readFirst } from './read-ledger.ts';
import { setUpSheets } from './setup.ts';
import { tidyExchanges } from './tidy-exchanges.ts';
import { tidyPartnerships } from './tidy-partnerships.ts';
import { add, type TidyReport } from './tidy-report.ts';
import { finishCuts } from './visible-rows.ts';
import { finishWrites } from './write-visible.ts';

/** Google ends an execution after six minutes; a step that has begun may take one of them. */
const ENOUGH_MS = 4 * 60_000;

/** Runs under the ledger's lock; a capture that comes meanwhile waits or is sent again. */
export const tidy = (): TidyReport => {
  const began = now();
  const isTimeUp = () => now() - began > ENOUGH_MS;
  return locked(() => {
    // Before anything is written: a ledger of another version.
    readFirst([rowRange(COUNTERS, 1)]);
    setUpSheets();
    finishCuts();
    for (const sheet of [EXCHANGES, PARTNERSHIPS]) finishWrites(sheet);
    const report = tidyExchanges(isTimeUp);
    return report.left > 0 ? report : add(report, tidyPartnerships(isTimeUp));
  });
};
