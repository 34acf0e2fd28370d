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
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    if (!over) timer ??= setTimeout(attempt, PAUSE_MS);
    return false;
  };
  const attempt = async () => {
    timer = undefined;
    // The background may just be starting; one that is gone for good is asked no longer than the bound.
    if (!over && !signal.aborted && (await Promise.resolve().then(look).catch(again))) stop();
  };
  const observer = new MutationObserver(again);
  const bound = setTimeout(() => stop(), BOUND_MS);
  // Ends by the clock: a signal of its own would cost every news page more than the look does.
  const stop = () => {
    over = true;
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(bound);
  };
  stopLast = stop;
  observer.observe(document.documentElement, { childList: true, subtree: true });
  void attempt();
};
