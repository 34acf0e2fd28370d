/** Which Korean government each mention means, by province, byline and the others named. */
import { DOUBTFUL_SHORT_NAMES } from '../places/governments.ts';
import type { Government } from '../places/place.ts';
import type { KoreanEntity } from './entity.ts';
import type { Resources } from './input.ts';
import type { Mention } from './mentions.ts';
import { speakingUnits } from './speaking-units.ts';

const isFull = (mention: Mention): boolean =>
  !mention.head.short ||
  mention.province.length > 0 ||
  ['시', '군', '구', '도'].includes(mention.head.tail.office.charAt(0));

/** 자매도시 영천을 찾았다, but not 자매결연을 맺은 홍성의 농가와 */
const isCalled = ({ called, head }: Mention): boolean =>
  called !== null && !['의', ''].includes(head.tail.particle);

/** 교류 강화 in a title; not 강화-누마즈, 강화서 and the like. */
const isEverydayWord = ({ start, head }: Mention): boolean =>
  start > 0 && head.tail.particle === '' && DOUBTFUL_SHORT_NAMES.has(head.stem);

/** Korean governments with their mentions; a bare short name (제주, 평택) only beside a full one or an office. */
export const koreanEntities = (
  mentions: readonly Mention[],
  resources: Resources,
  day: string | null,
  hints: readonly string[],
  text: string,
): KoreanEntity[] => {
  const entities: KoreanEntity[] = [];
  const provinces = new Map<string, number>();
  for (const name of [
    ...mentions.flatMap((mention) => [
      ...mention.province.map((one) => one.name),
      // 광주시 is a city of 경기도 too.
      ...(mention.head.governments.every((one) => one.level === 'metropolitan')
        ? mention.head.governments.map((one) => one.name)
        : []),
    ]),
    ...hints,
  ])
    provinces.set(name, (provinces.get(name) ?? 0) + 1);
  /** Who stood on that day; where the day is unknown, who bore the name as written. */
  const standing = (governments: readonly Government[], written: string): readonly Government[] => {
    if (day === null)
      return governments.some(({ name }) => name === written)
        ? governments.filter(({ name }) => name === written)
        : governments;
    const stands = (one: Government): boolean =>
      (one.validFrom ?? '') <= day && day <= (one.validTo ?? '9999');
    const stood = governments.filter(stands);
    if (stood.length > 0) return stood;
    // 전북특별자치도 before its first day is still 전라북도.
    const before = resources.governments
      .all()
      .filter((one) => stands(one) && governments.some(({ code }) => code === one.successor));
    return before.length === 1 ? before : governments;
  };
  const choose = (mention: Mention): { government: Government; uncertain: boolean } | null => {
    let candidates = mention.head.governments;
    if (mention.province.length > 0) {
      const within = candidates.filter((one) =>
        mention.province.some((province) => province.name === one.province),
      );
      if (within.length > 0) candidates = within;
    } else if (/구청장?$/.test(mention.head.tail.office))
      candidates = candidates.filter((one) => one.name.endsWith('구'));
    const stood = standing(candidates, mention.head.stem);
    const areas = new Set(stood.map((one) => resources.governments.successorOf(one.code)?.code ?? one.code));
    const ranked = [...stood].sort((a, b) => weight(b) - weight(a));
    const [first, second] = ranked;
    if (!first) return null;
    return {
      government: first,
      uncertain: areas.size > 1 && second !== undefined && weight(first) === weight(second),
    };
  };
  const weight = (one: Government): number =>
    (provinces.get(one.province ?? one.name) ?? 0) * 4 +
    (one.level === 'metropolitan' ? 2 : 0) +
    (one.validTo === null ? 1 : 0);
  const place = (mention: Mention, known: KoreanEntity | undefined): void => {
    if (known) {
      known.mentions.push(mention);
      return;
    }
    const chosen = choose(mention);
    if (!chosen) return;
    const same = entities.find((entity) => entity.government.code === chosen.government.code);
    if (same) same.mentions.push(mention);
    else entities.push({ kind: 'korea', ...chosen, mentions: [mention] });
  };
  const byName = (mention: Mention): KoreanEntity | undefined =>
    mention.province.length > 0
      ? undefined
      : entities.find((entity) =>
          mention.head.governments.some((one) => one.code === entity.government.code),
        );
  for (const mention of mentions) if (mention.province.length > 0) place(mention, undefined);
  for (const mention of mentions)
    if (mention.province.length === 0 && isFull(mention)) place(mention, byName(mention));
  // 포항·제주시: the short name before a full one.
  const beforeFull = new Set(
    mentions.flatMap((one) => (one.listed !== null && isFull(one) ? [one.listed] : [])),
  );
  const nameless = entities.length === 0 ? speakingUnits([text]) : null;
  for (const mention of mentions) {
    if (isFull(mention)) continue;
    const known = byName(mention);
    const metropolitan = mention.head.governments.some((one) => one.level === 'metropolitan');
    const listed = mention.listed !== null && mention.listed.head.governments.length > 0;
    const meant = mention.head.governments.some(({ name }) => nameless?.has(name.slice(-1)));
    if (
      known ||
      mention.head.tail.office !== '' ||
      isCalled(mention) ||
      beforeFull.has(mention) ||
      metropolitan ||
      listed ||
      meant ||
      (mention.sentence < 0 && !isEverydayWord(mention))
    )
      place(mention, known);
  }
  for (const entity of entities)
    entity.mentions.sort((a, b) => a.sentence - b.sentence || a.nameStart - b.nameStart);
  return entities;
};
