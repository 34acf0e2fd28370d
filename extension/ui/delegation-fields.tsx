/** 대표단: the head's title and the number of people. */
import type { Delegation } from '../../shared/record/analysis.ts';
import { t } from '../i18n.ts';
import { Field } from './field.tsx';

const NONE: Delegation = { head: null, number: null, side: null, words: '' };

interface Props {
  delegation: Delegation | null;
  changed: boolean;
  change(delegation: Delegation | null): void;
}

export const DelegationFields = ({ delegation, changed, change }: Props) => {
  const now = delegation ?? NONE;
  const put = (next: Delegation) => change(next.head === null && next.number === null ? null : next);
  return (
    <>
      <Field label={t('field_head')} changed={changed}>
        {(id) => (
          <input
            id={id}
            value={now.head ?? ''}
            maxLength={40}
            placeholder={t('head_hint')}
            onChange={({ target }) => put({ ...now, head: target.value || null })}
          />
        )}
      </Field>
      <Field label={t('field_number')} changed={changed}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            max={100_000}
            value={now.number ?? ''}
            onChange={({ target }) =>
              put({ ...now, number: target.value === '' ? null : Math.trunc(Number(target.value)) })
            }
          />
        )}
      </Field>
    </>
  );
};
