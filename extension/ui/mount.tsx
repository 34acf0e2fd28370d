/** Puts a window's React tree into its page, and tells the page its language. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { t } from '../i18n.ts';

export const mount = (window: ReactNode): void => {
  const root = document.getElementById('root');
  document.documentElement.lang = t('language');
  if (root) createRoot(root).render(<StrictMode>{window}</StrictMode>);
};
