/** Runs inside a news page: the gate and the article reader of the detector, as it runs them. */
import { firstWords } from '../../extension/article/first-words.ts';
import { mayReport } from '../../extension/article/gate.ts';
import { readPageOf } from '../../extension/article/read-page.ts';
import { siteOf } from '../../extension/article/sites.ts';

export interface PageTimes {
  passes: boolean;
  /** Milliseconds, one a run; ten gates are timed together, for the page's clock ticks in 0.1 ms. */
  gate: number[];
  article: number[];
}

declare global {
  interface Window {
    gyoryuPageTimes(runs: number): PageTimes;
  }
}

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

window.gyoryuPageTimes = (runs) => {
  const site = siteOf(location.href);
  const gates = (): void => {
    for (let n = 0; n < 10; n++) mayReport(firstWords(document).text);
  };
  const gate: number[] = [];
  const article: number[] = [];
  for (let n = 0; n < runs; n++) {
    gate.push(timed(gates) / 10);
    article.push(timed(() => readPageOf(document, location.href, site)));
  }
  return { passes: mayReport(firstWords(document).text), gate, article };
};
