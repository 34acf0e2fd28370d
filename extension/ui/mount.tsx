/** Puts a window's React tree into its page. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

export const mount = (window: ReactNode): void => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{window}</StrictMode>);
};
