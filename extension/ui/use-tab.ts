/** The tab this window speaks of: the one in its address (`?tab=ID`), else the front one of its browser window. */
import { useEffect, useState } from 'react';
import { activeTabId, onTabShown } from '../platform/tabs.ts';

const fromAddress = (): number | null => {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
};

export const useTab = (): number | null => {
  const [tabId, setTabId] = useState(fromAddress);
  useEffect(() => {
    if (fromAddress() !== null) return;
    const over = new AbortController();
    void activeTabId().then((id) => {
      if (!over.signal.aborted) setTabId(id);
    });
    onTabShown(setTabId, over.signal);
    return () => over.abort();
  }, []);
  return tabId;
};
