/** A pairing code as it is shown once. */
import { button, el, notice, text } from './dom.ts';

const selectAll = (area: HTMLTextAreaElement): void => {
  area.select();
  notice(document.execCommand('copy') ? '복사했습니다.' : 'Ctrl+C로 복사해 주십시오.');
};

export const pairingCard = (code: string, whose: string): HTMLElement => {
  const area = el('textarea', { readonly: true, rows: '5', 'aria-label': '연결 코드' }, [code]);
  return el('div', { class: 'card good' }, [
    text('p', `${whose} 이 창을 닫으면 다시 볼 수 없습니다.`),
    area,
    el('div', { class: 'row' }, [button('복사', () => selectAll(area), 'primary')]),
  ]);
};
