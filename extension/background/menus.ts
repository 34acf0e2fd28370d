/** The context menu of a page. */
import { t } from '../i18n.ts';
import { startMenu } from '../platform/menus.ts';
import { captureTab } from './capture-tab.ts';

export const startMenus = (): void =>
  startMenu([{ id: 'capture', title: () => t('menu_capture'), contexts: ['page'], chosen: captureTab }]);
