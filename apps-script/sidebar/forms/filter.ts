/** Which rows of the ledger a form takes. */
import type { FormFilter, FormOptions } from '../../../shared/ledger/form-rows.ts';
import type { FormKind } from '../../../shared/ledger/forms.ts';
import { el } from '../dom.ts';

type Words = Readonly<Record<string, string>>;

const chooser = (label: string, all: string, words: readonly string[]) => {
  const select = el('select', { 'aria-label': label }, [
    el('option', { value: '' }, [all]),
    ...words.map((word) => el('option', { value: word }, [word])),
  ]);
  return { select, value: (): string | null => select.value || null };
};

const PERIOD: Readonly<Record<FormKind, Words>> = {
  exchanges: { from: '교류일 부터', to: '교류일 까지' },
  partnerships: { from: '결연일 부터', to: '결연일 까지' },
};

/** The boxes, and what they say at the moment. */
export const filterBoxes = (
  kind: FormKind,
  options: FormOptions,
  scopeFirst: '국내' | '국외' | null,
): { box: HTMLElement; filter(): FormFilter } => {
  const day = (which: 'from' | 'to') => el('input', { id: which, type: 'date' });
  const [from, to] = [day('from'), day('to')];
  const scope = chooser('범위', '국내·국외 모두', ['국외', '국내']);
  scope.select.value = scopeFirst ?? '';
  const country = chooser('국가', '모든 국가', options.countries);
  const city = chooser('교류도시', '모든 교류도시', options.cities);
  const field = chooser('교류분야', '모든 분야', options.fields);
  const confirmed = el('input', { id: 'confirmed', type: 'checkbox' });
  const ofExchanges = kind === 'exchanges';
  const box = el('div', { class: 'card stack' }, [
    el('div', { class: 'halves' }, [
      el('div', {}, [el('label', { for: 'from' }, [PERIOD[kind].from ?? '']), from]),
      el('div', {}, [el('label', { for: 'to' }, [PERIOD[kind].to ?? '']), to]),
    ]),
    scope.select,
    country.select,
    city.select,
    ofExchanges && field.select,
    ofExchanges && el('label', { for: 'confirmed', class: 'check' }, [confirmed, ' 확인한 교류만']),
  ]);
  return {
    box,
    filter: () => {
      const chosen = scope.value();
      return {
        from: from.value || null,
        to: to.value || null,
        scope: chosen === '국외' || chosen === '국내' ? chosen : null,
        country: country.value(),
        city: city.value(),
        field: ofExchanges ? field.value() : null,
        confirmedOnly: ofExchanges && confirmed.checked,
      };
    },
  };
};
