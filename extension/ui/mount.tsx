/** Puts a window's React tree into its page, in the person's language, and tells the page which it is. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakChosen, t } from '../i18n.ts';

export const mount = async (window: ReactNode): Promise<void> => {
  const root = document.getElementById('root');
  await speakChosen();
  document.documentElement.lang = t('language');
  if (root) createRoot(root).render(<StrictMode>{window}</StrictMode>);
};
