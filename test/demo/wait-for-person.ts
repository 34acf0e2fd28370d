/** With a display: the samples and the sheet are open; everything ends when the person closes the browser or presses Ctrl+C. */
import { once } from 'node:events';
import type { RunningLedger } from '../../apps-script/local/ledger.ts';
import type { Workplace } from '../browser/workplace.ts';
import { printRows } from './print-rows.ts';

export const waitForPerson = async ({
  ledger,
  workplace,
}: {
  ledger: RunningLedger;
  workplace: Workplace;
}): Promise<number> => {
  const { browser } = workplace.app;
  for (const url of [ledger.sheetUrl, workplace.site.origin]) await (await browser.newPage()).goto(url);
  console.log(
    '브라우저에서 견본 기사를 열고 교류대장 단추를 눌러 캡처해 보세요. 브라우저를 닫으면 끝납니다.',
  );
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  await Promise.race([
    new Promise((resolve) => browser.once('disconnected', resolve)),
    once(stop.signal, 'abort'),
  ]);
  printRows(ledger.print());
  return 0;
};
