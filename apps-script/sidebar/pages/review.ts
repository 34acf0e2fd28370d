/** 검토: one exchange at a time, its sentences, and 확인 or 제외 by button or key. */
import type { EventView, QuotePart, ReviewState, SourceView } from '../../../shared/ledger/review-view.ts';
import { button, el, show, text } from '../dom.ts';
import { toward } from '../particle.ts';
import { call, doing } from '../server.ts';

let state: ReviewState | null = null;
/** The last decision, for 되돌리기. */
let last: { n: number; before: string; set: string } | null = null;

const quote = (parts: readonly QuotePart[]): HTMLElement =>
  el(
    'blockquote',
    {},
    parts.map(({ text: words, mark }) =>
      mark === null ? words : el('mark', { 'data-mark': mark, title: mark }, [words]),
    ),
  );

const source = ({ title, from, link, quotes }: SourceView): HTMLElement =>
  el('div', {}, [
    link === null ? text('p', title) : el('p', {}, [el('a', { href: link, rel: 'noreferrer' }, [title])]),
    text('p', from, 'soft'),
    ...quotes.map(quote),
  ]);

const suggestions = (event: EventView): Node[] =>
  event.suggestions.map(({ field, value }, i) =>
    el('div', { class: 'card warn' }, [
      text('p', `다른 기사에는 ${field}: ‘${value}’`),
      el('div', { class: 'row' }, [
        button('반영', () => doing('반영하는 중입니다…', () => settle(event.n, i, true))),
        button('그대로 두기', () => doing('지우는 중입니다…', () => settle(event.n, i, false))),
      ]),
    ]),
  );

const settle = async (n: number, index: number, accept: boolean): Promise<string> => {
  draw(await call('settleSuggestion', n, index, accept));
  return accept ? '반영했습니다.' : '제안을 지웠습니다.';
};

const facts = (event: EventView): HTMLElement =>
  el(
    'dl',
    {},
    event.fields.flatMap(({ header, value }) => [text('dt', header), text('dd', value)]),
  );

const decide = (verdict: string): void => {
  const event = state?.event;
  if (!event) return;
  void doing(`${verdict}${toward(verdict)} 바꾸는 중입니다…`, async () => {
    const next = await call('review', event.n, verdict, event.review);
    last = { n: event.n, before: event.review || '검토 전', set: verdict };
    draw(next);
    return `${verdict}${toward(verdict)} 바꾸었습니다. 되돌리려면 Z를 누르십시오.`;
  });
};

const undo = (): void => {
  const undone = last;
  if (undone === null) return;
  void doing('되돌리는 중입니다…', async () => {
    await call('review', undone.n, undone.before, undone.set);
    last = null;
    draw(await call('reviewOne', undone.n));
    return '되돌렸습니다.';
  });
};

const move = (step: 1 | -1): void =>
  void doing('불러오는 중입니다…', async () => {
    draw(await call('reviewNext', state?.event?.n ?? null, step));
    return null;
  });

const confirmAll = (): void =>
  void doing('선택한 행을 확인하는 중입니다…', async () => {
    const { count, before } = await call('confirmSelected');
    if (count === 0) return '선택한 행 가운데 검토 전인 것이 없습니다.';
    draw(await call('reviewNext', null, 1));
    show(
      button(`${count}개 행의 확인 되돌리기`, () =>
        doing('되돌리는 중입니다…', async () => {
          const restored = await call('restoreReviews', before, '확인');
          draw(await call('reviewNext', null, 1));
          return `${restored}개 행을 되돌렸습니다.`;
        }),
      ),
      button('다음 검토로', () => move(1), 'primary'),
    );
    return `${count}개 행을 확인으로 바꾸었습니다.`;
  });

const draw = (next: ReviewState): void => {
  state = next;
  const { event, pending, total } = next;
  if (event === null) {
    show(
      text('h1', '검토'),
      text('p', total === 0 ? '아직 기록이 없습니다.' : '검토할 교류가 없습니다. 모두 보았습니다.'),
      el('div', { class: 'row' }, [
        button('새로 불러오기', () => move(1)),
        last ? button('되돌리기 (Z)', undo) : null,
      ]),
    );
    return;
  }
  show(
    text('h1', event.title || event.fields.find(({ header }) => header === '교류도시')?.value || '교류'),
    text('p', `검토 전 ${pending}건 · 전체 ${total}건 · 지금 ‘${event.review || '빈칸'}’`, 'soft'),
    el('div', { class: 'card' }, [
      facts(event),
      event.needsDate && text('p', '일자가 없습니다. 시트에서 시작일을 적어 주십시오.', 'warn'),
      event.isDoubtful &&
        text('p', '도시나 지자체를 자신 있게 읽지 못했습니다. 아래 문장과 맞는지 보아 주십시오.', 'warn'),
    ]),
    ...suggestions(event),
    event.near.length > 0 &&
      el('div', { class: 'card warn' }, [
        text('p', '같은 교류일 수 있는 행이 있습니다(메뉴 ‘중복 후보’):'),
        ...event.near.map(({ words }) => text('p', words)),
      ]),
    el('div', { class: 'row' }, [
      button('확인 (C)', () => decide('확인'), 'primary'),
      button('제외 (X)', () => decide('제외'), 'danger'),
      button('이전 (K)', () => move(-1)),
      button('다음 (J)', () => move(1)),
      last && button('되돌리기 (Z)', undo),
    ]),
    text('h2', `출처 ${event.sources.length}건`),
    event.sources.length === 0 ? text('p', '직접 적은 행입니다.', 'soft') : null,
    ...event.sources.map(source),
    el('div', { class: 'row' }, [button('선택한 행 모두 확인', confirmAll)]),
  );
};

/** By the key's place on the board, so that the Korean keyboard layout works as well. */
const KEYS: Readonly<Record<string, () => void>> = {
  KeyC: () => decide('확인'),
  KeyX: () => decide('제외'),
  KeyJ: () => move(1),
  KeyK: () => move(-1),
  KeyZ: undo,
};

export const openReview = (): void => {
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    KEYS[event.code]?.();
  });
  void doing('불러오는 중입니다…', async () => {
    draw(await call('reviewSelected'));
    return null;
  });
};
