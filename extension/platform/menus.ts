/** Context menus. They last from when they were made; the listener must be there each time the background wakes. */
import { browser } from 'wxt/browser';

export interface MenuItem {
  id: string;
  title: () => string;
  context: 'page' | 'selection';
  chosen(tabId: number, selection: string): Promise<void>;
}

export const makeMenu = async (items: readonly MenuItem[]): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const { id, title, context } of items)
    browser.contextMenus.create({ id, title: title(), contexts: [context] });
};

export const startMenu = (items: readonly MenuItem[]): void => {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const item = items.find(({ id }) => id === menuItemId);
    if (item && tab?.id !== undefined) void item.chosen(tab.id, selectionText ?? '');
  });
};
