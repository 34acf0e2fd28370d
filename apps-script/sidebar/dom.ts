/** Elements from data. Texts become text nodes: a title that holds HTML is shown as it is written. */

type Child = Node | string | null | false;
type Listeners = { readonly [Event in 'click' | 'input' | 'change']?: () => void };

export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  children: readonly Child[] = [],
  listeners: Listeners = {},
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  for (const child of children) if (child !== null && child !== false) element.append(child);
  for (const [event, listener] of Object.entries(listeners)) element.addEventListener(event, listener);
  return element;
};

export const text = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, words: string, className = '') =>
  el(tag, className === '' ? {} : { class: className }, [words]);

export const button = (
  words: string,
  press: () => void,
  className = '',
  disabled = false,
): HTMLButtonElement =>
  el('button', { type: 'button', class: className, disabled }, [words], { click: press });

const page = (): HTMLElement => {
  const found = document.getElementById('page');
  if (!found) throw new Error('The sidebar has no #page.');
  return found;
};

export const show = (...children: Child[]): void =>
  page().replaceChildren(...children.filter((child) => child !== null && child !== false));

export const notice = (words: string, bad = false): void => {
  const found = document.getElementById('notice');
  if (!found) return;
  found.textContent = words;
  found.className = bad ? 'bad' : '';
};
