/** A labelled article with other names in the places of its own: home and partners, in title, text and labels. */
import * as z from 'zod/mini';
import { Random } from '../../sim/random.ts';
import { type Exchange, governmentNamed, koreanExchange, unsure, upperExchange } from './korean.ts';
import { marked } from './marks.ts';
import { nameOf, otherPlace, type Pool } from './pools.ts';

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
