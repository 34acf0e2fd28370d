/** What speaks for a page, where the scripts that we put into it find one another: they share one world there. */
import type { Painted } from '../paint/paint.ts';

export interface PageSide {
  /**
   * Reads the page, sends the article to the background and paints its answer. False where there is no article.
   * @param stays true where the article that was left stands here for good, and keeps its address; else it is none
   */
  readAndPaint(stays?: boolean): Promise<boolean>;
  /** The page turned to another address without loading anew. */
  leave(): void;
  /** What stands painted. */
  painted(): Record<Painted, readonly Range[]>;
  /** Takes everything of ours away; another side takes over. */
  end(): void;
}

declare global {
  /** Undefined as long as the page was only looked at from afar. */
  var gyoryuPageSide: PageSide | undefined;
}
