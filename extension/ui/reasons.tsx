/** 왜?: the rules that spoke for and against, with the words they stand on. */
import type { Analysis } from '../../shared/record/analysis.ts';
import { t } from '../i18n.ts';

export const Reasons = ({ analysis }: { analysis: Analysis }) => (
  <details>
    <summary>{t('why')}</summary>
    <p className="soft">{t('why_score', Math.round(analysis.score * 100))}</p>
    <ul className="stack tight">
      {analysis.reasons.map(({ rule, words, weight, at }) => (
        <li key={`${rule}-${words}-${at?.start}`} className="row spread">
          <span>
            {words || rule} <span className="soft">{rule}</span>
          </span>
          <span>{weight > 0 ? `+${weight.toFixed(1)}` : weight.toFixed(1)}</span>
        </li>
      ))}
    </ul>
  </details>
);
