/** Without a display: opens each sample, waits for the highlights, captures, shows the ledger's rows. */
import { join } from 'node:path';
import type { RunningLedger } from '../../apps-script/local/ledger.ts';
import { capture, openPopup, waitForHighlights } from '../browser/person.ts';
import type { Workplace } from '../browser/workplace.ts';
import { photographSheet } from './photograph-sheet.ts';
import { printRows } from './print-rows.ts';

export interface Demo {
  ledger: RunningLedger;
  workplace: Workplace;
  /** Folder for screenshots. */
  out: string;
}

/** @returns 0, or 1 when a record was not stored */
export const driveItself = async ({ ledger, workplace, out }: Demo): Promise<number> => {
  const { app, site, addressOf } = workplace;
  let unstored = 0;
  for (const [n, sample] of site.pages.entries()) {
    const article = await app.browser.newPage();
    await article.goto(addressOf(sample));
    const popup = await openPopup(app, article);
    const words = await waitForHighlights(article);
    const states = await capture(popup);
    await popup.screenshot({ path: join(out, `${n + 1}-popup.png`), fullPage: true });
    await article.bringToFront();
    await article.screenshot({ path: join(out, `${n + 1}-article.png`) });
    unstored += states.filter((state) => state !== 'stored').length;
    console.log(
      `${sample.title}\n  교류도시 ${words['gyoryu-partner']?.join(', ')} · 교류일자 ${words['gyoryu-date']?.join(', ') ?? '-'} → ${states.join(', ')}`,
    );
    await popup.close();
    await article.close();
  }
  printRows(ledger.print());
  await photographSheet(app.browser, ledger.sheetUrl, join(out, 'sheet.png'));
  console.log(`\n화면 사진: ${out}`);
  if (unstored > 0) console.error(`저장되지 않은 기록이 ${unstored}건 있습니다. 위의 상태를 보세요.`);
  return unstored > 0 ? 1 : 0;
};
