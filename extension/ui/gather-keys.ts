/** Which key does what in the queue. By the key's place: in Hangul the same keys type ㅓ, ㅏ, ㅌ, ㄷ and ㅕ. */

export type Act = 'next' | 'previous' | 'confirm' | 'drop' | 'edit' | 'undo';

const ACTS: Readonly<Record<string, Act>> = {
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  KeyX: 'drop',
  KeyE: 'edit',
  KeyU: 'undo',
};

/** What keys type into, and what Enter presses. */
const TYPED = 'input,textarea,select,[contenteditable]';
const PRESSED = 'a,button,summary';

type Pressed = Pick<
  globalThis.KeyboardEvent,
  'code' | 'isComposing' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'
>;

/** A key that ends a syllable, that is held down, or that is meant for a field, decides nothing. */
export const actOf = (event: Pressed): Act | null => {
  const act = ACTS[event.code];
  if (!act || event.isComposing || event.keyCode === 229) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.repeat && act !== 'next' && act !== 'previous') return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPED)) return null;
  return act === 'confirm' && target?.closest(PRESSED) ? null : act;
};
