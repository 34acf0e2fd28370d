/** Every function that Google, the menu or the sidebar may call by name; the build makes a global of each. */

import { locked } from './read-ledger.ts';
import { setUpSheets } from './setup.ts';

export { createPairing, listKeys, revokeKey } from './keys.ts';
export { tidy } from './tidy.ts';
export { doGet, doPost } from './web.ts';

/** Makes the sheets that are missing. */
export const setUp = (): string[] => locked(setUpSheets);

export const onOpen = (): void => {
  SpreadsheetApp.getUi().createMenu('교류대장').addItem('처음 설정', 'setUp').addToUi();
};
