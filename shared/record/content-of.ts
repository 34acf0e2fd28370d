/** 교류내용 that a draft starts from: the title, unless that tells of another partner of the article. */
import type { Analysis, ExchangeEvent, PartnerMention } from './analysis.ts';
import { FOREIGN_UNIT } from './identity.ts';
import { KIND_WORDS } from './vocabulary.ts';

const POST = /^주한(?=..)/;

/** The names a title may give the place, without its unit or the 주한 of an embassy. */
const namesOf = ({ name, standardName, surface }: PartnerMention): string[] =>
  [name, standardName ?? name, surface].flatMap((each) => [
    each,
    each.replace(FOREIGN_UNIT, '').replace(POST, ''),
  ]);

/** True where the title may speak of the place. */
const mayName = (title: string, partner: PartnerMention): boolean =>
  namesOf(partner).some((name) => title.includes(name));

/** A name of two syllables may be a common word (위해, 지난): it needs its unit, or what follows names in a row. */
const IN_A_ROW = /^[·와과]/;

/** True where the title speaks of the place for certain. */
const surelyNames = (title: string, partner: PartnerMention): boolean =>
  namesOf(partner).some((name) => {
    const at = title.indexOf(name);
    return (
      at >= 0 && (name.length > 2 || /[시현]$/.test(name) || IN_A_ROW.test(title.slice(at + name.length)))
    );
  });

const LINK = /^(?:이어서?|또한?|한편|아울러|이에 앞서|이와 함께)[,\s]+/;
const SAID = /고\s+(?:\d{1,2}일\s*)?(?:밝혔다|전했다|알렸다|말했다)$/;

/** A sentence without its link to the one before, the home as its subject, and who said so. */
const cleaned = (sentence: string, homes: readonly string[]): string => {
  const line = sentence.replace(/\s+/g, ' ').trim().replace(LINK, '').replace(/\.$/, '').replace(SAID, '');
  const subject = homes.flatMap((home) => [`${home}는 `, `${home}은 `, `${home}가 `, `${home}이 `]);
  return line.slice(subject.find((start) => line.startsWith(start))?.length ?? 0);
};

/** `quotes` are the event's own, which the record keeps anyway; without one that names the partner its kind is told. */
export const contentFor = (
  { content, homes, partners }: Pick<Analysis, 'content' | 'homes' | 'partners'>,
  partner: PartnerMention,
  event: ExchangeEvent,
  quotes: readonly string[],
): string => {
  const others = partners.filter((other, i) => other !== partner && !event.about.includes(i));
  const isAbout = event.about.some((i) => partners[i] !== undefined && mayName(content, partners[i]));
  if (isAbout || mayName(content, partner) || !others.some((other) => surelyNames(content, other)))
    return content;
  const own = quotes.find((quote) => mayName(quote, partner));
  if (own !== undefined)
    return cleaned(
      own,
      homes.map(({ name }) => name),
    );
  return event.kind === 'other' ? `${partner.name} 교류` : `${partner.name} ${KIND_WORDS[event.kind]}`;
};
