/** Another Korean government in the place of one that an article names: a unit of a province, a province, a metropolitan city. */
import { governments } from '../../../shared/places/governments.ts';
import { PROVINCES } from '../../../shared/places/korean-governments.ts';
import type { Government } from '../../../shared/places/place.ts';
import type { Random } from '../../sim/random.ts';
import { type Name, Unsure } from './marks.ts';
import { isNoun, otherGovernment } from './pools.ts';

export interface Exchange {
  from: Name;
  to: Name;
}

/** Called by the unit alone as well: 시, 도. */
const METROPOLITAN = ['부산', '대구', '인천', '대전', '울산'];
const PROVINCIAL = [
  ['충청북도', '충북'],
  ['충청남도', '충남'],
  ['전라북도', '전북'],
  ['전라남도', '전남'],
  ['경상북도', '경북'],
  ['경상남도', '경남'],
];

export const unsure = (why: string): never => {
  throw new Unsure(why);
};

/** All written forms of a province, in the order in which another's stand for them: 경상남도, 경남; 부산광역시, 부산. */
const formsOf = (province: string): readonly string[] => [
  province,
  ...(PROVINCES.find(({ name }) => name === province)
    ?.short.split(' ')
    .slice(0, 1) ?? []),
];

export const governmentNamed = (label: string, day: string): Government => {
  const [one, ...more] = governments.find(label.replace(/^.+\s/, ''), day);
  if (!one || more.length > 0) return unsure('a government of several');
  if (one.level === 'basic' && one.name.length < 3) return unsure('a name of one syllable');
  return one;
};

const nameOfGovernment = ({ name }: Government): Name => ({
  stem: name.slice(0, -1),
  unit: name.slice(-1),
  doubtful: isNoun(name.slice(0, -1)),
  natives: [],
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The exchange of a Korean government, and of its province where that stands before it and nowhere else. */
export const koreanExchange = (
  own: Government,
  article: string,
  day: string,
  random: Random,
): { names: Exchange; province: readonly (readonly [RegExp, string])[] } => {
  const stem = own.name.slice(0, -1);
  const forms = formsOf(own.province ?? '');
  const before = new RegExp(`(${forms.map(escaped).join('|')})(?=\\s${escaped(stem)})`, 'g');
  const elsewhere = article.replace(before, '');
  const fixed = forms.some((form) => elsewhere.includes(form)) ? own.province : null;
  const other =
    otherGovernment(own, fixed, day, random, ({ name, province }) => {
      const bare = name.slice(0, -1);
      return (
        !article.includes(bare) &&
        !(isNoun(bare) && !isNoun(stem)) &&
        (fixed !== null || formsOf(province ?? '').every((form) => !article.includes(form)))
      );
    }) ?? unsure('no other government');
  const theirs = formsOf(other.province ?? '');
  return {
    names: { from: nameOfGovernment(own), to: { ...nameOfGovernment(other), doubtful: false } },
    province:
      fixed === null
        ? forms.map((form, at) => [
            new RegExp(`${escaped(form)}(?=\\s${escaped(stem)})`, 'g'),
            theirs[at] ?? form,
          ])
        : [],
  };
};

/** The exchange of a province or a metropolitan city, under each of its names. */
export const upperExchange = (own: Government, article: string, day: string, random: Random): Exchange[] => {
  const pair = (from: string, to: string, unit: string): Exchange => ({
    from: { stem: from, unit, doubtful: false, natives: [] },
    to: { stem: to, unit, doubtful: false, natives: [] },
  });
  const city = METROPOLITAN.find((stem) => own.name.startsWith(stem));
  if (city !== undefined) {
    const other = random.pick(METROPOLITAN.filter((stem) => !article.includes(stem)));
    return other === undefined ? unsure('no other government') : [pair(city, other, '광역시')];
  }
  const forms = PROVINCIAL.find(([full]) => full === own.name) ?? unsure('a government without its like');
  const other = random.pick(
    PROVINCIAL.filter(
      (names) =>
        names.every((name) => !article.includes(name)) &&
        governments.find(names[0] ?? '', day).some(({ name }) => name === names[0]),
    ),
  );
  if (other === undefined) return unsure('no other government');
  return forms.map((form, at) => pair(form, other[at] ?? '', at === 0 ? '' : '도'));
};
