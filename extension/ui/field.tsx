/** A label with its control, and a sign where the person changed what was read. */
import { type ReactNode, useId } from 'react';
import { t } from '../i18n.ts';

interface Props {
  label: string;
  changed?: boolean;
  wide?: boolean;
  children: (id: string) => ReactNode;
}

export const Field = ({ label, changed = false, wide = false, children }: Props) => {
  const id = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>
        {label}
        {changed && <span className="changed"> · {t('field_changed')}</span>}
      </label>
      {children(id)}
    </div>
  );
};
