/** Cities the article names as background: their 결연현황 gets the fact, and no exchange is counted. */
import type { DraftRecord } from '../../shared/record/from-analysis.ts';
import { RELATION_WORDS } from '../../shared/record/vocabulary.ts';
import { t } from '../i18n.ts';
import { countryWords, dateWords } from './words.ts';

interface Props {
  related: DraftRecord['related'];
  change(related: DraftRecord['related']): void;
}

export const RelatedList = ({ related, change }: Props) =>
  related.length > 0 && (
    <div className="stack tight">
      <h3 className="label">{t('field_related')}</h3>
      <ul className="stack tight">
        {related.map((one) => (
          <li key={`${one.place.name}-${one.since}`} className="row spread">
            <span>
              {one.place.name} <span className="soft">{countryWords(one.place.country)}</span>{' '}
              {[one.relation && RELATION_WORDS[one.relation], one.since && t('since', dateWords(one.since))]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <button
              type="button"
              className="plain"
              aria-label={t('drop_related', one.place.name)}
              onClick={() => change(related.filter((each) => each !== one))}
            >
              {t('drop')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
