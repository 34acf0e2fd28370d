/** `SpreadsheetApp.getUi()`: menus, sidebar, dialogs and alerts are collected for the page to show. */

import type { MenuItem, Shown } from './execution.ts';
import { htmlOf } from './output.ts';
import type { Realm } from './realm.ts';

const menuItems = new WeakMap<object, MenuItem>();

const menu = (realm: Realm, shown: Shown, caption: string) => {
  const items: MenuItem[] = [];
  const builder: object = realm.standIn('Menu', {
    addItem: (label: unknown, handler: unknown) => {
      items.push({ caption: String(label), handler: String(handler), items: null });
      return builder;
    },
    addSeparator: () => {
      items.push({ caption: '', handler: null, items: null });
      return builder;
    },
    addSubMenu: (sub: object) => {
      const found = menuItems.get(sub);
      if (!found) throw new Error('addSubMenu takes a Menu.');
      items.push(found);
      return builder;
    },
    addToUi: () => {
      shown.menus.push({ caption, handler: null, items });
    },
  });
  menuItems.set(builder, { caption, handler: null, items });
  return builder;
};

export const userInterface = (realm: Realm, shown: Shown) => {
  const buttons = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, realm.standIn(`Button.${name}`, { name })]));
  const Button = buttons(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
  const ButtonSet = buttons(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
  return realm.standIn('Ui', {
    Button: realm.standIn('Button', Button),
    ButtonSet: realm.standIn('ButtonSet', ButtonSet),
    createMenu: (caption: unknown) => menu(realm, shown, String(caption)),
    createAddonMenu: () => menu(realm, shown, '교류대장'),
    showSidebar: (output: unknown) => {
      shown.sidebar = htmlOf(output);
    },
    showModalDialog: (output: unknown, title: unknown) => {
      shown.dialog = { ...htmlOf(output), title: String(title) };
    },
    alert: (...args: unknown[]) => {
      const texts = args.filter((arg) => typeof arg === 'string');
      if (args.length > texts.length) throw new Error('unimplemented: Ui.alert with buttons');
      shown.alerts.push(texts.join('\n'));
      return Button.OK;
    },
  });
};
