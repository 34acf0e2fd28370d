/** Labelled boxes to write an exchange into. */
import { boxesOf, edtfOf } from '../../../shared/record/date-boxes.ts';
import { el } from '../dom.ts';

type Attributes = Readonly<Record<string, string | boolean>>;

let made = 0;
const nextId = (): string => {
  made += 1;
  return `box-${made}`;
};

const labelled = (label: string, id: string, ...boxes: readonly Node[]): HTMLElement =>
  el('div', { class: 'field' }, [el('label', { for: id }, [label]), ...boxes]);

export const textBox = (
  label: string,
  value: string,
  put: (text: string) => void,
  attributes: Attributes = {},
): HTMLElement => {
  const id = nextId();
  const input = el('input', { id, autocomplete: 'off', ...attributes }, [], {
    input: () => put(input.value),
  });
  input.value = value;
  return labelled(label, id, input);
};

export const longBox = (label: string, value: string, put: (text: string) => void): HTMLElement => {
  const id = nextId();
  const area = el('textarea', { id, rows: '8', maxlength: '200000' }, [], { input: () => put(area.value) });
  area.value = value;
  return labelled(label, id, area);
};

interface Choice<Code> {
  readonly select: HTMLSelectElement;
  set(code: Code | null): void;
}

/** `none` is what choosing nothing is called. */
const selectOf = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  value: Code | null,
  attributes: Attributes,
  put: (code: Code | null) => void,
  none: string | null = null,
): Choice<Code> => {
  const codes: Code[] = [];
  for (const code in words) codes.push(code);
  const select = el(
    'select',
    attributes,
    [
      none !== null && el('option', { value: '' }, [none]),
      ...codes.map((code) => el('option', { value: code }, [words[code]])),
    ],
    { change: () => put(codes.find((code) => code === select.value) ?? null) },
  );
  const set = (code: Code | null): void => {
    select.value = code ?? '';
  };
  set(value);
  return { select, set };
};

export const choiceBox = <Code extends string>(
  label: string,
  words: Readonly<Record<Code, string>>,
  value: Code | null,
  put: (code: Code | null) => void,
  none: string | null = null,
): { field: HTMLElement; set(code: Code | null): void } => {
  const id = nextId();
  const { select, set } = selectOf(words, value, { id }, put, none);
  return { field: labelled(label, id, select), set };
};

export interface Offer<T> {
  readonly words: string;
  readonly value: T;
}

/** A box that offers what fits; the browser's own list, so that arrows, Enter and Hangul work as everywhere. */
export const offerBox = <T>(
  label: string,
  value: string,
  offersFor: (query: string) => readonly Offer<T>[],
  put: { readonly choose: (value: T) => string; readonly type: (text: string) => void },
): HTMLElement => {
  const [id, listId] = [nextId(), nextId()];
  const list = el('datalist', { id: listId });
  let offers = new Map<string, T>();
  const offer = (found: readonly Offer<T>[]): void => {
    offers = new Map(found.map((one) => [one.words, one.value]));
    list.replaceChildren(...[...offers.keys()].map((words) => el('option', { value: words })));
  };
  const input = el('input', { id, list: listId, autocomplete: 'off', maxlength: '120' }, [], {
    input: () => {
      const chosen = offers.get(input.value);
      if (chosen === undefined) {
        put.type(input.value);
        offer(input.value.trim() === '' ? [] : offersFor(input.value));
        return;
      }
      input.value = put.choose(chosen);
      offer([]);
    },
  });
  input.value = value;
  return labelled(label, id, input, list);
};

const PRECISIONS = { day: '하루', range: '기간', month: '달', year: '해', none: '모름' } as const;
const TYPES = { day: 'date', range: 'date', month: 'month', year: 'number', none: 'text' } as const;
const LETTERS = { day: 10, range: 10, month: 7, year: 4, none: 0 } as const;

/** A date as precisely as it is known; `put` hears of whole dates only. */
export const dateBox = (
  label: string,
  value: string | null,
  put: (edtf: string | null) => void,
): HTMLElement => {
  const boxes = boxesOf(value);
  const from = el('input', { 'aria-label': `${label} 시작` }, [], { input: () => fill() });
  const to = el('input', { type: 'date', 'aria-label': `${label} 끝` }, [], { input: () => fill() });
  const precision = selectOf(PRECISIONS, boxes.precision, { 'aria-label': `${label} 단위` }, (chosen) => {
    boxes.precision = chosen ?? 'none';
    draw(from.value);
    fill();
  });
  const fill = (): void => {
    const edtf = edtfOf({ precision: boxes.precision, from: from.value, to: to.value });
    if (edtf !== undefined) put(edtf);
  };
  const draw = (known: string): void => {
    const letters = LETTERS[boxes.precision];
    from.type = TYPES[boxes.precision];
    from.value = known.length >= letters ? known.slice(0, letters) : '';
    from.hidden = boxes.precision === 'none';
    to.hidden = boxes.precision !== 'range';
  };
  draw(boxes.from);
  to.value = boxes.to;
  return el('fieldset', { class: 'field' }, [
    el('legend', {}, [label]),
    el('div', { class: 'pair' }, [precision.select, from, to]),
  ]);
};
