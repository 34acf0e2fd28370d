/** When a tab shows our page, and when it shows another though no document was loaded. */

declare global {
  interface Document {
    /** Chromium alone. */
    readonly prerendering?: boolean;
  }
}

/** At once; a page that is prepared in advance belongs to no tab yet. */
export const onceShown = (shown: () => void): void => {
  if (document.prerendering) document.addEventListener('prerenderingchange', shown, { once: true });
  else shown();
};

export const onPageTurned = (turned: () => void): void => {
  let shown = document.URL;
  // Some pages replace their address by the same one at each scroll.
  navigation.addEventListener('currententrychange', () => {
    if (document.URL === shown) return;
    shown = document.URL;
    turned();
  });
};
