/** The same article written or printed in another way: its labels stay right. Null where a way does not apply. */
import { governments } from '../../../shared/places/governments.ts';
import { PROVINCES } from '../../../shared/places/korean-governments.ts';
import type { Labelled } from './article.ts';

export type Variant = (article: Labelled) => Labelled | null;

/** Of text and title alike; null where nothing changes. */
const written =
  (change: (text: string) => string): Variant =>
  (article) => {
    const text = change(article.text);
    const title = article.title === null ? null : change(article.title);
    return text === article.text && title === article.title ? null : { ...article, text, title };
  };
const printed =
  (change: (text: string) => string): Variant =>
  (article) => {
    const text = change(article.text);
    return text === article.text ? null : { ...article, text };
  };

const firstHome = ({ homes, text }: Labelled): { name: string; at: number; province: string } | null => {
  const [name = ''] = homes;
  const known = governments.find(name).filter(({ validTo }) => validTo === null);
  const at = text.search(new RegExp(`(?<![가-힣])${name}(?=[는은이가와과의에]?\\s)`));
  const [government] = known;
  return known.length === 1 && government?.level === 'basic' && at >= 0
    ? { name, at, province: government.province ?? '' }
    : null;
};

const shortOf = (province: string): string =>
  PROVINCES.find(({ name }) => name === province)?.short.split(' ')[0] ?? province;

/** 경기 남양주시 at the first mention. */
const withProvince: Variant = (article) => {
  const home = firstHome(article);
  if (!home || /[가-힣]\s$/.test(article.text.slice(0, home.at))) return null;
  const { text } = article;
  return {
    ...article,
    text: `${text.slice(0, home.at)}${shortOf(home.province)} ${text.slice(home.at)}`,
  };
};

/** 남양주시 where 경기 남양주시 stood. */
const withoutProvince: Variant = (article) => {
  const home = firstHome(article);
  if (!home) return null;
  const names = [home.province, shortOf(home.province)].join('|');
  return printed((text) => text.replaceAll(new RegExp(`(?:${names}) (?=${home.name})`, 'g'), ''))(article);
};

/** 남양주시(시장 홍길동)는 */
const withMayor: Variant = (article) => {
  const home = firstHome(article);
  const office = { 시: '시장', 군: '군수', 구: '구청장' }[home?.name.slice(-1) ?? ''];
  if (!home || office === undefined) return null;
  const end = home.at + home.name.length;
  const { text } = article;
  return { ...article, text: `${text.slice(0, end)}(${office} 홍길동)${text.slice(end)}` };
};

const FOOTER = '\n홍길동 기자 hong@example.com\n저작권자 © 새고을신문 무단전재 및 재배포 금지';
const FURNITURE_ABOVE = '본문 바로가기\n로그인\n회원가입\n전체메뉴\n홈\n정치\n경제\n사회\n';
const FURNITURE_BELOW =
  '\n공유하기\n글자크기\n댓글 0\n많이 본 뉴스\n1 주말 전국에 비\n2 올해 쌀값 오른다\n관련기사\n이전 다음';

const FULL_WIDTH = 0xfee0;

const YEARS = 4;
/** Weekdays, moon feasts and governments stand in their years. */
const BOUND_TO_YEAR =
  /[월화수목금토일]요일|\([월화수목금토일]\)|설날|추석|단오|한가위|특별자치|통합특별|특례|군위|['‘’]\d\d(?:년|\.)|(?<!\d)(?:19|20)\d\d(?![년.\-/\d])|(?<!\d)\d\d년|\d{8}/;
const earlier = (text: string): string =>
  text.replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) - YEARS));
const dated = <T extends object>(label: T): T =>
  Object.assign(
    {},
    label,
    Object.fromEntries(
      Object.entries(label).flatMap(([key, value]) =>
        /^(?:date|endDate|publishedAt)$/.test(key) && typeof value === 'string'
          ? [[key, earlier(value)]]
          : [],
      ),
    ),
  );

/** The same news four years before. */
const yearsEarlier: Variant = (article) =>
  article.publishedAt === null || BOUND_TO_YEAR.test(`${article.title} ${article.text}`)
    ? null
    : {
        ...dated(article),
        title: article.title === null ? null : earlier(article.title),
        text: earlier(article.text),
        events: article.events.map(dated),
        since: article.since.map(dated),
      };

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'a paragraph for each sentence': printed((text) =>
    text.replaceAll(/(?<=[가-힣]다\.) (?=[가-힣])/g, '\n\n'),
  ),
  'one paragraph': printed((text) => text.replaceAll(/(?<=[가-힣]다\.)\n+(?=[가-힣])/g, ' ')),
  'province before the home': withProvince,
  'no province before the home': withoutProvince,
  'mayor in brackets': withMayor,
  'byline and copyright': printed((text) => text + FOOTER),
  'furniture of a portal': printed((text) => FURNITURE_ABOVE + text + FURNITURE_BELOW),
  'ties written apart': written((text) =>
    text
      .replaceAll(/자매결연/g, '자매 결연')
      .replaceAll(/우호협력/g, '우호 협력')
      .replaceAll(/화상회의/g, '화상 회의'),
  ),
  'ties written together': written((text) =>
    text
      .replaceAll(/자매 결연/g, '자매결연')
      .replaceAll(/우호 협력/g, '우호협력')
      .replaceAll(/화상 회의/g, '화상회의')
      .replaceAll(/업무 협약/g, '업무협약')
      .replaceAll(/(자매|우호|교류) 도시/g, '$1도시'),
  ),
  'country and city together': written((text) =>
    text.replaceAll(
      /(?<![가-힣])(중국|일본|미국|베트남|몽골|러시아|대만|독일|프랑스) (?=[가-힣]{2,5}시(?:[와는의에]|\s))/g,
      '$1',
    ),
  ),
  'straight quotes': written((text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')),
  'curved quotes': written((text) =>
    text.replaceAll(/'([^'\n]{1,40})'/g, '‘$1’').replaceAll(/"([^"\n]{1,200})"/g, '“$1”'),
  ),
  'full-width digits': written((text) =>
    text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH)),
  ),
  'four years earlier': yearsEarlier,
  'another country named': printed((text) => `${text}\n한편 미국과 일본에서도 같은 날 비가 내렸다.`),
};
