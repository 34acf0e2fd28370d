/** An exchange that a person writes by hand. */
import type { Article } from '../../shared/record/exchange-record.ts';
import { SCHEMA_VERSION } from '../../shared/record/exchange-record.ts';
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import type { DraftItem } from './draft-sheet.ts';

/** Beside another exchange of the article it starts from that one's home, date and kind. */
export const blankItem = (article: Article, beside: DraftRecord | undefined): DraftItem => ({
  id: crypto.randomUUID(),
  changed: ['home', 'partner', 'date'],
  dropped: false,
  teach: false,
  draft: {
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
  },
});
