/** The columns of a form looked over, the filters set, the form filled. */
import { FORM_FIELDS, FORM_KINDS, type FormKind, guessColumns } from '../../../shared/ledger/forms.ts';
import { button, el, show, text } from '../dom.ts';
import { choiceBox } from '../entry/boxes.ts';
import { call, doing } from '../server.ts';
import { filterBoxes } from './filter.ts';
import { filledForm } from './table.ts';

export interface FormInHand {
  /** Empty while it has none. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: readonly (string | null)[];
  readonly kind: FormKind;
  /** Chosen at first among 국내 and 국외. */
  readonly scope?: '국내' | '국외';
}

const selectOf = (
  kind: FormKind,
  header: string,
  value: string | null,
  choose: (key: string | null) => void,
): HTMLSelectElement => {
  const select = el(
    'select',
    { 'aria-label': header },
    [
      el('option', { value: '' }, ['빈 열로 둠']),
      ...FORM_FIELDS[kind].map(({ key, label }) =>
        el('option', { value: key, selected: key === value }, [label]),
      ),
    ],
    { change: () => choose(select.value || null) },
  );
  return select;
};

const UNNAMED: Readonly<Record<FormKind, string>> = { exchanges: '교류실적', partnerships: '결연현황' };

/** `back` returns to the list of forms. */
export const mapForm = async (
  { name: given, headers, columns, kind, scope }: FormInHand,
  back: () => void,
) => {
  const options = await call('listFormOptions', kind);
  const { box, filter } = filterBoxes(kind, options, scope ?? null);
  const chosen = [...columns];
  const name = el('input', { id: 'name', placeholder: '예: 2027 협의회', maxlength: '60' });
  name.value = given;
  const result = el('div', { id: 'result' });
  const fill = async (): Promise<string> => {
    const rows = await call('fillFormRows', kind, chosen, filter());
    result.replaceChildren(filledForm(() => name.value.trim() || UNNAMED[kind], headers, rows));
    return rows.length === 0 ? '조건에 맞는 행이 없습니다.' : `${rows.length}줄입니다.`;
  };
  show(
    text('h1', '양식으로 내보내기'),
    choiceBox('한 줄에 적는 것', FORM_KINDS, kind, (other) => {
      if (other === null) return;
      const form = { name: name.value, headers, columns: guessColumns(headers, other), kind: other };
      void doing('바꾸는 중입니다…', () => mapForm(form, back));
    }).field,
    text('p', '열마다 무엇을 넣을지 보아 주십시오. 대장에 없는 것은 빈 열로 남습니다.'),
    el('table', {}, [
      el('tr', {}, [text('th', '받은 양식의 열'), text('th', '넣을 것')]),
      ...headers.map((header, i) =>
        el('tr', {}, [
          text('td', header),
          el('td', {}, [
            selectOf(kind, header, chosen[i] ?? null, (key) => {
              chosen[i] = key;
            }),
          ]),
        ]),
      ),
    ]),
    text('h2', '넣을 행'),
    box,
    el('div', { class: 'row' }, [
      button('표 만들기', () => doing('만드는 중입니다…', fill), 'primary'),
      button('다른 양식', back),
    ]),
    result,
    el('label', { for: 'name' }, ['이 양식의 이름']),
    name,
    el('div', { class: 'row' }, [
      button('이름을 붙여 두기', () =>
        doing('저장하는 중입니다…', async () => {
          await call('saveForm', { name: name.value, headers, columns: chosen, kind });
          return '다음에는 목록에서 고르시면 됩니다.';
        }),
      ),
    ]),
  );
  return null;
};
