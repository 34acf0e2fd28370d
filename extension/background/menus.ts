/** The context menu of a page: capture, and the selected words as a partner or a date. */

import { offerAddresses } from '../gather/database.ts';
import { speakChosen, t } from '../i18n.ts';
import { type MenuItem, makeMenu, startMenu } from '../platform/menus.ts';
import { linksInSelection } from '../platform/quiet-tab.ts';
import { ownPage } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';
import { captureTab } from './capture-tab.ts';
import { pickDate, pickPartner } from './pick.ts';

/** The links of a list of results, or addresses in plain text, are taken to 지난 기사 모으기. */
const gatherSelected = async (tabId: number, selection: string): Promise<void> => {
  await offerAddresses((await linksInSelection(tabId)) || selection);
  await openTab(ownPage('/gather.html'));
};

const ITEMS: readonly MenuItem[] = [
  { id: 'capture', title: () => t('menu_capture'), context: 'page', chosen: captureTab },
  { id: 'partner', title: () => t('menu_partner'), context: 'selection', chosen: pickPartner },
  { id: 'date', title: () => t('menu_date'), context: 'selection', chosen: pickDate },
  { id: 'gather', title: () => t('menu_gather'), context: 'selection', chosen: gatherSelected },
];

export const startMenus = (): void => startMenu(ITEMS);

/** At installation, and in each language that the person chooses. */
export const nameMenus = async (): Promise<void> => {
  await speakChosen();
  await makeMenu(ITEMS);
};
