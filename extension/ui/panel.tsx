/** The side panel: the article in hand with every field, a pasted text, and what was captured. */
import { useId, useState } from 'react';
import { type MessageKey, t } from '../i18n.ts';
import { openOptions } from '../platform/runtime.ts';
import { Brand } from './brand.tsx';
import { History } from './history.tsx';
import { PageEditor } from './page-editor.tsx';
import { PasteEditor } from './paste-editor.tsx';
import { Tabs } from './tabs.tsx';
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
      <Tabs id={id} tabs={TABS} names={NAMES} open={open} choose={setOpen} />
      <div id={`${id}-body`} role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {open === 'page' && <PageEditor tabId={tabId} paste={() => setOpen('paste')} />}
        {/* Stays while another tab is looked at: its text is kept nowhere else. */}
        <div hidden={open !== 'paste'}>
          <PasteEditor />
        </div>
        {open === 'history' && <History />}
      </div>
    </main>
  );
};
