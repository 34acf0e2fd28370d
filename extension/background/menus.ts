/** The context menu of a page: capture, and the selected words as a partner or a date. */
import { t } from '../i18n.ts';
import { startMenu } from '../platform/menus.ts';
import { captureTab } from './capture-tab.ts';
import { pickDate, pickPartner } from './pick.ts';

export const startMenus = (): void =>
  startMenu([
    { id: 'capture', title: () => t('menu_capture'), context: 'page', chosen: captureTab },
    { id: 'partner', title: () => t('menu_partner'), context: 'selection', chosen: pickPartner },
    { id: 'date', title: () => t('menu_date'), context: 'selection', chosen: pickDate },
  ]);
