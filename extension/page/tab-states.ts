/** The states of open tabs, kept in memory of the browser: the background may die at any time. */

import { announceChange } from '../capture/changes.ts';
import { readSession, removeSession, writeSession } from '../platform/storage.ts';
import { type PageState, pageState } from './page-state.ts';

const keyOf = (tabId: number): string => `tab-${tabId}`;

export const tabState = async (tabId: number): Promise<PageState> => {
  const read = pageState.safeParse(await readSession(keyOf(tabId)));
  return read.success ? read.data : { is: 'unread', reason: null };
};

export const keepTabState = async (tabId: number, state: PageState): Promise<void> => {
  await writeSession(keyOf(tabId), state);
  announceChange();
};

export const forgetTab = (tabId: number): Promise<void> => removeSession(keyOf(tabId));
