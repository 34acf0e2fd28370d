/** The Korean government of an exchange, chosen from those there are or were. */
import { governments } from '../../shared/places/governments.ts';
import type { Home } from '../../shared/record/exchange-record.ts';
import { t } from '../i18n.ts';
import { Combobox, type Offer } from './combobox.tsx';
import { Field } from './field.tsx';

const OFFERED = 12;

/** Governments whose name begins with the query, standing ones first. */
export const searchHomes = async (query: string): Promise<Offer<Home>[]> =>
  governments
    .all()
    .filter(({ name, province }) => name.startsWith(query) || province?.startsWith(query))
    .sort((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null))
    .slice(0, OFFERED)
    .map(({ code, name, province, validTo, successor }) => ({
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
        type={(name) => {
          const [only, other] = governments.find(name);
          if (only && !other)
            change({ name: only.name, code: only.code, province: only.province, successor: only.successor });
          else change({ name, code: '', province: null });
        }}
      />
    )}
  </Field>
);
