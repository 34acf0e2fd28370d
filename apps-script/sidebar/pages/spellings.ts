/** 도시명 표기: for each city that no gazetteer knows, which place it is; taught once, known to every colleague. */
import type { PlacesState, TaughtPlace, UnknownPlace } from '../../../shared/ledger/alike-places.ts';
import type { Place } from '../../../shared/places/place.ts';
import type { Partner } from '../../../shared/record/exchange-record.ts';
import { button, el, show, text } from '../dom.ts';
import { offerBox } from '../entry/boxes.ts';
import { placesFor } from '../entry/place-offers.ts';
import { object, toward } from '../particle.ts';
import type { Reader } from '../parts/reading.ts';
import { theReader } from '../parts.ts';
import { call, doing } from '../server.ts';

const partnerOf = (place: Place, written: string, reader: Reader): Partner => ({
  name: reader.withUnit(place, written),
  asWritten: written,
  native: place.native,
  country: place.country,
  region: place.region,
  placeId: place.id,
  scope: place.country === 'KR' ? 'domestic' : 'foreign',
  level: 'government',
});

/** Offered without asking for letters, where the gazetteer has the very name in that country. */
const MOST_OFFERS = 3;

const isNamed = (place: Place, { name, country }: UnknownPlace, reader: Reader): boolean =>
  [place.name, reader.withUnit(place, name)].includes(name) &&
  (country === '' || reader.countryWords[place.country] === country);

const card = (unknown: UnknownPlace, reader: Reader): HTMLElement => {
  const teach = (place: Partner): void =>
    void doing('적고 정리하는 중입니다…', async () => {
      draw(await call('teachSpelling', { written: unknown.name, place, home: null }), reader);
      return `‘${unknown.name}’${object(unknown.name)} ‘${place.name}’${toward(place.name)} 알겠습니다. 아래에서 취소할 수 있습니다.`;
    });
  let found: Place | null = null;
  const choose = button(
    '이 도시로',
    () => {
      if (found) teach(partnerOf(found, unknown.name, reader));
    },
    'primary',
    true,
  );
  const known = reader.places(unknown.name).filter((place) => isNamed(place, unknown, reader));
  return el('section', { class: 'card', 'aria-label': unknown.name }, [
    text('h2', unknown.name),
    text('p', [unknown.country || '국가 미상', `교류 ${unknown.count}건`].join(' · '), 'soft'),
    ...unknown.alike.map(({ place, count }) =>
      el('div', { class: 'row' }, [
        button(`같은 도시: ${[place.name, place.native].filter(Boolean).join(' ')} (교류 ${count}건)`, () =>
          teach({ ...place, asWritten: unknown.name }),
        ),
      ]),
    ),
    ...known
      .slice(0, MOST_OFFERS)
      .map((place) =>
        el('div', { class: 'row' }, [
          button(`이 도시: ${[place.name, place.native, place.region].filter(Boolean).join(' · ')}`, () =>
            teach(partnerOf(place, unknown.name, reader)),
          ),
        ]),
      ),
    offerBox('어느 도시입니까', '', placesFor(reader), {
      choose: (place) => {
        found = place;
        choose.disabled = false;
        return reader.withUnit(place, unknown.name);
      },
      type: () => {
        found = null;
        choose.disabled = true;
      },
    }),
    el('div', { class: 'row' }, [choose]),
  ]);
};

/** Takes a name back; what is said of it. */
export const takeBack = async (m: number, written: string): Promise<{ state: PlacesState; said: string }> => {
  const { state, kept } = await call('unteachSpelling', m);
  const said = `‘${written}’${object(written)} 그 전으로 되돌렸습니다.`;
  return {
    state,
    said: kept === 0 ? said : `${said} 그 사이 사람이 교류도시를 고친 ${kept}건은 그대로 두었습니다.`,
  };
};

/** Names given before, each to be taken back. */
const taught = ({ m, written, name }: TaughtPlace, after: (state: PlacesState) => void): HTMLElement =>
  el('div', { class: 'row' }, [
    text('span', `${written} = ${name}`),
    button('취소', () =>
      doing('되돌리고 정리하는 중입니다…', async () => {
        const { state, said } = await takeBack(m, written);
        after(state);
        return said;
      }),
    ),
  ]);

/** What was given, with a way back; empty where nothing was. */
export const taughtList = (
  places: readonly TaughtPlace[],
  after: (state: PlacesState) => void,
): readonly HTMLElement[] =>
  places.length === 0
    ? []
    : [
        text('h2', '같은 도시로 알려 준 이름'),
        text('p', '취소하면 도시명 표기, 교류실적, 결연현황이 알려 주기 전으로 돌아갑니다.', 'soft'),
        ...places.map((place) => taught(place, after)),
      ];

const draw = (state: PlacesState, reader: Reader): void => {
  const all = state.unknown;
  show(
    text('h1', '도시명 표기'),
    text(
      'p',
      all.length === 0
        ? '위치를 모르는 교류도시가 없습니다.'
        : `위치를 모르는 교류도시가 ${all.length}곳 있습니다. 어느 도시인지 한 번 알려 주시면 이미 적힌 행과 모든 동료의 확장 프로그램이 그 이름으로 압니다.`,
    ),
    text(
      'p',
      '‘도시명 표기’ 시트의 행을 고치거나 지워도 됩니다. 다음 정리가 이미 바뀐 행까지 따라 고칩니다.',
      'soft',
    ),
    ...all.map((unknown) => card(unknown, reader)),
    ...taughtList(state.taught, (next) => draw(next, reader)),
  );
};

export const openSpellings = (): void =>
  void doing('불러오는 중입니다…', async () => {
    const [state, reader] = await Promise.all([call('listPlaces'), theReader()]);
    draw(state, reader);
    return null;
  });
