/** 양식으로 내보내기: paste the header row that was asked for, look the columns over, copy the table. */
import {
  EXCHANGE_FIELDS,
  FORM_PRESETS,
  type FormFilter,
  guessColumns,
  splitHeader,
} from '../../../shared/ledger/forms.ts';
import type { SavedForm } from '../../../shared/ledger/sidebar.ts';
import { button, el, notice, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';

interface Draft {
  headers: readonly string[];
  columns: (string | null)[];
}

const selectOf = (
  value: string | null,
  choose: (key: string | null) => void,
  label: string,
): HTMLSelectElement => {
  const select = el(
    'select',
    { 'aria-label': label },
    [
      el('option', { value: '' }, ['빈 열로 둠']),
      ...EXCHANGE_FIELDS.map((field) =>
        el('option', { value: field.key, selected: field.key === value }, [field.label]),
      ),
    ],
    { change: () => choose(select.value === '' ? null : select.value) },
  );
  return select;
};

const copyTable = (table: HTMLTableElement): void => {
  const range = document.createRange();
  range.selectNode(table);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  notice(
    document.execCommand('copy')
      ? '복사했습니다. 한글이나 한셀에 붙여 넣으십시오.'
      : '표가 선택되어 있습니다. Ctrl+C로 복사해 주십시오.',
  );
};

const tableOf = (headers: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement =>
  el('table', { border: '1' }, [
    el(
      'tr',
      {},
      headers.map((header) => text('th', header)),
    ),
    ...rows.map((row) =>
      el(
        'tr',
        {},
        row.map((cell) => text('td', cell)),
      ),
    ),
  ]);

const dayField = (id: string, label: string): [HTMLLabelElement, HTMLInputElement] => [
  el('label', { for: id }, [label]),
  el('input', { id, type: 'date' }),
];

const result = async (draft: Draft, filter: FormFilter): Promise<string> => {
  const rows = await call('fillFormRows', draft.columns, filter);
  const table = tableOf(draft.headers, rows);
  const place = document.getElementById('result');
  place?.replaceChildren(
    el('div', { class: 'row' }, [button('표로 복사', () => copyTable(table), 'primary')]),
    el('div', { class: 'scroll' }, [table]),
  );
  return rows.length === 0 ? '조건에 맞는 교류가 없습니다.' : `${rows.length}건입니다.`;
};

const mapping = (draft: Draft): void => {
  const [fromLabel, from] = dayField('from', '부터');
  const [toLabel, to] = dayField('to', '까지');
  const scope = el('select', { id: 'scope' }, [
    el('option', { value: '' }, ['국내·국외 모두']),
    el('option', {}, ['국외']),
    el('option', {}, ['국내']),
  ]);
  const confirmed = el('input', { id: 'confirmed', type: 'checkbox' });
  const name = el('input', { id: 'name', placeholder: '예: 2027 협의회', maxlength: '60' });
  const filter = (): FormFilter => ({
    from: from.value || null,
    to: to.value || null,
    scope: scope.value === '국외' || scope.value === '국내' ? scope.value : null,
    country: null,
    field: null,
    confirmedOnly: confirmed.checked,
  });
  show(
    text('h1', '양식으로 내보내기'),
    text('p', '열마다 무엇을 넣을지 보아 주십시오. 대장에 없는 것은 빈 열로 남습니다.'),
    el('table', {}, [
      el('tr', {}, [text('th', '받은 양식의 열'), text('th', '넣을 것')]),
      ...draft.headers.map((header, i) =>
        el('tr', {}, [
          text('td', header),
          el('td', {}, [
            selectOf(
              draft.columns[i] ?? null,
              (key) => {
                draft.columns[i] = key;
              },
              header,
            ),
          ]),
        ]),
      ),
    ]),
    el('div', { class: 'card' }, [
      fromLabel,
      from,
      toLabel,
      to,
      el('label', { for: 'scope' }, ['범위']),
      scope,
      el('label', { for: 'confirmed' }, [confirmed, ' 확인한 교류만']),
    ]),
    el('div', { class: 'row' }, [
      button('표 만들기', () => doing('만드는 중입니다…', () => result(draft, filter())), 'primary'),
      button('다른 양식', openForms),
    ]),
    el('div', { id: 'result' }),
    el('label', { for: 'name' }, ['이 양식의 이름']),
    name,
    el('div', { class: 'row' }, [
      button('이름을 붙여 두기', () =>
        doing('저장하는 중입니다…', async () => {
          await call('saveForm', name.value, draft.headers, draft.columns);
          return '다음에는 목록에서 고르시면 됩니다.';
        }),
      ),
    ]),
  );
};

const start = (forms: readonly SavedForm[]): void => {
  const area = el('textarea', { id: 'header', rows: '3', placeholder: '국명\t교류도시\t교류내용\t교류일자' });
  const begin = (pasted: string): void => {
    const headers = splitHeader(pasted);
    if (headers.length < 2)
      notice('열 제목이 두 개 이상 있어야 합니다. 엑셀의 제목 행을 그대로 복사해 붙여 넣으십시오.', true);
    else mapping({ headers, columns: guessColumns(headers) });
  };
  show(
    text('h1', '양식으로 내보내기'),
    el('label', { for: 'header' }, ['받은 양식의 제목 행을 붙여 넣으십시오']),
    area,
    el('div', { class: 'row' }, [button('다음', () => begin(area.value), 'primary')]),
    forms.length > 0 && text('h2', '이름을 붙여 둔 양식'),
    ...forms.map((form) =>
      el('div', { class: 'row' }, [
        button(form.name, () => mapping({ headers: form.headers, columns: [...form.columns] })),
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
    ...FORM_PRESETS.map(({ name, header }) =>
      el('div', { class: 'row' }, [button(name, () => begin(header))]),
    ),
  );
};

export const openForms = (): void =>
  void doing('불러오는 중입니다…', async () => {
    start(await call('listForms'));
    return null;
  });
