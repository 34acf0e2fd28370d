/** 왜?: what spoke for and against an exchange, with the words it stands on. */
import type { Analysis } from '../../shared/record/analysis.ts';
import { type MessageKey, t } from '../i18n.ts';

/** By the rule's name before its full stop. */
const MEANING: Readonly<Record<string, MessageKey>> = {
  home: 'why_home',
  'no-home': 'why_no_home',
  partner: 'why_partner',
  'no-partner': 'why_no_partner',
  bond: 'why_bond',
  agreement: 'why_agreement',
  contact: 'why_contact',
};

/** Rules that no words are known for keep their name: it helps whoever reports a fault. */
const meaningOf = (rule: string): string => {
  const key = MEANING[rule.split('.')[0] ?? ''];
  return key ? t(key) : rule;
};

export const Reasons = ({ analysis }: { analysis: Analysis }) => (
  <details>
    <summary>{t('why')}</summary>
    <p className="soft">{t('why_score', Math.round(analysis.score * 100))}</p>
    <ul className="stack tight">
      {analysis.reasons.map(({ rule, words, weight, at }) => (
        <li key={`${rule}-${words}-${at?.start}`} className="row spread">
          <span>
            {meaningOf(rule)} {words && <strong>{words}</strong>}
          </span>
          <span>{weight > 0 ? `+${weight.toFixed(1)}` : weight.toFixed(1)}</span>
        </li>
      ))}
    </ul>
  </details>
);
