/**
 * Notices that a page replaced the nodes of its article. Looks at the article's root and its parent's children
 * alone, at most once in two seconds and twenty times, so that a page which rewrites itself each second costs nothing.
 */
const PAUSE_MS = 2_000;
const MOST = 20;

export const watchArticle = (root: Element, changed: () => void, signal: AbortSignal): (() => void) => {
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    if (timer !== null) return;
    if (++times > MOST) return stop();
    timer = setTimeout(() => {
      timer = null;
      changed();
    }, PAUSE_MS);
  });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  if (root.parentElement) observer.observe(root.parentElement, { childList: true });
  signal.addEventListener('abort', stop);
  return stop;
};
