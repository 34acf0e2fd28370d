/** 양식으로 내보내기: forms kept under a name, and their rows for a table or an Excel file. */
import * as z from 'zod/mini';
import { dayOf, serialNow } from '../../shared/ledger/dates.ts';
import {
  type FormCell,
  type FormFilter,
  type FormOptions,
  type FormRow,
  fillForm,
  formOptions,
} from '../../shared/ledger/form-rows.ts';
import type { FormKind } from '../../shared/ledger/forms.ts';
import type { SavedForm } from '../../shared/ledger/sidebar.ts';
import { LedgerError } from './errors.ts';
import { allProperties, deleteProperty, now, writeProperty } from './platform.ts';
import { partnershipRows } from './status-sheet.ts';
import { readWhole } from './whole.ts';

const PREFIX = 'form:';
/** A script property holds 9 kB; Hangul takes three bytes a letter. */
const MAX_LETTERS = 2_500;

const savedForm = z.object({
  headers: z.array(z.string()),
  columns: z.array(z.nullable(z.string())),
  kind: z._default(z.enum(['exchanges', 'partnerships']), 'exchanges'),
});

export const listForms = (): SavedForm[] =>
  Object.entries(allProperties())
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, text]) => {
      const parsed = z.safeParse(savedForm, JSON.parse(text));
      return parsed.success ? [{ name: key.slice(PREFIX.length), ...parsed.data }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));

export const saveForm = ({ name, headers, columns, kind }: SavedForm): SavedForm[] => {
  const text = JSON.stringify({ headers, columns, kind });
  const title = name.trim().slice(0, 60);
  if (title === '') throw new LedgerError('invalid', '양식의 이름을 적어 주십시오.');
  if (text.length > MAX_LETTERS)
    throw new LedgerError('too_long', '양식의 열이 너무 많아 저장하지 않았습니다. 나누어 저장해 주십시오.');
  writeProperty(PREFIX + title, text);
  return listForms();
};

export const deleteForm = (name: string): SavedForm[] => {
  deleteProperty(PREFIX + name);
  return listForms();
};

const rowsOf = (kind: FormKind): FormRow[] => {
  const whole = readWhole();
  if (kind === 'partnerships')
    return partnershipRows(whole).map(({ cells, pair }) => ({
      cells,
      dates: pair === null ? [] : [...Object.values(pair.steps), pair.first ?? '', pair.last ?? ''],
    }));
  return whole.rows.flatMap(({ n, cells }) =>
    n === null ? [] : [{ cells, dates: [whole.events.get(n)?.date ?? ''] }],
  );
};

/** Rows of 교류실적 or 결연현황 in the form's columns. */
export const fillFormRows = (kind: FormKind, columns: (string | null)[], filter: FormFilter): FormCell[][] =>
  fillForm(kind, columns, rowsOf(kind), filter, dayOf(serialNow(now())));

/** Countries, cities and fields that the ledger has rows of. */
export const listFormOptions = (kind: FormKind): FormOptions =>
  formOptions(rowsOf(kind).map(({ cells }) => cells));
