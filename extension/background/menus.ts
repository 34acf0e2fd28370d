/** The context menu of a page: capture, and the selected words as a partner or a date. */

import { offerAddresses } from '../gather/database.ts';
import { t } from '../i18n.ts';
import { startMenu } from '../platform/menus.ts';
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

export const startMenus = (): void =>
  startMenu([
    { id: 'capture', title: () => t('menu_capture'), context: 'page', chosen: captureTab },
    { id: 'partner', title: () => t('menu_partner'), context: 'selection', chosen: pickPartner },
    { id: 'date', title: () => t('menu_date'), context: 'selection', chosen: pickDate },
    { id: 'gather', title: () => t('menu_gather'), context: 'selection', chosen: gatherSelected },
  ]);
