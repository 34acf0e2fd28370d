/** Tabs of a window; the panel they open has the id `${id}-body`. Arrows move along them. */
import { type MessageKey, t } from '../i18n.ts';

interface Props<Tab extends string> {
  id: string;
  tabs: readonly Tab[];
  names: Readonly<Record<Tab, MessageKey>>;
  open: Tab;
  choose(tab: Tab): void;
}

export const Tabs = <Tab extends string>({ id, tabs, names, open, choose }: Props<Tab>) => (
  <div
    role="tablist"
    className="tabs"
    onKeyDown={({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length];
      if (step === 0 || !next) return;
      choose(next);
      document.getElementById(`${id}-${next}`)?.focus();
    }}
  >
    {tabs.map((tab) => (
      <button
        key={tab}
        id={`${id}-${tab}`}
        type="button"
        role="tab"
        aria-selected={tab === open}
        aria-controls={`${id}-body`}
        tabIndex={tab === open ? 0 : -1}
        onClick={() => choose(tab)}
      >
        {t(names[tab])}
      </button>
    ))}
  </div>
);
