/** 교류도시: found in the gazetteer by Korean, hanzi or Latin, or typed by hand; its country. */

import { useMemo } from 'react';
import { countriesFirst } from '../../shared/places/country-words.ts';
import type { Place } from '../../shared/places/place.ts';
import { withUnit } from '../../shared/places/with-unit.ts';
import type { Partner } from '../../shared/record/exchange-record.ts';
import { LEVEL_WORDS } from '../../shared/record/vocabulary.ts';
import { t } from '../i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { Choice } from './choice.tsx';
import { Combobox } from './combobox.tsx';
import { Field } from './field.tsx';
import type { Offer } from './offers.ts';
import { ownCountries } from './own-countries.ts';
import { useLive } from './use-live.ts';
import { placeDetail } from './words.ts';

const searchPlaces = async (query: string): Promise<Offer<Place>[]> =>
  (await sendMessage('searchPlaces', query)).map((place) => ({
    key: place.id,
    label: [place.name, place.native].filter(Boolean).join(' '),
    detail: placeDetail(place),
    value: place,
    called: [place.name, place.native, withUnit(place, query)].includes(query),
  }));

interface Props {
  partner: Partner;
  changed: boolean;
  change(partner: Partner): void;
}

export const PartnerFields = ({ partner, changed, change }: Props) => {
  const own = useLive(ownCountries);
  const countries = useMemo(() => countriesFirst(own ?? []), [own]);
  return (
    <>
      <Field label={t('field_partner')} changed={changed}>
        {(id) => (
          <Combobox
            id={id}
            text={partner.name}
            search={searchPlaces}
            choose={(place) =>
              change({
                ...partner,
                name: withUnit(place, partner.asWritten),
                native: place.native,
                country: place.country,
                region: place.region,
                placeId: place.id,
                scope: place.country === 'KR' ? 'domestic' : 'foreign',
              })
            }
            type={(name) => change({ ...partner, name, placeId: null, native: null, region: null })}
          />
        )}
      </Field>
      <Field label={t('field_country')} changed={changed}>
        {(id) => (
          <Choice
            id={id}
            words={countries}
            none={t('country_unknown')}
            value={partner.country}
            change={(country) =>
              change({
                ...partner,
                country,
                placeId: null,
                region: null,
                scope: country === 'KR' ? 'domestic' : 'foreign',
              })
            }
          />
        )}
      </Field>
      <Field label={t('field_level')} changed={changed}>
        {(id) => (
          <Choice
            id={id}
            words={LEVEL_WORDS}
            value={partner.level}
            change={(level) => level && change({ ...partner, level })}
          />
        )}
      </Field>
    </>
  );
};
