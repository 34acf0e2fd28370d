/** 양식으로 내보내기: forms kept under a name, and their rows as texts for the clipboard. */
import * as z from 'zod/mini';
import { type FormFilter, fillForm } from '../../shared/ledger/forms.ts';
import type { SavedForm } from '../../shared/ledger/sidebar.ts';
import { LedgerError } from './errors.ts';
import { allProperties, deleteProperty, writeProperty } from './platform.ts';
import { readWhole } from './whole.ts';

const PREFIX = 'form:';
/** A script property holds 9 kB; Hangul takes three bytes a letter. */
const MAX_LETTERS = 2_500;

const savedForm = z.object({
  headers: z.array(z.string()),
  columns: z.array(z.nullable(z.string())),
});

export const listForms = (): SavedForm[] =>
  Object.entries(allProperties())
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, text]) => {
      const parsed = z.safeParse(savedForm, JSON.parse(text));
      return parsed.success ? [{ name: key.slice(PREFIX.length), ...parsed.data }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));

export const saveForm = (name: string, headers: string[], columns: (string | null)[]): SavedForm[] => {
  const text = JSON.stringify({ headers, columns });
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

/** Rows of 교류실적 in the form's columns. */
export const fillFormRows = (columns: (string | null)[], filter: FormFilter): string[][] => {
  const { rows } = readWhole();
  return fillForm(
    columns,
    rows.filter(({ n }) => n !== null).map(({ cells }) => cells),
    filter,
  );
};
