/** An exchange that a person writes by hand. */
import { blankDraft } from '../../shared/record/blank-draft.ts';
import type { Article } from '../../shared/record/exchange-record.ts';
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import type { DraftItem } from './draft-sheet.ts';

/** Beside another exchange of the article it starts from that one's home, date and kind. */
export const blankItem = (article: Article, beside: DraftRecord | undefined): DraftItem => ({
  id: crypto.randomUUID(),
  changed: ['home', 'partner', 'date'],
  read: null,
  dropped: false,
  teach: false,
  draft: blankDraft(article, beside),
});
