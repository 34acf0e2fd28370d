/** 양식으로 내보내기: paste the header row that was asked for, or choose one that was kept. */
import { splitHeader } from '../../../shared/ledger/form-header.ts';
import { FORM_PRESETS, guessColumns, guessKind } from '../../../shared/ledger/forms.ts';
import type { SavedForm } from '../../../shared/ledger/sidebar.ts';
import { button, el, notice, show, text } from '../dom.ts';
import { type FormInHand, mapForm } from '../forms/mapping.ts';
import { call, doing } from '../server.ts';

const map = (form: FormInHand): void => {
  void doing('여는 중입니다…', () => mapForm(form, openForms));
};

const begin = (pasted: string, scope?: FormInHand['scope']): void => {
  const headers = splitHeader(pasted);
  const kind = guessKind(headers);
  if (headers.length < 2)
    notice(
      '열 제목이 두 개 이상 있어야 합니다. 엑셀의 제목 행을 그대로 복사해 붙여 넣으십시오. 제목이 두 줄이면 두 줄을 함께 복사하십시오.',
      true,
    );
  else map({ name: '', headers, columns: guessColumns(headers, kind), kind, scope });
};

const start = (forms: readonly SavedForm[]): void => {
  const area = el('textarea', { id: 'header', rows: '3', placeholder: '국명\t교류도시\t교류내용\t교류일자' });
  show(
    text('h1', '양식으로 내보내기'),
    el('label', { for: 'header' }, ['받은 양식의 제목 행을 붙여 넣으십시오']),
    area,
    el('div', { class: 'row' }, [button('다음', () => begin(area.value), 'primary')]),
    forms.length > 0 && text('h2', '이름을 붙여 둔 양식'),
    ...forms.map((form) =>
      el('div', { class: 'row' }, [
        button(form.name, () => map(form)),
        button(
          '지우기',
          () =>
            doing('지우는 중입니다…', async () => {
              start(await call('deleteForm', form.name));
              return '지웠습니다.';
            }),
          'danger',
        ),
      ]),
    ),
    text('h2', '미리 둔 양식'),
    ...FORM_PRESETS.map(({ name, header, scope }) =>
      el('div', { class: 'row' }, [button(name, () => begin(header, scope))]),
    ),
  );
};

export const openForms = (): void =>
  void doing('불러오는 중입니다…', async () => {
    start(await call('listForms'));
    return null;
  });
