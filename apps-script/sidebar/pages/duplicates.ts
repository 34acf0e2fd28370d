/** 중복 후보: two rows side by side; the person says whether they are one. */
import type { Candidate } from '../../../shared/ledger/review-view.ts';
import { button, el, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';

let merged: { a: number; b: number } | null = null;

const side = ({ words, sources }: Candidate): HTMLElement =>
  el('div', {}, [text('p', words), ...sources.map((line) => text('p', line, 'soft'))]);

const settle = (words: string, done: string, work: () => Promise<unknown>): void =>
  void doing(words, async () => {
    await work();
    await load();
    return done;
  });

const card = ({ a, b }: { a: Candidate; b: Candidate }): HTMLElement =>
  el('div', { class: 'card' }, [
    side(a),
    el('hr'),
    side(b),
    el('div', { class: 'row' }, [
      button(
        '같은 교류: 합치기',
        () => {
          merged = { a: a.n, b: b.n };
          settle('합치는 중입니다…', '합쳤습니다. 아래에서 취소할 수 있습니다.', () =>
            call('mergeDuplicates', a.n, b.n),
          );
        },
        'primary',
      ),
      button('다른 교류', () =>
        settle('적는 중입니다…', '다시 보이지 않습니다.', () => call('keepApart', a.n, b.n)),
      ),
    ]),
  ]);

const load = async (): Promise<void> => {
  const pairs = await call('listDuplicates');
  const undo = merged;
  show(
    text('h1', '중복 후보'),
    text(
      'p',
      pairs.length === 0
        ? '같은 교류로 보이는 행이 없습니다.'
        : `${pairs.length}쌍이 있습니다. 합치면 위의 행에 출처가 모입니다.`,
    ),
    ...pairs.map(card),
    undo &&
      button('방금 합친 것 취소', () => {
        merged = null;
        settle('나누는 중입니다…', '다시 두 행으로 나누었습니다.', () =>
          call('splitDuplicates', undo.a, undo.b),
        );
      }),
  );
};

export const openDuplicates = (): void =>
  void doing('찾는 중입니다…', async () => {
    await load();
    return null;
  });
