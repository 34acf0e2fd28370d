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

/** A page that was left and comes back as it was: its tab showed another in the meantime. */
export const onShownAgain = (shown: () => void): void =>
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) shown();
  });

/** Without a place in the page; `#/…` and `#!…` are addresses of some sites' pages. */
const addressNow = (): string => {
  const address = document.URL;
  // Most have none, and are spared the pattern's compilation.
  return address.includes('#') ? address.replace(/#(?![/!]).*/, '') : address;
};

/** Told inside the page's own call, which writes the other article before or after it. */
export const onPageTurned = (turned: () => void): void => {
  let shown = addressNow();
  // Some pages replace their address by the same one at each scroll.
  navigation.addEventListener('currententrychange', () => {
    if (addressNow() === shown) return;
    shown = addressNow();
    turned();
  });
};
