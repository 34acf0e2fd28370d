/** 기사 붙여넣기·직접 입력: a colleague without the extension pastes a text, corrects what was read, and stores it. */

import { blankDraft } from '../../../shared/record/blank-draft.ts';
import type { RecordAnswer } from '../../../shared/record/envelope.ts';
import { BY_HAND, type Pasted, pastedArticle } from '../../../shared/record/pasted-article.ts';
import { BASIS_WORDS } from '../../../shared/record/vocabulary.ts';
import { button, el, notice, show, text } from '../dom.ts';
import { choiceBox, longBox, textBox } from '../entry/boxes.ts';
import { entryCard } from '../entry/card.ts';
import { blank, type Desk, desk, ownCountriesFirst } from '../entry/desk.ts';
import { type Entry, entryOf, faultIn, recordOf, spellingsOf } from '../entry/entry.ts';
import { forgetKept, type Kept, keep, readKept } from '../entry/kept.ts';
import { outcome } from '../entry/outcome.ts';
import { call, doing } from '../server.ts';

const EMPTY: Pasted = { text: '', title: '', day: '', basis: 'press', url: '', outlet: '' };

/** What stands in the window now. */
let inHand: () => Kept = () => ({ pasted: EMPTY, entries: [] });

const stored = (answers: readonly RecordAnswer[], entries: readonly Entry[]): void => {
  inHand = () => ({ pasted: EMPTY, entries: [] });
  forgetKept();
  const fresh = answers.filter(({ outcome: is }) => is === 'stored' || is === 'merged');
  const refused = answers.filter(({ outcome: is }) => is === 'refused').map(({ recordId }) => recordId);
  show(
    text('h1', '기사 붙여넣기·직접 입력'),
    ...answers.map((answer) =>
      outcome(
        answer,
        entries.find(({ recordId }) => recordId === answer.recordId),
      ),
    ),
    el('div', { class: 'row' }, [
      button('다음 기사', () => written(EMPTY), 'primary'),
      refused.length > 0 &&
        button('고쳐서 다시 저장', () =>
          doing('여는 중입니다…', async () => {
            review(
              entries.filter(({ recordId }) => refused.includes(recordId)),
              await desk(),
              EMPTY,
            );
            return null;
          }),
        ),
      fresh.length > 0 &&
        button('저장 취소', () =>
          doing('취소하는 중입니다…', async () => {
            const back = await call(
              'takeBackEntered',
              fresh.map(({ recordId }) => recordId),
            );
            const kept = back.find(({ outcome: is }) => is === 'refused');
            written(EMPTY);
            return kept?.message ?? '저장한 것을 취소했습니다.';
          }),
        ),
    ]),
  );
};

const save = (entries: readonly Entry[], { reader }: Desk): void => {
  const kept = entries.filter(({ dropped }) => !dropped);
  const fault = faultIn(kept, reader);
  if (fault !== null) {
    notice(fault, true);
    return;
  }
  void doing('대장에 저장하는 중입니다…', async () => {
    const answers = await call(
      'enterRecords',
      kept.map((entry) => recordOf(entry, reader.versions)),
      kept.flatMap(spellingsOf),
    );
    stored(answers, kept);
    return null;
  });
};

const isRead = ({ draft }: Entry): boolean => draft.article.basis !== 'manual';

/** `start` is what the person goes back to: the text as it was pasted. */
const review = (entries: readonly Entry[], at: Desk, start: Pasted): void => {
  const all = [...entries];
  inHand = () => ({ pasted: start, entries: all });
  const draw = (): void => {
    const kept = all.filter(({ dropped }) => !dropped).length;
    keep(inHand());
    show(
      text('h1', all.some(isRead) ? '읽은 것을 보고 고치십시오' : '교류를 적으십시오'),
      ...all.map((entry) =>
        entryCard(entry, at.reader, ownCountriesFirst(at), all.length > 1 || isRead(entry), draw),
      ),
      el('div', { class: 'row' }, [
        button(`대장에 저장 (${kept}건)`, () => save(all, at), 'primary', kept === 0),
        button('교류 추가', () => {
          const [first] = all;
          if (!first) return;
          all.push(entryOf(blankDraft(first.draft.article, first.draft), ['home', 'partner', 'date']));
          draw();
        }),
        button('처음으로', () => {
          written(start);
          keep(inHand());
        }),
      ]),
    );
  };
  draw();
};

const readThis = async (pasted: Pasted): Promise<string> => {
  const at = await desk();
  const { homes, partnerships, spellings } = at.context;
  const { drafts, needsPublication } = at.reader.read(pasted, {
    ownHomes: homes.map(({ code }) => code),
    partnerships: [...partnerships],
    spellings: [...spellings],
  });
  const entries =
    drafts.length > 0 ? drafts.map((draft) => entryOf(draft)) : [blank(pastedArticle(pasted), at)];
  review(entries, at, pasted);
  if (drafts.length === 0) return '교류를 찾지 못했습니다. 맞는 기사라면 빈칸을 직접 적어 주십시오.';
  return needsPublication
    ? '보도일자를 몰라 교류일자를 정하지 못했습니다. 처음으로 돌아가 보도일자를 적거나 교류일자를 적어 주십시오.'
    : `교류 ${drafts.length}건을 읽었습니다.`;
};

const written = (start: Pasted): void => {
  let pasted = start;
  inHand = () => ({ pasted, entries: [] });
  const put = (part: Partial<Pasted>): void => {
    pasted = { ...pasted, ...part };
  };
  const form = el('form', {}, [
    longBox('기사나 보도자료 본문', pasted.text, (words) => put({ text: words })),
    textBox('제목', pasted.title, (title) => put({ title }), { maxlength: '500' }),
    textBox('주소(URL)', pasted.url ?? '', (url) => put({ url }), { type: 'url', maxlength: '2000' }),
    textBox('언론사', pasted.outlet ?? '', (outlet) => put({ outlet }), { maxlength: '120' }),
    textBox('보도일자', pasted.day, (day) => put({ day }), { type: 'date' }),
    choiceBox('근거', BASIS_WORDS, pasted.basis, (basis) => basis && put({ basis })).field,
    el('div', { class: 'row' }, [
      el('button', { type: 'submit', class: 'primary' }, ['읽기']),
      button('글 없이 직접 입력', () =>
        doing('준비하는 중입니다…', async () => {
          const at = await desk();
          review([blank(BY_HAND, at)], at, pasted);
          return null;
        }),
      ),
    ]),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (pasted.text.trim() === '') notice('본문을 붙여 넣어 주십시오.', true);
    else void doing('읽는 중입니다…', () => readThis(pasted));
  });
  show(
    text('h1', '기사 붙여넣기·직접 입력'),
    text(
      'p',
      '확장 프로그램 없이도 기록할 수 있습니다. 본문은 대장에 저장하지 않고 짧은 인용만 둡니다. 적던 것은 창을 닫아도 이 브라우저에 남고, 대장에 저장하면 지웁니다.',
      'soft',
    ),
    form,
  );
};

/** What was written before the window was closed. */
const goOn = ({ entries, pasted }: Kept): void => {
  if (entries.length === 0) {
    notice('지난번에 적던 글입니다. 이어서 하거나 지우고 새로 적으십시오.');
    return;
  }
  void doing('지난번에 적던 것을 여는 중입니다…', async () => {
    review(entries, await desk(), pasted);
    return '지난번에 적던 것입니다. 아직 대장에 저장하지 않았습니다.';
  });
};

export const openEntry = (): void => {
  const kept = readKept();
  written(kept?.pasted ?? EMPTY);
  document.addEventListener('input', () => keep(inHand()));
  document.addEventListener('change', () => keep(inHand()));
  if (kept) goOn(kept);
  // Quietly: what keeps it from loading is said where it is needed.
  desk().catch(() => undefined);
};
