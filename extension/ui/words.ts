/** How dates, places and problems are said to people. */
import { countries } from '../../shared/places/countries.ts';
import type { Partner } from '../../shared/record/exchange-record.ts';
import type { Entry, Problem } from '../capture/entry.ts';
import { type MessageKey, t } from '../i18n.ts';

const isKorean = (): boolean => t('language') === 'ko';

/** `2022-05-18` → `2022. 5. 18.`, `2021-07` → `2021. 7.`, both sides of an interval; in English as they are. */
export const dateWords = (edtf: string | null): string => {
  if (edtf === null) return t('date_none');
  return edtf
    .split('/')
    .map((point) =>
      point.startsWith('XXXX')
        ? t('date_open', Number(point.slice(-2)))
        : isKorean()
          ? point
              .split('-')
              .map((part) => `${Number(part)}.`)
              .join(' ')
          : point,
    )
    .join(' ~ ');
};

export const countryWords = (code: string | null): string =>
  code === null ? t('country_unknown') : countries.nameOf(code);

/** `상주시 常州 (중국 장쑤)`. */
export const placeDetail = ({ country, region }: Pick<Partner, 'country' | 'region'>): string =>
  [countryWords(country), region].filter(Boolean).join(' ');

const PROBLEMS: Readonly<Record<string, MessageKey>> = {
  offline: 'problem_offline',
  unreachable: 'problem_unreachable',
  storage: 'problem_storage',
  timeout: 'problem_timeout',
  http: 'problem_http',
  html: 'problem_html',
  not_json: 'problem_not_json',
  unreadable: 'problem_not_json',
  unanswered: 'problem_not_json',
  wrong_nonce: 'problem_unsigned',
  unsigned: 'problem_unsigned',
  no_ledger: 'problem_no_ledger',
  hint_unknown_key: 'problem_unknown_key',
};

/** The ledger's own sentence where it gave one. */
export const problemWords = ({ code, message }: Problem): string => {
  const key = PROBLEMS[code] ?? (code.startsWith('hint_') ? 'problem_unknown_key' : null);
  if (key) return message === null ? t(key) : `${t(key)} (${message})`;
  return message ?? t('problem_other', code);
};

/** `11. 22. 오후 2:49`, `Nov 22, 2:49 PM`: Korean time, wherever the reader is. */
export const timeWords = (ms: number): string =>
  new Intl.DateTimeFormat(t('language'), {
    timeZone: 'Asia/Seoul',
    month: isKorean() ? 'numeric' : 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(ms);

/** For a question whose background died before it could answer. */
export const unanswered = (): { problem: Problem } => ({ problem: { code: 'unreachable', message: null } });

export type Tone = 'good' | 'wait' | 'warn' | 'bad';

/** One sentence on how far a captured record is. */
export const stateWords = ({ state, undoAsked, ledgerId }: Entry): { tone: Tone; words: string } => {
  if (undoAsked && state.is === 'sending') return { tone: 'wait', words: t('state_undoing') };
  switch (state.is) {
    case 'queued':
    case 'sending':
      if (ledgerId === null) return { tone: 'warn', words: t('state_no_ledger') };
      return state.problem
        ? {
            tone: 'wait',
            words: t('state_waiting_because', problemWords(state.problem), timeWords(state.dueAt)),
          }
        : { tone: 'wait', words: t('state_waiting') };
    case 'uncertain':
      return {
        tone: 'wait',
        words: t('state_checking', state.problem ? problemWords(state.problem) : '', timeWords(state.dueAt)),
      };
    case 'undoing':
      return { tone: 'wait', words: t('state_undoing') };
    case 'stored':
      if (state.problem) return { tone: 'warn', words: t('state_undo_refused', problemWords(state.problem)) };
      return { tone: 'good', words: state.outcome === 'merged' ? t('state_merged') : t('state_stored') };
    case 'refused':
      return { tone: 'bad', words: t('state_refused', problemWords(state.problem)) };
    case 'undone':
      return { tone: 'warn', words: t('state_undone') };
  }
};
