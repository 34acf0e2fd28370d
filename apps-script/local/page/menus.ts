/** The menu bar: what the add-on's onOpen made, and what a spreadsheet has of its own. */
export interface PageMenu {
  readonly caption: string;
  readonly items: readonly PageMenuItem[];
}
export type PageMenuItem =
  | { readonly kind: 'act'; readonly caption: string; readonly act: () => void }
  | { readonly kind: 'link'; readonly caption: string; readonly href: string }
  | { readonly kind: 'menu'; readonly menu: PageMenu }
  | { readonly kind: 'line' };

const classed = <T extends HTMLElement>(made: T, name: string): T => {
  made.className = name;
  return made;
};

const element = (item: PageMenuItem): HTMLElement => {
  if (item.kind === 'line') return classed(document.createElement('hr'), 'line');
  if (item.kind === 'menu') return menuElement(item.menu);
  if (item.kind === 'link') {
    const link = classed(document.createElement('a'), 'item');
    link.href = item.href;
    link.textContent = item.caption;
    return link;
  }
  const made = classed(document.createElement('button'), 'item');
  made.type = 'button';
  made.textContent = item.caption;
  made.addEventListener('click', item.act);
  return made;
};

const menuElement = (menu: PageMenu): HTMLDetailsElement => {
  const details = classed(document.createElement('details'), 'menu');
  const summary = classed(document.createElement('summary'), 'menu-name');
  summary.textContent = menu.caption;
  const items = classed(document.createElement('div'), 'items');
  items.append(...menu.items.map(element));
  details.append(summary, items);
  return details;
};

/** Only one menu stands open, and a choice closes it. */
export const showMenus = (bar: HTMLElement, menus: readonly PageMenu[]): void => {
  bar.replaceChildren(...menus.map(menuElement));
};

export const closeMenusOutside = (bar: HTMLElement): void => {
  document.addEventListener('click', ({ target }) => {
    const summary = target instanceof Element ? target.closest('summary') : null;
    for (const open of bar.querySelectorAll('details[open]')) {
      if (!summary || !open.contains(summary)) open.removeAttribute('open');
    }
  });
};
