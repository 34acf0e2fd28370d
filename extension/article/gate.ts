/**
 * Is this page worth a look? Decided from the title, the description and the first words of the body,
 * so that a page that is no candidate costs next to nothing.
 */
import { BODY_CLASSES, BODY_IDS } from './body-names.ts';
import { textIn } from './nodes.ts';

const FIRST_CHARACTERS = 1_500;
/** Menus and scripts come first on a page whose body has no common name. */
const WITHOUT_BODY = 20_000;

/** Words of an exchange between places. 교류 alone is too common: it needs a place or a partner word beside it. */
const STRONG =
  /자매(?:도시|우호|시)|우호(?:도시|교류|협력|협정)|국제(?:교류|협력|도시|우호)|도시\s?외교|교류\s?도시|(?:국외|해외)\s?(?:도시|연수|출장)|(?:대표|방문|사절|연수)단|친선|결연|순방|주한\s?\S{1,10}(?:대사|영사|공관)|대사관|총영사|계절\s?근로|(?:화상|영상)\s?회의|상호\s?파견|교환\s?공무원|홈스테이|고향사랑\S{0,3}\s?(?:상호|교차)|[가-힣]{2,8}(?:성|현|카운티)\s[가-힣]{1,8}[시구현정촌]/;
const EXCHANGE = /교류|협약|협정|양해각서|의향서|MOU|LOI|초청|예방|접견|환담|면담|방문|맞손|손잡/i;
/** What people do abroad or with guests from abroad. */
const ACT =
  /파견|다녀|찾아|찾은|만[나났]|참가|참석|공연|전시|축제|포럼|박람회|지원|성금|기부|서한|선물|우정|청소년|학생|공무원/;
/** Names of countries by their ends, where many end alike (루마니아, 우즈베키스탄) or an end is enough (포르투갈): each syllable weighs. */
const COUNTRY =
  '[가-힣]{2}(?:스탄|[시니리비피디키]아)|[중영태미]국|일본|베트남|대만|타이완|몽골|러시아|라이나|헨티나|리핀|라오스|얀마|네팔|인도|르기스|독일|프랑스|스페인|터키|르키예|헝가리|[폴핀덜]란드|체코|스웨덴|덴마크|르웨이|벨기에|스위스|투갈|그리스|호주|질랜드|캐나다|멕시코|브라질|칠레|페루|이집트|스라엘|가포르|홍콩';
const ABROAD = new RegExp(COUNTRY);
/** 중국 우한시, 일본 요나고시 */
const PLACE_ABROAD = new RegExp(
  `(?:${COUNTRY})(?:의)?\\s[가-힣]{1,9}(?:시|성|현|주|구|군|정|촌|카운티|아이막)`,
);
const BOTH = /[가-힣]{1,4}(?:시|군|구|도)(?:[·\-,~와과]|의회)/;

/** A page with one article has an address with a number or a long name in it, not a section's. */
const isSection = ({ protocol, pathname, search }: URL): boolean =>
  !protocol.startsWith('http') ||
  (/^\/?(?:index\.\w+|main)?$/.test(pathname) && !/\d/.test(search)) ||
  /[/_](?:list|section|search|login|ranking)(?:[._-][^/]*)?$/i.test(pathname);

const mayReport = (text: string): boolean =>
  STRONG.test(text) ||
  PLACE_ABROAD.test(text) ||
  (EXCHANGE.test(text) && (ABROAD.test(text) || BOTH.test(text) || /해외|국제/.test(text))) ||
  (ACT.test(text) && ABROAD.test(text));

const bodyOf = (document: Document): Element | null => {
  for (const id of BODY_IDS) {
    const body = document.getElementById(id);
    if (body) return body;
  }
  return document.querySelector(`[itemprop="articleBody"],article,${BODY_CLASSES}`);
};

const description = (document: Document): string =>
  document.head
    ?.querySelector('meta[property="og:description"],meta[name="description"]')
    ?.getAttribute('content') ?? '';

/** True where the page may report an exchange: then its article is worth reading. Never reads the whole page. */
export const isWorthALook = (document: Document, url: string): boolean => {
  if (!URL.canParse(url) || isSection(new URL(url))) return false;
  const head = `${document.title} ${description(document)}`;
  if (mayReport(head.normalize('NFC'))) return true;
  const body = bodyOf(document);
  const words = body ? textIn(body, FIRST_CHARACTERS) : textIn(document.body, WITHOUT_BODY);
  return mayReport(`${head} ${words.replace(/\s+/g, ' ')}`.normalize('NFC'));
};
