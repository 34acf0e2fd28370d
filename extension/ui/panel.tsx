/** The side panel: the article in hand with every field, a pasted text, and what was captured. */
import { useId, useState } from 'react';
import { type MessageKey, t } from '../i18n.ts';
import { openOptions } from '../platform/runtime.ts';
import { Brand } from './brand.tsx';
import { History } from './history.tsx';
import { PageEditor } from './page-editor.tsx';
import { PasteEditor } from './paste-editor.tsx';
import { useTab } from './use-tab.ts';
import { WindowLinks } from './window-links.tsx';

const TABS = ['page', 'paste', 'history'] as const;
type Tab = (typeof TABS)[number];
const NAMES: Readonly<Record<Tab, MessageKey>> = {
  page: 'tab_page',
  paste: 'tab_paste',
  history: 'tab_history',
};

export const Panel = () => {
  const tabId = useTab();
  const id = useId();
  const [open, setOpen] = useState<Tab>('page');
  return (
    <main className="window stack">
      <Brand>
        <button type="button" className="plain" onClick={() => void openOptions()}>
          {t('open_options')}
        </button>
      </Brand>
      <WindowLinks />
      <div
        role="tablist"
        className="tabs"
        onKeyDown={({ key }) => {
          const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
          const next = TABS[(TABS.indexOf(open) + step + TABS.length) % TABS.length];
          if (step === 0 || !next) return;
          setOpen(next);
          document.getElementById(`${id}-${next}`)?.focus();
        }}
      >
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`${id}-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === open}
            aria-controls={`${id}-body`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => setOpen(tab)}
          >
            {t(NAMES[tab])}
          </button>
        ))}
      </div>
      <div id={`${id}-body`} role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {open === 'page' && <PageEditor tabId={tabId} />}
        {/* Stays while another tab is looked at: its text is kept nowhere else. */}
        <div hidden={open !== 'paste'}>
          <PasteEditor />
        </div>
        {open === 'history' && <History />}
      </div>
    </main>
  );
};
