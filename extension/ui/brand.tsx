import type { ReactNode } from 'react';
import { t } from '../i18n.ts';

/** The head of a window. */
export const Brand = ({ children }: { children?: ReactNode }) => (
  <header className="row spread">
    <div className="brand">
      <img src="/icon/found-48.png" alt="" />
      <h1>{t('name')}</h1>
    </div>
    <div className="row">{children}</div>
  </header>
);
