/** An exchange that a person writes by hand. */
import { type Article, SCHEMA_VERSION } from './exchange-record.ts';
import type { DraftRecord } from './from-analysis.ts';

/** Beside another exchange of the article it starts from that one's home, date and kind. */
export const blankDraft = (article: Article, beside: DraftRecord | undefined): DraftRecord => ({
  v: SCHEMA_VERSION,
  home: beside?.home ?? { name: '', code: '', province: null },
  partner: {
    name: '',
    asWritten: '',
    native: null,
    country: null,
    region: null,
    placeId: null,
    scope: 'foreign',
    level: 'government',
  },
  related: [],
  date: beside?.date ?? null,
  dateAsWritten: null,
  content: beside?.content ?? article.title,
  kind: beside?.kind ?? 'other',
  direction: beside?.direction ?? null,
  field: beside?.field ?? null,
  relation: null,
  since: null,
  delegation: null,
  state: beside?.state ?? 'completed',
  article,
  evidence: { quotes: [], marks: {} },
  confidence: {},
});

/** The fields of a draft that no row can do without and that are still empty. */
export const missingIn = (draft: DraftRecord): ('home' | 'partner')[] => [
  ...(draft.home.name.trim() === '' ? (['home'] as const) : []),
  ...(draft.partner.name.trim() === '' ? (['partner'] as const) : []),
];
