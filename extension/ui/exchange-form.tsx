/** One exchange with every field open to change. */
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import {
  DIRECTION_WORDS,
  FIELD_WORDS,
  KIND_WORDS,
  RELATION_WORDS,
  STATE_WORDS,
} from '../../shared/record/vocabulary.ts';
import { isCorrected, withField } from '../capture/corrections.ts';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { t } from '../i18n.ts';
import type { Known } from '../reading/known.ts';
import { Choice } from './choice.tsx';
import { DateField } from './date-field.tsx';
import { DelegationFields } from './delegation-fields.tsx';
import { EvidenceQuotes } from './evidence.tsx';
import { ExchangeHeading } from './exchange-card.tsx';
import { Field } from './field.tsx';
import { HomeField } from './home-field.tsx';
import { PartnerFields } from './partner-fields.tsx';
import { RelatedList } from './related-list.tsx';

interface Props {
  item: DraftItem;
  known: Known['events'][number];
  change(item: DraftItem): void;
  /** Scrolls the page to the partner; absent where no page is open. */
  show?: () => void;
}

export const ExchangeForm = ({ item, known, change, show }: Props) => {
  const { draft } = item;
  const put = <K extends keyof DraftRecord>(field: K, value: DraftRecord[K]) =>
    change(withField(item, field, value));
  const isChanged = (field: keyof DraftRecord) => isCorrected(item, field);
  const drop = (dropped: boolean) => change({ ...item, dropped });
  return (
    <article className="card exchange stack" data-dropped={item.dropped}>
      <div className="row spread">
        <ExchangeHeading item={item} />
        <div className="row">
          {show && (
            <button type="button" className="plain" onClick={show}>
              {t('show_in_page')}
            </button>
          )}
          <button type="button" className="plain" onClick={() => drop(!item.dropped)}>
            {item.dropped ? t('restore') : t('drop')}
          </button>
        </div>
      </div>
      {known === 'ledger' && <p className="note good">{t('known_event')}</p>}
      {!item.dropped && (
        <>
          <div className="fields">
            <HomeField home={draft.home} changed={isChanged('home')} change={(home) => put('home', home)} />
            <PartnerFields
              partner={draft.partner}
              changed={isChanged('partner')}
              change={(partner) => put('partner', partner)}
            />
            <DateField
              label={t('field_date')}
              value={draft.date}
              changed={isChanged('date')}
              change={(date) => put('date', date)}
            />
            <Field label={t('field_content')} changed={isChanged('content')} wide>
              {(id) => (
                <input
                  id={id}
                  value={draft.content}
                  maxLength={500}
                  onChange={({ target }) => put('content', target.value)}
                />
              )}
            </Field>
            <Field label={t('field_kind')} changed={isChanged('kind')}>
              {(id) => (
                <Choice
                  id={id}
                  words={KIND_WORDS}
                  value={draft.kind}
                  change={(kind) => kind && put('kind', kind)}
                />
              )}
            </Field>
            <Field label={t('field_state')} changed={isChanged('state')}>
              {(id) => (
                <Choice
                  id={id}
                  words={STATE_WORDS}
                  value={draft.state}
                  change={(state) => state && put('state', state)}
                />
              )}
            </Field>
            <Field label={t('field_direction')} changed={isChanged('direction')}>
              {(id) => (
                <Choice
                  id={id}
                  words={DIRECTION_WORDS}
                  none={t('none')}
                  value={draft.direction}
                  change={(direction) => put('direction', direction)}
                />
              )}
            </Field>
            <Field label={t('field_field')} changed={isChanged('field')}>
              {(id) => (
                <Choice
                  id={id}
                  words={FIELD_WORDS}
                  none={t('none')}
                  value={draft.field}
                  change={(field) => put('field', field)}
                />
              )}
            </Field>
            <Field label={t('field_relation')} changed={isChanged('relation')}>
              {(id) => (
                <Choice
                  id={id}
                  words={RELATION_WORDS}
                  none={t(item.read === null ? 'not_given' : 'not_said')}
                  value={draft.relation}
                  change={(relation) => put('relation', relation)}
                />
              )}
            </Field>
            <DelegationFields
              delegation={draft.delegation}
              changed={isChanged('delegation')}
              change={(delegation) => put('delegation', delegation)}
            />
            <DateField
              label={t('field_since')}
              value={draft.since}
              changed={isChanged('since')}
              change={(since) => put('since', since)}
            />
          </div>
          {isChanged('partner') && draft.partner.asWritten !== '' && (
            <label className="check">
              <input
                type="checkbox"
                checked={item.teach}
                onChange={({ target }) => change({ ...item, teach: target.checked })}
              />
              {t('teach', draft.partner.asWritten, draft.partner.name)}
            </label>
          )}
          <RelatedList related={draft.related} change={(related) => put('related', related)} />
          <EvidenceQuotes evidence={draft.evidence} />
        </>
      )}
    </article>
  );
};
