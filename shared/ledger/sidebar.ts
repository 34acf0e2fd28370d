/** Shapes that the sidebar and its server side pass to each other, beside those of 검토 (review-view.ts). */
import type { Partnership, Spelling } from '../record/envelope.ts';
import type { Home } from '../record/exchange-record.ts';
import type { FormKind } from './forms.ts';

/** The sidebar's larger files, each asked for by the page that needs it. */
export const PARTS = ['reading', 'places', 'excel'] as const;
export type Part = (typeof PARTS)[number];

/** What sharpens the reading of a pasted text. */
export interface EntryContext {
  readonly partnerships: readonly Partnership[];
  readonly spellings: readonly Spelling[];
  /** Homes of the partnerships, the most frequent first: a blank entry starts from it. */
  readonly homes: readonly Home[];
}

/** A form kept under a name: its header row, and the ledger's field for each column. */
export interface SavedForm {
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: readonly (string | null)[];
  readonly kind: FormKind;
}
