/** 중복 후보: two exchanges or two cities side by side; the person says whether they are one. */
import type { AlikePlace, PlacesState, UnknownPlace } from '../../../shared/ledger/alike-places.ts';
import type { Candidate } from '../../../shared/ledger/review-view.ts';
import { button, el, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';
import { takeBack, taughtList } from './spellings.ts';

const MERGED = '합쳤습니다. 맨 위의 ‘되돌리기’로 취소할 수 있습니다.';

const side = ({ words, sources }: Candidate): HTMLElement =>
  el('div', {}, [text('p', words), ...sources.map((line) => text('p', line, 'soft'))]);

/** What was merged just now, and how to take it back. */
interface Merged {
  readonly words: string;
  undo(): Promise<string>;
}

const settle = (
  words: string,
  done: string,
  work: () => Promise<unknown>,
  merged: Merged | null = null,
): void =>
  void doing(words, async () => {
    await work();
    await load(merged);
    return done;
  });

const split = async (a: number, b: number): Promise<string> => {
  await call('splitDuplicates', a, b);
  return '다시 두 행으로 나누었습니다.';
};

const justMerged = ({ words, undo }: Merged): HTMLElement =>
  el('div', { class: 'card good' }, [
    text('p', words),
    el('div', { class: 'row' }, [
      button('되돌리기', () =>
        doing('되돌리는 중입니다…', async () => {
          const done = await undo();
          await load();
          return done;
        }),
      ),
    ]),
  ]);

const card = ({ a, b }: { a: Candidate; b: Candidate }): HTMLElement =>
  el('div', { class: 'card' }, [
    side(a),
    el('hr'),
    side(b),
    el('div', { class: 'row' }, [
      button(
        '같은 교류: 합치기',
        () =>
          settle('합치는 중입니다…', MERGED, () => call('mergeDuplicates', a.n, b.n), {
            words: `합친 교류: ${a.words} + ${b.words}`,
            undo: () => split(a.n, b.n),
          }),
        'primary',
      ),
      button('다른 교류', () =>
        settle('적는 중입니다…', '다시 보이지 않습니다.', () => call('keepApart', a.n, b.n)),
      ),
    ]),
  ]);

const mergedCard = ({ a, b }: { a: Candidate; b: Candidate }): HTMLElement =>
  el('div', { class: 'card' }, [
    side(a),
    text('p', `합친 것: ${b.words}`, 'soft'),
    el('div', { class: 'row' }, [
      button('취소', () => settle('나누는 중입니다…', '다시 두 행으로 나누었습니다.', () => split(a.n, b.n))),
    ]),
  ]);

const placeWords = (name: string, native: string | null, count: number): string =>
  [name, native, `교류 ${count}건`].filter(Boolean).join(' · ');

const placeCard = (city: UnknownPlace, other: AlikePlace): HTMLElement =>
  el('div', { class: 'card' }, [
    text('p', placeWords(city.name, null, city.count)),
    text('p', placeWords(other.place.name, other.place.native, other.count)),
    el('div', { class: 'row' }, [
      button(
        '같은 도시: 합치기',
        () =>
          settle(
            '합치는 중입니다…',
            MERGED,
            () =>
              call('teachSpelling', {
                written: city.name,
                place: { ...other.place, asWritten: city.name },
                home: null,
              }),
            {
              words: `합친 도시: ${city.name} = ${other.place.name}`,
              undo: async () => (await takeBack(city.m, city.name)).said,
            },
          ),
        'primary',
      ),
      button('다른 도시', () =>
        settle('적는 중입니다…', '다시 보이지 않습니다.', () => call('keepPlacesApart', city.m, other.m)),
      ),
    ]),
  ]);

/** Two names that both stand for no known place are shown once. */
const alikeCards = ({ unknown }: PlacesState): HTMLElement[] =>
  unknown.flatMap((city) =>
    city.alike
      .filter(({ m, place, count }) => place.placeId !== null || count === 0 || city.m < m)
      .map((other) => placeCard(city, other)),
  );

const load = async (last: Merged | null = null): Promise<void> => {
  const pairs = await call('listDuplicates');
  const places = await call('listPlaces');
  const cities = alikeCards(places);
  const merged = await call('listMerged');
  show(
    text('h1', '중복 후보'),
    last && justMerged(last),
    merged.length > 0 &&
      el('details', {}, [text('summary', `합친 교류 ${merged.length}쌍`), ...merged.map(mergedCard)]),
    text(
      'p',
      pairs.length === 0
        ? '같은 교류로 보이는 행이 없습니다.'
        : `같은 교류일 수 있는 행이 ${pairs.length}쌍 있습니다. 합치면 위의 행에 출처가 모입니다.`,
    ),
    ...pairs.map(card),
    cities.length > 0 && text('h2', `같은 도시일 수 있는 이름 ${cities.length}쌍`),
    cities.length > 0 &&
      text('p', '합치면 위의 이름이 아래의 도시로 바뀌고 건수가 한 행에 모입니다.', 'soft'),
    ...cities,
    ...taughtList(places.taught, () => void load()),
  );
};

export const openDuplicates = (): void =>
  void doing('찾는 중입니다…', async () => {
    await load();
    return null;
  });
