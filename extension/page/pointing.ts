/**
 * Which painted words the pointer is on, by the boxes of their ranges: the page gets no element of ours, and
 * `highlightsFromPoint` is not everywhere. Runs only while a panel listens, at most ten times a second.
 */
import { PAINTED, type Painted } from '../paint/paint.ts';
import { onFollower, type Pointed } from '../platform/pointer.ts';
import './side.ts';

const PAUSE_MS = 100;

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );

export const pointedAt = (
  ranges: Record<Painted, readonly Range[]>,
  x: number,
  y: number,
): Pointed | null => {
  for (const field of PAINTED) {
    const range = ranges[field].find((one) => covers(one, x, y));
    if (range) return { field, words: range.toString() };
  }
  return null;
};

export const startPointing = (): void =>
  onFollower((tell, over) => {
    let last = '';
    let at = { x: 0, y: 0 };
    let waiting = false;
    const look = (): void => {
      waiting = false;
      if (over.aborted) return;
      const ranges = globalThis.gyoryuPageSide?.painted();
      const pointed = ranges ? pointedAt(ranges, at.x, at.y) : null;
      const text = JSON.stringify(pointed);
      if (text !== last) tell(pointed);
      last = text;
    };
    const moved = ({ clientX, clientY }: PointerEvent): void => {
      at = { x: clientX, y: clientY };
      if (!waiting) setTimeout(look, PAUSE_MS);
      waiting = true;
    };
    document.addEventListener('pointermove', moved, { passive: true, signal: over });
  });
