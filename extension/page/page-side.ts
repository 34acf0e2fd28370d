/**
 * Our side in a page: takes its article, hands it over, paints what comes back, and answers the background.
 * Nothing of the page is changed.
 */

import type { Span } from '../../shared/record/analysis.ts';
import { rangesOf } from '../article/ranges.ts';
import type { ArticleText, PageReading } from '../article/types.ts';
import { reanchor } from '../paint/anchor.ts';
import { clearPaint, isPainted, paintRanges } from '../paint/highlighter.ts';
import { PAINTED, type Paint, type Painted } from '../paint/paint.ts';
import type { Here } from '../platform/messages.ts';
import { onMessage, sendMessage } from '../platform/page-messages.ts';
import './side.ts';
import { watchArticle } from './watch-article.ts';

/** Longer texts are no article. */
const LONGEST = 200_000;

const NO_RANGES: Record<Painted, Range[]> = { partner: [], home: [], date: [] };

/** A script that a click puts into the page takes over from the one that was there. */
export const startPageSide = (extract: () => PageReading | Promise<PageReading>): void => {
  globalThis.gyoryuPageSide?.end();
  const over = new AbortController();
  const { signal } = over;
  let current: ArticleText | null = null;
  /** The article before the page turned, whose words may stand here for a while. */
  let left: ArticleText | null = null;
  let painted: Paint | null = null;
  let ranges = NO_RANGES;
  let stopWatching = () => {};

  /** A page that turned may still hold the words, or the canonical link, of the article before. */
  const urlOf = ({ text, url }: ArticleText, address: string): string => {
    if (text === left?.text) return left.url;
    return url === left?.url ? address : url;
  };

  const take = async (): Promise<Here> => {
    const address = location.href;
    const reading = await extract();
    current = null;
    if (location.href !== address) return { reason: 'no-body' };
    if ('reason' in reading) return reading;
    current = { ...reading.article, url: urlOf(reading.article, address) };
    const { pieces: _pieces, root: _root, ...article } = current;
    return { article: { ...article, text: article.text.slice(0, LONGEST) } };
  };

  /** Only where the page still says what was read; else the same words are looked for again. */
  const rangesFor = ({ start, end }: Span): Range[] => {
    if (!current) return [];
    const words = current.text.slice(start, end);
    const ranges = rangesOf(current, start, end);
    return ranges.map(String).join('') === words.replaceAll('\n', '') ? ranges : [];
  };

  const show = (paint: Paint): void => {
    painted = paint;
    ranges = {
      partner: paint.partner.flatMap(rangesFor),
      home: paint.home.flatMap(rangesFor),
      date: paint.date.flatMap(rangesFor),
    };
    paintRanges(ranges);
    stopWatching();
    const root = current?.root;
    if (root && PAINTED.some(isPainted))
      stopWatching = watchArticle(root, () => void repaint().catch(clearPaint), signal);
  };

  /** After the page rewrote itself: the same article's new nodes, found by its text. */
  const repaint = async (): Promise<void> => {
    const before = current;
    const reading = await extract();
    if (!before || !painted || 'reason' in reading) {
      clearPaint();
      return;
    }
    const { article } = reading;
    if (article.url !== before.url && article.text !== before.text) {
      leave();
      await readAndPaint();
      return;
    }
    const moved = reanchor(before.text, article.text, painted);
    current = { ...article, url: before.url };
    show(moved);
  };

  const readAndPaint = async (stays = false): Promise<boolean> => {
    const here = await take();
    if ('reason' in here) {
      clearPaint();
      return false;
    }
    if ((here.article.text === left?.text) !== stays) return false;
    const mine = current;
    const paint = await sendMessage('articleFound', here.article);
    if (!current) await sendMessage('articleLeft', undefined);
    else if (paint && current === mine && !signal.aborted) show(paint);
    return true;
  };

  const removers = [
    onMessage('articleHere', take),
    onMessage('paint', show),
    onMessage('scrollTo', (span) => {
      const [range] = rangesFor(span);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return range !== undefined;
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const remove of removers) remove();
    clearPaint();
  });

  const leave = (): void => {
    if (current) sendMessage('articleLeft', undefined).catch(() => {});
    left = current;
    current = null;
    painted = null;
    ranges = NO_RANGES;
    stopWatching();
    clearPaint();
  };
  globalThis.gyoryuPageSide = { readAndPaint, leave, painted: () => ranges, end: () => over.abort() };
};
