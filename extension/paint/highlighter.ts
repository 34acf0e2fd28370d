/**
 * Paints ranges with the CSS Custom Highlight API: the page's DOM is not touched. The registry is shared with
 * the page, so the names carry a prefix and only they are taken away again. The look is in highlight.css.
 */
import { PAINTED, type Painted } from './paint.ts';

const nameOf = (painted: Painted): string => `gyoryu-${painted}`;

export const paintRanges = (ranges: Record<Painted, Range[]>): void => {
  for (const painted of PAINTED) {
    if (ranges[painted].length > 0) CSS.highlights.set(nameOf(painted), new Highlight(...ranges[painted]));
    else CSS.highlights.delete(nameOf(painted));
  }
};

export const clearPaint = (): void => {
  for (const painted of PAINTED) CSS.highlights.delete(nameOf(painted));
};

/** A page script may delete what it did not make. */
export const isPainted = (painted: Painted): boolean => CSS.highlights.has(nameOf(painted));
