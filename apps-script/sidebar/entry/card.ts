/** One exchange with its fields open to change: the usual ones in sight, the others folded. */
import type { Delegation } from '../../../shared/record/analysis.ts';
import type { Partner } from '../../../shared/record/exchange-record.ts';
import type { DraftRecord } from '../../../shared/record/from-analysis.ts';
import {
  DIRECTION_WORDS,
  FIELD_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
} from '../../../shared/record/vocabulary.ts';
import { button, el, text } from '../dom.ts';
import type { Reader } from '../parts/reading.ts';
import { choiceBox, dateBox, offerBox, textBox } from './boxes.ts';
import type { Entry } from './entry.ts';
import { placesFor } from './place-offers.ts';

const scopeOf = (country: string | null): Partner['scope'] => (country === 'KR' ? 'domestic' : 'foreign');

const NOBODY: Delegation = { head: null, number: null, side: null, words: '' };

const quotes = ({ evidence }: DraftRecord): HTMLElement[] =>
  evidence.quotes.map((words) => text('blockquote', words));

/** Calls back when the entry is dropped or taken in again; the only one that a person began by hand is not. */
export const entryCard = (
  entry: Entry,
  reader: Reader,
  countryWords: Readonly<Record<string, string>>,
  isOneOfSeveral: boolean,
  redraw: () => void,
): HTMLElement => {
  const put = <Field extends keyof DraftRecord>(field: Field, value: DraftRecord[Field]): void => {
    entry.draft = { ...entry.draft, [field]: value };
    entry.changed.add(field);
  };
  const { draft } = entry;
  const heading = [draft.partner.name || '새 교류', KIND_WORDS[draft.kind]].join(' · ');
  if (entry.dropped)
    return el('div', { class: 'card' }, [
      text('p', `${heading} — 뺐습니다.`, 'soft'),
      button('다시 넣기', () => {
        entry.dropped = false;
        redraw();
      }),
    ]);

  const teach = el('input', { type: 'checkbox' }, [], {
    change: () => {
      entry.teach = teach.checked;
    },
  });
  const teachLabel = el('label', { class: 'check' }, [teach, ' ']);
  const setPartner = (part: Partial<Partner>): void => {
    put('partner', { ...entry.draft.partner, ...part });
    const { asWritten, name } = entry.draft.partner;
    teachLabel.hidden = asWritten === '' || asWritten === name;
    teachLabel.replaceChildren(teach, ` 도시명 표기에도 넣기: ‘${asWritten}’ = ‘${name}’`);
  };
  teachLabel.hidden = true;
  const country = choiceBox(
    '국가명',
    countryWords,
    draft.partner.country,
    (code) => setPartner({ country: code, placeId: null, region: null, scope: scopeOf(code) }),
    '국가 미상',
  );
  const setDelegation = (part: Partial<Delegation>): void => {
    const next = { ...(entry.draft.delegation ?? NOBODY), ...part };
    put('delegation', next.head === null && next.number === null ? null : next);
  };

  return el('section', { class: 'card', 'aria-label': heading }, [
    text('h2', heading),
    ...quotes(draft),
    offerBox(
      '지자체',
      draft.home.name,
      (query) =>
        reader.governments(query.trim()).map((one) => ({
          words: [one.name, one.province, one.validTo && `${one.validTo}까지`].filter(Boolean).join(' · '),
          value: one,
        })),
      {
        choose: ({ name, code, province, successor }) => {
          put('home', { name, code, province, successor });
          return name;
        },
        type: (name) => put('home', reader.governmentOf(name)),
      },
    ),
    offerBox('교류도시', draft.partner.name, placesFor(reader), {
      choose: (place) => {
        const name = reader.withUnit(place, entry.draft.partner.asWritten);
        setPartner({
          name,
          native: place.native,
          country: place.country,
          region: place.region,
          placeId: place.id,
          scope: scopeOf(place.country),
        });
        country.set(place.country);
        return name;
      },
      type: (name) =>
        setPartner(
          name === draft.partner.name ? draft.partner : { name, placeId: null, native: null, region: null },
        ),
    }),
    teachLabel,
    country.field,
    dateBox('교류일자', draft.date, (date) => put('date', date)),
    textBox('교류내용', draft.content, (content) => put('content', content), { maxlength: '500' }),
    choiceBox('교류형태', KIND_WORDS, draft.kind, (kind) => kind && put('kind', kind)).field,
    choiceBox('진행', STATE_WORDS, draft.state, (state) => state && put('state', state)).field,
    el('details', {}, [
      text('summary', '더 적기'),
      choiceBox('방향', DIRECTION_WORDS, draft.direction, (code) => put('direction', code), '없음').field,
      choiceBox('교류분야', FIELD_WORDS, draft.field, (code) => put('field', code), '없음').field,
      choiceBox('상대 기관', LEVEL_WORDS, draft.partner.level, (level) => level && setPartner({ level }))
        .field,
      choiceBox(
        '교류형태(결연현황)',
        RELATION_WORDS,
        draft.relation,
        (code) => put('relation', code),
        draft.article.basis === 'manual' ? '적지 않음' : '기사에 없음',
      ).field,
      dateBox('결연일자', draft.since, (since) => put('since', since)),
      textBox(
        '단장(직위)',
        draft.delegation?.head ?? '',
        (head) => setDelegation({ head: head.trim() || null }),
        { maxlength: '40', placeholder: '예: 부시장 (이름은 적지 않음)' },
      ),
      textBox(
        '인원(명)',
        String(draft.delegation?.number ?? ''),
        (number) => setDelegation({ number: number === '' ? null : Math.trunc(Number(number)) }),
        { type: 'number', min: '0', max: '100000' },
      ),
    ]),
    isOneOfSeveral &&
      el('div', { class: 'row' }, [
        button('빼기', () => {
          entry.dropped = true;
          redraw();
        }),
      ]),
  ]);
};
