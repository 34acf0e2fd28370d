/** 지운 행 되살리기: exchanges whose row somebody deleted, each to be brought back. */
import type { Candidate } from '../../../shared/ledger/review-view.ts';
import { button, el, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';

const card = ({ n, words, sources }: Candidate): HTMLElement =>
  el('div', { class: 'card' }, [
    text('p', words),
    ...sources.map((line) => text('p', line, 'soft')),
    el('div', { class: 'row' }, [
      button('되살리기', () =>
        doing('되살리는 중입니다…', async () => {
          draw(await call('reviveDeleted', n), { n, words, sources });
          return '교류실적의 맨 위에 새 행으로 되살렸습니다.';
        }),
      ),
    ]),
  ]);

const revivedCard = ({ n, words }: Candidate): HTMLElement =>
  el('div', { class: 'card good' }, [
    text('p', `되살린 교류: ${words}`),
    el('div', { class: 'row' }, [
      button('되돌리기: 다시 지우기', () =>
        doing('다시 지우는 중입니다…', async () => {
          draw(await call('deleteAgain', n));
          return '다시 지웠습니다.';
        }),
      ),
    ]),
  ]);

/** `revived` is what was brought back just now. */
const draw = (deleted: readonly Candidate[], revived: Candidate | null = null): void =>
  show(
    text('h1', '지운 행 되살리기'),
    revived && revivedCard(revived),
    text(
      'p',
      deleted.length === 0
        ? '지운 행이 없습니다. 방금 지웠다면 먼저 메뉴 ‘정리’를 누르십시오.'
        : '지운 교류는 다시 캡처해도 들어오지 않습니다. 되살리면 맨 위에 새 행으로 들어오는데, 대장이 아는 것만 채웁니다. 사람이 적었던 말은 대장의 말로 바뀌거나(교류형태) 비어 있으니(담당부서, 비고), 파일 → 버전 기록을 보고 다시 적어 주십시오.',
    ),
    ...deleted.map(card),
  );

export const openDeleted = (): void =>
  void doing('불러오는 중입니다…', async () => {
    draw(await call('listDeleted'));
    return null;
  });
