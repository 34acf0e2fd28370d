/** One exchange at a glance. */
import { DIRECTION_WORDS, KIND_WORDS, RELATION_WORDS, STATE_WORDS } from '../../shared/record/vocabulary.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { t } from '../i18n.ts';
import type { Known } from '../reading/known.ts';
import { EvidenceQuotes } from './evidence.tsx';
import { dateWords, placeDetail } from './words.ts';

interface Props {
  item: DraftItem;
  /** An exchange of this pair in this month is in the ledger. */
  known: Known['events'][number];
}

export const ExchangeHeading = ({ item: { draft } }: Pick<Props, 'item'>) => (
  <h2>
    <span className="mark-home">{draft.home.name}</span>
    <span aria-hidden="true"> ↔ </span>
    <span className="hidden">{t('and')}</span>
    <span className="mark-partner">{draft.partner.name}</span>
    {draft.partner.native && (
      <span lang={draft.partner.country === 'JP' ? 'ja' : 'zh'}> {draft.partner.native}</span>
    )}
    <span className="soft"> {placeDetail(draft.partner)}</span>
  </h2>
);

export const ExchangeCard = ({ item, known }: Props) => {
  const { draft } = item;
  const facts = [
    KIND_WORDS[draft.kind],
    draft.direction && DIRECTION_WORDS[draft.direction],
    STATE_WORDS[draft.state],
    draft.relation && draft.relation !== 'none' && RELATION_WORDS[draft.relation],
    draft.since && t('since', dateWords(draft.since)),
    draft.partner.placeId === null && draft.partner.level === 'government' && t('unregistered'),
  ].filter((fact) => typeof fact === 'string');
  return (
    <article className="card exchange stack tight" data-dropped={item.dropped}>
      <ExchangeHeading item={item} />
      <p>
        <span className="mark-date">{dateWords(draft.date)}</span>
      </p>
      <p className="facts">
        {facts.map((fact) => (
          <span className="chip" key={fact}>
            {fact}
          </span>
        ))}
        {known && <span className="chip">{t(known === 'ledger' ? 'known_event' : 'state_waiting')}</span>}
      </p>
      <p className="content">{draft.content}</p>
      <EvidenceQuotes evidence={draft.evidence} />
    </article>
  );
};
