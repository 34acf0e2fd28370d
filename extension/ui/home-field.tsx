/** The Korean government of an exchange, chosen from those there are or were. */
import { offeredGovernments, typedGovernment } from '../../shared/places/offered-governments.ts';
import type { Home } from '../../shared/record/exchange-record.ts';
import { t } from '../i18n.ts';
import { Combobox, type Offer } from './combobox.tsx';
import { Field } from './field.tsx';

export const searchHomes = async (query: string): Promise<Offer<Home>[]> =>
  offeredGovernments(query).map(({ code, name, province, validTo, successor }) => ({
    key: code,
    label: name,
    detail: [province, validTo && t('until', validTo)].filter(Boolean).join(' · '),
    value: { name, code, province, successor },
  }));

interface Props {
  home: Home;
  changed: boolean;
  change(home: Home): void;
}

export const HomeField = ({ home, changed, change }: Props) => (
  <Field label={t('field_home')} changed={changed}>
    {(id) => (
      <Combobox
        id={id}
        text={home.name}
        search={searchHomes}
        choose={change}
        type={(name) => change(typedGovernment(name))}
      />
    )}
  </Field>
);
