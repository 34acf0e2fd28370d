/**
 * One bounded look: now, and while the page is still being built, for three seconds at most.
 * Afterwards nothing is left behind.
 */
const BOUND_MS = 3_000;
const PAUSE_MS = 400;

let stopLast = () => {};

/** @param look answers true when it has seen what it wanted; it is not asked again then. */
export const lookOnce = (look: () => boolean | Promise<boolean>, signal: AbortSignal): void => {
  stopLast();
  const bound = new AbortController();
  const ends = AbortSignal.any([signal, bound.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(attempt, PAUSE_MS);
  });
  const attempt = async () => {
    timer = undefined;
    if (ends.aborted) return;
    // The background may just be starting; one that is gone for good is asked no longer than the bound.
    const again = () => {
      timer ??= setTimeout(attempt, PAUSE_MS);
      return false;
    };
    const seen = await Promise.resolve().then(look).catch(again);
    if (seen) bound.abort();
  };
  const stop = setTimeout(() => bound.abort(), BOUND_MS);
  ends.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(stop);
  });
  stopLast = () => bound.abort();
  observer.observe(document.documentElement, { childList: true, subtree: true });
  void attempt();
};
