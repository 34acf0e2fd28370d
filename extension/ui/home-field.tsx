/** The Korean government of an exchange, chosen from those there are or were. */
import {
  namedGovernments,
  offeredGovernments,
  typedGovernment,
} from '../../shared/places/offered-governments.ts';
import type { Home } from '../../shared/record/exchange-record.ts';
import { t } from '../i18n.ts';
import { Combobox } from './combobox.tsx';
import { Field } from './field.tsx';
import type { Offer } from './offers.ts';

const search = (query: string, options?: { standing: boolean }): Offer<Home>[] =>
  offeredGovernments(query, options).map((government) => {
    const { code, name, province, validTo, successor } = government;
    return {
      key: code,
      label: name,
      detail: [province, validTo && t('until', validTo)].filter(Boolean).join(' · '),
      value: { name, code, province, successor },
      called: namedGovernments(query).includes(government),
    };
  });

/** Those of an article, which may be old. */
const searchHomes = async (query: string) => search(query);

/** Those that stand today. */
export const searchOwnHomes = async (query: string) => search(query, { standing: true });

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
