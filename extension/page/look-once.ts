/**
 * One bounded look: now, and while the page is still being built, for three seconds at most. Who looks may need the
 * background, which may only be starting: it is asked again, ever more rarely, for a minute. Then nothing is left.
 */
const BOUND_MS = 3_000;
const PAUSE_MS = 400;
/** Before each further try of a look that failed. */
const PATIENCE_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/** `again` once the page has changed. */
export type Seen = 'done' | 'again';
/** Rejects where nobody answered. */
export type Look = Seen | Promise<Seen>;

let stopLast = () => {};

/** @param atLast called where the three seconds passed and the last look saw nothing */
export const lookOnce = (look: () => Look, atLast: () => void = () => {}): void => {
  stopLast();
  const first = look();
  // Most pages end here, and pay for no observer.
  if (first !== 'done') stopLast = keepLooking(first, look, atLast);
};

const keepLooking = (first: Look, look: () => Look, atLast: () => void): (() => void) => {
  let [isBuilding, isLooking, hasChanged] = [true, true, false];
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      hasChanged = false;
      follow(look());
    }, ms);
  };
  const follow = (seen: Look): void => {
    isLooking = true;
    Promise.resolve(seen).then(settle, fail);
  };
  const settle = (seen: Seen): void => {
    isLooking = false;
    if (seen === 'done' || !isBuilding) stop();
    else if (hasChanged) later(PAUSE_MS);
  };
  const fail = (): void => {
    isLooking = false;
    const pause = PATIENCE_MS[failures++];
    if (pause === undefined) stop();
    else later(pause);
  };
  const observer = new MutationObserver(() => {
    hasChanged = true;
    if (!isLooking) later(PAUSE_MS);
  });
  const bound = setTimeout(() => {
    isBuilding = false;
    observer.disconnect();
    if (isLooking || failures > 0) return;
    stop();
    atLast();
  }, BOUND_MS);
  const stop = (): void => {
    isBuilding = false;
    failures = PATIENCE_MS.length;
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(bound);
  };
  observer.observe(document, { childList: true, subtree: true });
  follow(first);
  return stop;
};
