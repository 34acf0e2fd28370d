/** Who looks on: the account that onEdit and the sidebar run as. */
const KEY = 'gyoryu-who';
const DEFAULT = 'colleague@gyoryu.local';

const field = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('#who');

export const who = (): string => field()?.value.trim() || DEFAULT;

export const rememberWho = (): void => {
  const input = field();
  if (!input) return;
  input.value = localStorage.getItem(KEY) ?? DEFAULT;
  input.addEventListener('change', () => localStorage.setItem(KEY, input.value.trim()));
};
