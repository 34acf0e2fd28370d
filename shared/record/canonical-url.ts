/**
 * One address for one article, whichever of its addresses the person opened:
 * no fragment, no tracking parameters, https, the desktop host for m. and amp. ones.
 * Works on the text alone, for Apps Script has no URL.
 */

const TRACKING =
  /^(utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|referer|referrer|from|fr|share|sns|page|sc_\w+|spm|cmpid)$/i;
const PARTS = /^(https?):\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

const desktopHost = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.[^.]+)/, '');
const desktopPath = (path: string): string =>
  path
    .replace(/\/amp(?=\/|$)/, '')
    .replace(/articleViewAmp\.html$/, 'articleView.html')
    .replace(/^\/mnews\/article\//, '/article/')
    .replace(/\/+$/, '');

/** The text itself where it is no web address. */
export const canonicalUrl = (url: string): string => {
  const parts = PARTS.exec(url.trim());
  if (!parts) return url.trim();
  const host = desktopHost((parts[2] ?? '').toLowerCase().replace(/:(80|443)$/, ''));
  const query = (parts[4] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .sort()
    .join('&');
  // The sample site of this machine has no certificate.
  const scheme = /^(?:127\.0\.0\.1|localhost)(?::|$)/.test(host) ? 'http' : 'https';
  return `${scheme}://${host}${desktopPath(parts[3] ?? '')}${query ? `?${query}` : ''}`;
};
