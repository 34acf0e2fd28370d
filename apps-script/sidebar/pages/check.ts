/** 점검: what fits and what does not, faults first. */
import { el, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';

export const openCheck = (): void =>
  void doing('점검하는 중입니다…', async () => {
    const findings = await call('checkUp');
    const faults = findings.filter(({ fine }) => !fine).length;
    show(
      text('h1', '점검'),
      text('p', faults === 0 ? '손볼 것이 없습니다.' : `손볼 것이 ${faults}가지 있습니다.`),
      ...findings.map(({ fine, words }) =>
        el('div', { class: fine ? 'card' : 'card warn' }, [`${fine ? '✓' : '!'} ${words}`]),
      ),
    );
    return null;
  });
