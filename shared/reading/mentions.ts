/** Names in their phrases: 중국 강소성 상주시, 서울 강북구, 일본 자매도시 카시마시, 이스탄불의 시실리구(區). */

import type { Government } from '../places/place.ts';
import type { Atom } from './atom.ts';
import { lastOf } from './last.ts';
import { isBetween, isListed } from './listing.ts';
import { governedBy, isOfficialOf } from './officials.ts';
import { Opening } from './opening.ts';
import { attaches, isKorea } from './phrases.ts';
import type { Sentence } from './sentences.ts';

export interface Mention {
  /** The phrase with country and region, without tail. */
  start: number;
  end: number;
  /** The name as written with its unit, without gloss. */
  name: string;
  nameStart: number;
  head: Atom;
  /** Regions and cities that stand before the head in its phrase, nearest last. */
  parents: readonly Atom[];
  /** ISO code stated in the phrase. */
  country: string | null;
  province: readonly Government[];
  /** −1 in the title. */
  sentence: number;
  /** Named only as the region of another place: 광시좡족자치구 난닝시. */
  over: boolean;
  /** In a heading, not in prose. */
  heading: boolean;
  /** In quoted speech. */
  spoken: boolean;
  /** Only says where something is: a 읍·면·동 or an appointed district follows. */
  locator: boolean;
  /** A relation noun stands directly before: 자매도시인 X. */
  called: string | null;
  /** The mention before it in a list: A와 B, A·B. */
  listed: Mention | null;
}

/** A spelling that is a word of the language too: a mention only where the article names its place elsewhere. */
export interface Doubtful {
  head: Atom;
  mention: () => Mention | null;
}

/** A country's name by itself. */
export interface CountryMention {
  start: number;
  end: number;
  code: string;
  sentence: number;
}

const CALLED =
  /(?:^|[\s,(·'"])((?:국제|국내|해외|국외)?\s?(?:자매|우호|친선|교류|결연|협력|파트너)[가-힣·()]{0,8}(?:\s?(?:결연|협력|교류))?\s?(?:도시|시티|시|지역|지방정부|지자체|기관|단체|구|군|지|시군)|(?:상대|짝|파트너|방문지|행선지|상대\s?(?:도시|지역|기관))(?=[는은]\s)|동맹을\s(?:맺|체결)[은한]|(?:자매|우호|친선)(?!클럽|학교|대학|병원|마을|부대|단체)[가-힣·\s]{0,12}(?:맺|체결)[은한]\s?(?:도시|지역|곳)?)(?:인|이자|이면서|로|는|은|로는|으로는)?,?\s?$/;
const WARD = new Opening(
  /\s(?!(?:공동|활동|행동|이동|운동|감동|합동|노동|아동|자동|협동|변동|가동|작동|전동|원동|출동|충동|연동|화면|측면|반면|방면|전면|표면|서면|대면|우리|관리|처리|정리|거리|요리|원리|승리|심리|무리|분리|수리|윤리|총리|멀리|널리|서리|소리|머리)[^가-힣]|우리)(?:[가-힣]{1,5}\d{0,2}|[가-힣]+\d가)(?:읍|면|동|리)(?=$|[^가-힣]|주민|사무소|행정|장[이은과의]|의\s|에\s|에서|과|와|이|은)/y,
);
const APPOINTED = new Opening(/\s[가-힣]{1,4}구(?=$|[^가-힣]|의\s|에\s|에서)/y);
const within = (quotes: readonly { start: number; end: number }[], at: number): boolean =>
  quotes.some((quote) => at > quote.start && at < quote.end);

const calledBefore = (text: string, start: number, from: number): string | null =>
  CALLED.exec(text.slice(Math.max(from, start - 34), start))?.[1]?.trim() ?? null;

const provinceOf = (chain: readonly Atom[], head: Atom): readonly Government[] =>
  chain
    .slice(0, -1)
    .flatMap((atom) =>
      atom.governments.filter((one) => head.governments.some((own) => own.province === one.name)),
    );

const mentionOf = (text: string, chain: readonly Atom[], sentence: Sentence): Mention | null => {
  const head = lastOf(chain);
  const first = chain[0];
  if (!head || !first || head.country !== null) return null;
  const country = first.country;
  const bare = head.tail.office === '' && head.tail.particle === '';
  const province = provinceOf(chain, head);
  const foreign = country !== null && country !== 'KR';
  const relation = chain.findIndex(
    (atom, i) => i > 0 && text.slice(chain[i - 1]?.tail.end ?? 0, atom.start).length > 1,
  );
  const start = relation > 0 ? (chain[relation]?.start ?? first.start) : first.start;
  const gap = relation > 0 ? text.slice(chain[relation - 1]?.tail.end ?? 0, start).trim() : null;
  const apart = head.unit !== '' && text.slice(head.start, head.end).includes(` ${head.unit}`);
  return {
    start: relation > 0 ? first.start : start,
    end: head.end,
    name: head.stem + (apart ? ' ' : '') + head.unit,
    nameStart: head.start,
    head,
    parents: chain.slice(country === null ? 0 : 1, -1),
    country,
    province,
    sentence: sentence.index,
    over: false,
    heading: sentence.kind === 'heading',
    spoken: within(sentence.speech, head.start),
    locator:
      bare &&
      (WARD.at(text, head.end) !== null ||
        (!foreign &&
          isKorea(head) &&
          /시$/.test(head.stem + head.unit) &&
          APPOINTED.at(text, head.end) !== null)),
    called: gap ?? calledBefore(text, first.start, sentence.start),
    listed: null,
  };
};

export const mentionsIn = (
  text: string,
  atoms: readonly Atom[],
  sentence: Sentence,
): { mentions: Mention[]; doubtful: Doubtful[]; countries: CountryMention[] } => {
  const mentions: Mention[] = [];
  const doubtful: Doubtful[] = [];
  const countries: CountryMention[] = [];
  let chain: Atom[] = [];
  let previous: Mention | null = null;
  const close = (): void => {
    const [first] = chain;
    const last = lastOf(chain);
    if (!first || !last) return;
    for (const atom of chain)
      if (atom.country !== null)
        countries.push({ start: atom.start, end: atom.end, code: atom.country, sentence: sentence.index });
    const mention = mentionOf(text, governedBy(text, chain), sentence);
    if (mention) {
      if (previous && isListed(text, previous, mention)) {
        mention.listed = previous;
        mention.called ??= previous.called;
      }
      mentions.push(mention);
      previous = mention;
    }
    chain = [];
  };
  for (const [at, atom] of atoms.entries()) {
    if (atom.doubtful && !isBetween(text, atoms, at)) {
      doubtful.push({ head: atom, mention: () => mentionOf(text, [atom], sentence) });
      continue;
    }
    const last = lastOf(chain);
    const country = chain[0]?.country ?? null;
    const official = last !== undefined && isOfficialOf(last, atom, text);
    // A bare name is told from a city by the whole article.
    if (official && atom.unit !== '') continue;
    if (last && (official || !attaches(last, atom, text, country))) close();
    chain.push(atom);
  }
  close();
  return { mentions, doubtful, countries };
};
