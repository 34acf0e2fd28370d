/** A labelled article with other names in the places of its own: home and partners, in title, text and labels. */
import * as z from 'zod/mini';
import { governments } from '../../../shared/places/governments.ts';
import { PROVINCES } from '../../../shared/places/korean-governments.ts';
import type { Government } from '../../../shared/places/place.ts';
import { Random } from '../../sim/random.ts';
import { marked, type Name, Unsure } from './marks.ts';
import { isNoun, nameOf, otherGovernment, otherPlace, type Pool } from './pools.ts';

const partner = z.looseObject({ name: z.string(), surface: z.nullable(z.string()), country: z.string() });
const event = z.looseObject({ partners: z.optional(z.array(z.string())) });
const labelled = z.looseObject({
  id: z.string(),
  title: z.nullable(z.string()),
  text: z.string(),
  publishedAt: z.nullable(z.string()),
  isExchange: z.boolean(),
  homes: z.array(z.string()),
  optionalHomes: z.optional(z.array(z.string())),
  partners: z.array(partner),
  events: z.array(event),
  since: z.array(z.looseObject({ partner: z.string() })),
});
export type Labelled = z.infer<typeof labelled>;
export const labelledFrom = (line: string): Labelled => labelled.parse(JSON.parse(line));

interface Exchange {
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

const unsure = (why: string): never => {
  throw new Unsure(why);
};

/** All written forms of a province, in the order in which another's stand for them: 경상남도, 경남; 부산광역시, 부산. */
const formsOf = (province: string): readonly string[] => [
  province,
  ...(PROVINCES.find(({ name }) => name === province)
    ?.short.split(' ')
    .slice(0, 1) ?? []),
];

const governmentNamed = (label: string, day: string): Government => {
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
const koreanExchange = (
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
const upperExchange = (own: Government, article: string, day: string, random: Random): Exchange[] => {
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

const foreignExchange = (
  label: string,
  code: string,
  article: string,
  taken: readonly string[],
  pool: Pool,
  random: Random,
): Exchange => {
  const from = nameOf(label, code);
  if (from.others.some((other) => article.includes(other))) unsure('another spelling of the name');
  const within = from.region !== '' && article.includes(from.region) ? from.region : null;
  const to = otherPlace(
    from,
    code,
    within,
    pool,
    random,
    (stem) => !taken.includes(stem) && !article.includes(stem),
  );
  return to ? { from, to } : unsure('no other place');
};

/** The article with other names; throws Unsure where that cannot be done surely. The same seed makes the same. */
export const exchanged = (one: Labelled, seed: number, pool: Pool = 'plain'): Labelled => {
  const random = new Random(seed);
  const article = `${one.title ?? ''}\n${one.text}`;
  if (article !== article.normalize('NFC')) unsure('decomposed letters');
  const day = one.publishedAt?.slice(0, 10) ?? '2023-05-20';
  const exchanges: Exchange[] = [];
  const provinces: (readonly [RegExp, string])[] = [];
  const korean = [...one.homes, ...(one.optionalHomes ?? [])];
  for (const { name, country } of one.partners) if (country === 'KR') korean.push(name);
  const own = [...new Set(korean)].map((label) => governmentNamed(label, day));
  for (const government of own) {
    if (government.level !== 'basic') {
      if (own.some(({ province }) => province === government.name)) unsure('a province and a part of it');
      exchanges.push(...upperExchange(government, article, day, random));
      continue;
    }
    const { names, province } = koreanExchange(government, article, day, random);
    exchanges.push(names);
    provinces.push(...province);
  }
  for (const { name, country } of one.partners)
    if (country !== 'KR' && !exchanges.some(({ from }) => from.stem === nameOf(name, country).stem))
      exchanges.push(
        foreignExchange(
          name,
          country,
          article,
          exchanges.map(({ to }) => to.stem),
          pool,
          random,
        ),
      );
  const taken = exchanges.map(({ to }) => to.natives[0] ?? to.stem);
  if (new Set(taken).size < taken.length) unsure('two of one name');
  exchanges.sort((a, b) => b.from.stem.length - a.from.stem.length);

  const rewritten = (text: string): string => {
    let made = provinces.reduce((before, [form, other]) => before.replace(form, other), text);
    for (const [at, { from, to }] of exchanges.entries())
      made = marked(made, from, to, String.fromCharCode(0xe000 + at));
    return exchanges.reduce(
      (before, { to }, at) => before.replaceAll(String.fromCharCode(0xe000 + at), to.stem),
      made,
    );
  };
  const renamed = (label: string): string => {
    const found = exchanges.find(
      ({ from }) => label.endsWith(from.stem + from.unit) || label.includes(from.stem),
    );
    return found ? label.replace(found.from.stem, found.to.stem) : label;
  };
  return {
    ...one,
    title: one.title === null ? null : rewritten(one.title),
    text: rewritten(one.text),
    homes: one.homes.map(renamed),
    ...(one.optionalHomes ? { optionalHomes: one.optionalHomes.map(renamed) } : {}),
    partners: one.partners.map((each) => ({
      ...each,
      name: renamed(each.name),
      surface: each.surface === null ? null : renamed(each.surface),
    })),
    events: one.events.map((each) => ({
      ...each,
      ...(each.partners ? { partners: each.partners.map(renamed) } : {}),
    })),
    since: one.since.map((each) => ({ ...each, partner: renamed(each.partner) })),
  };
};
