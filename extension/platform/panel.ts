/** The side panel (Chrome, Edge, Whale) or the sidebar (Firefox). */
import { browser } from 'wxt/browser';

/** Must be called in the click itself: a browser opens no panel after an `await`. False where there is none. */
export const openPanel = (windowId: number): boolean => {
  if (browser.sidePanel?.open) {
    void browser.sidePanel.open({ windowId });
    return true;
  }
  const sidebar = 'sidebarAction' in browser ? browser.sidebarAction : null;
  if (sidebar && typeof sidebar === 'object' && 'open' in sidebar && typeof sidebar.open === 'function') {
    void sidebar.open();
    return true;
  }
  return false;
};
