/** How strongly a mention's own words say that its government takes part in what is told. */
import {
  AGREEMENT,
  AID,
  AT,
  CONTACT,
  MOVE,
  OBJECT,
  OF,
  ORGANISATION,
  OTHERS,
  RELATION,
  SUBJECT,
  TO,
  WITH,
} from './cues.ts';
import type { Mention } from './mentions.ts';
import type { Scene, Standing } from './scenes.ts';

export interface Weight {
  /** Standing × cue. */
  score: number;
  /** The cue names a tie, an office or an agreement, so that a bare city name suffices. */
  strong: boolean;
  rule: string;
}

const STANDING: Record<Standing, number> = {
  title: 2,
  lead: 2.5,
  second: 1.5,
  main: 1.2,
  background: 0.25,
  speech: 0.25,
};
const REACH = 140;
const OFFICIAL =
  /장$|수$|청$|의회|의장|정부|당국|지사|당서기|대표단|방문단|사절단|교류단|축하단|시찰단|공연단|예술단|일행|공무원|청소년|학생|어린이|참관단|연수단/;

/** 마데오시 등 두 지역과, 창즈, 우한 세 도시가 */
const AND_OTHERS =
  /\s(?:(?:두|세|네|다섯|여섯|일곱|여덟|\d+개?)\s?(?:도시|지역|고장|고을|지자체|지방정부|시|군|구|성|현)|등(?:\s[가-힣\d]{1,5}\s?(?:도시|지역|곳|시|군|구|성|현|국|지자체|지방정부|자치단체)){0,1})(과의|와의|과|와|은|는|이|가|을|를|에서|에|의|으로|로|도)(?![가-힣])/y;

/** The particle that governs a list: of 서안시와 선양시를 it is 를. */
export const particleOf = (
  mention: Mention,
  text: string,
  followers: ReadonlyMap<Mention, Mention>,
): { particle: string; office: string; end: number; counted: boolean } => {
  let last = mention;
  for (let next = followers.get(last), steps = 0; next && steps < 20; next = followers.get(last), steps++)
    last = next;
  const { particle, office, end } = last.head.tail;
  if (particle !== '' || office !== '') return { particle, office, end, counted: false };
  AND_OTHERS.lastIndex = end;
  const others = AND_OTHERS.exec(text);
  return others
    ? {
        particle: others[1] ?? '',
        office,
        end: AND_OTHERS.lastIndex,
        counted: /(?:도시|지자체|지방정부|[시군구성현])[가-힣]{0,3}$/.test(others[0]),
      }
    : { particle, office, end, counted: false };
};

/** With a unit, be it part of the spelling: 연해주. */
export const isFull = ({ head }: Mention): boolean =>
  head.unit !== '' ||
  (head.matches.length > 0 && /(?:..[시성주현구군도]|카운티|아이막|시티)$/.test(head.stem));

const isFullName = (mention: Mention, office: string): boolean =>
  isFull(mention) || office !== '' || (mention.head.governments.length > 0 && !mention.head.short);

/** 운남성에서 열린 대회: a venue. */
const HELD = /^\s?(?:열린|열리|개최|치러|진행|마련된|있은|연\s)/;

const ALREADY = /(?:이미|기존)\s$/;
/** 저장성과 오래 왕래했으나 */
const LONG_SINCE = /^\s?(?:오래|오랫동안|그동안|꾸준히|이미|이전에|이전부터)/;

/** 유진시 부시장과, 장쑤성 교육청 부청장 일행을, 태안시 리란샹 시장과 */
const OFFICIAL_NEXT =
  /^(?:\([^)]{1,20}\))?\s[^,.]{0,22}?(?:시장|군수|구청장|성장|지사|국장|과장|부장|청장|의장|의원|서기|주임|위원장|비서장|촌장|정장|구장|일행|대표단|방문단|공연단|직원|공무원|주석|관계자|학생|청소년|야구단|합창단|특사단|예술단|의원단)/;
export const MEETS = new RegExp(
  [/식(?:에|을|에서|에는)|나와|나란히|자리|참석|함께/, CONTACT, AGREEMENT, MOVE, AID]
    .map(({ source }) => source)
    .join('|'),
);
const tailless = ({ head: { tail } }: Mention): boolean => tail.office === '' && tail.particle === '';

const behindList = (mention: Mention, text: string, followers: ReadonlyMap<Mention, Mention>): string => {
  const { end } = particleOf(mention, text, followers);
  return text.slice(end, end + 24);
};

/** 솔트레이크시티에서 유타주지사와 만나: where another government was met. */
const isVenue = (mention: Mention, { mentions, text }: Scene): boolean =>
  mentions.some(
    ({ head, nameStart }) =>
      nameStart > mention.nameStart &&
      nameStart - mention.end < 40 &&
      head.governments.length === 0 &&
      head.stem !== mention.head.stem &&
      /^[와과]/.test(head.tail.particle) &&
      /^[^.]{0,12}?(?:만나|만났|마주|면담|회담|협약|협정|서명|체결)/.test(
        text.slice(head.tail.end, head.tail.end + 60),
      ),
  );

/** 이시카와현의 자매도시 가나자와시: the region of the city that is called so. */
const isOver = (mention: Mention, { mentions }: Scene): boolean =>
  mention.head.governments.length === 0 &&
  mentions.some(
    ({ called, head, nameStart }) =>
      called !== null &&
      head.governments.length === 0 &&
      nameStart > mention.nameStart &&
      nameStart - mention.head.tail.end < 16,
  );

/** 충주시와 타이중시가 …: one subject of two governments. */
const isJointSubject = ({ listed }: Mention): boolean =>
  listed !== null && listed.head.governments.length > 0 && /^[와과]$/.test(listed.head.tail.particle);
const TOGETHER =
  /얼굴을|머리를|손을|손잡|맞댔|맞대|맞잡|뜻을|힘을|함께|같이|서로|나누|나눴|주고받|넓히|잇는|이었|이어|모으|모았|약속|다짐|협력|우정|우의|인연|친구|이웃|형제|공동/;

/** 홍천군, 진천군 등 친선결연을 맺은 다섯 고장이 */
const LISTED_TIE =
  /^\s등(?:\s(?!다른|나머지|기존)[가-힣]{1,6}){0,2}?\s(?:자매|우호|친선|결연|교류)[가-힣·]{0,6}(?:\s?(?:맺은|맺고 있는|체결한|한))?\s?(?:[가-힣\d]{1,4}\s?(?:개|곳)?\s?)?(?:도시|고장|지역|지자체|지방자치단체|자치단체|시군|시·군|곳)/;

/** 대표단은 28일 칭다오시로 떠났다: where the journey goes on. */
const ONWARD = /^[^,.]{0,8}?(?:떠나|떠났|떠난|향했|향한|이동|출국|옮겼|옮겨)/;

/** 회의는 사가에시, 홀론시 차례로 이어진다 */
const IN_TURN = /^\s(?:차례로|순으로|순서로)\s/;

/** 니가타시가 성금 50만엔을 보내왔다 */
const GIVES =
  /^[^.]{0,40}?(?:성금|위로금|구호|의연금|마스크|물품|생수|이불|담요|위문)[^.]{0,30}(?:보내|보냈|전달|전했|기탁|기부|건네|건넸|부쳐|부쳤|내놓|지원)/;

/** 투르에서 크리스토프 부쉐 시장과 의향서에 서명한다: its own mayor. */
const MAYOR_THERE =
  /^\s[^.,]{0,24}(?:시장|지사|성장|군수|구청장|현장|당서기)(?:과|와)\s[^.]{0,30}(?:서명|체결|협약|협정|의향서)/;
const isMayorThere = ({ country, nameStart, end }: Mention, { mentions }: Scene, rest: string): boolean =>
  country !== null &&
  MAYOR_THERE.test(rest) &&
  mentions.every((other) => other.nameStart <= nameStart || other.nameStart > end + 40);

/** 송파·강동·수서경찰서가: offices of the state that are called by their district. */
const LIST_OF_OFFICES =
  /^[·,]\s?[가-힣]{1,6}(?:경찰서|소방서|세무서|교육지원청|교육청|상의|상공회의소|농협|고교|대학교?|여고|상고)/;

/** 12일 세고비아시에 이어 14일 신트라시와: a day for each. */
const THEN = /^\s?이어\s(?:지난\s|오는\s)?\d{1,2}일/;

const NOTHING: Weight = { score: 0, strong: false, rule: 'none' };

/** The cue of one mention, 0…1.2. */
const cueOf = (
  mention: Mention,
  scene: Scene,
  followers: ReadonlyMap<Mention, Mention>,
): Omit<Weight, 'score'> & { cue: number } => {
  const list = particleOf(mention, scene.text, followers);
  const { particle, end } = list;
  const office = mention.head.tail.office || list.office;
  const { text } = scene;
  const rest = text.slice(end, Math.min(scene.sentence.end, end + REACH));
  const close = rest.slice(0, 60);
  const whole = scene.sentence.text;
  if (/^\s?관련/.test(rest)) return { cue: 0.2, strong: false, rule: 'about' };
  if (mention.called !== null) return { cue: 1.2, strong: true, rule: 'called' };
  if (/^와|^과|^하고|^이랑/.test(particle) && WITH.test(rest))
    return {
      cue: 1,
      strong:
        RELATION.test(rest) ||
        AGREEMENT.test(rest) ||
        /교환|왕래|(?:화상|영상|온라인)[^.,]{0,8}(?:만나|만났|회의|간담|대화)/.test(close),
      rule: 'with',
    };
  if (office !== '' && OFFICIAL.test(office) && MEETS.test(whole))
    return { cue: 1, strong: true, rule: 'office' };
  if (
    tailless(mention) &&
    (isFull(mention) || mention.country !== null || mention.head.governments.length > 0) &&
    OFFICIAL_NEXT.test(rest) &&
    MEETS.test(whole)
  )
    return { cue: 0.9, strong: true, rule: 'official' };
  if (office !== '' && OFFICIAL.test(office) && /lead|second/.test(scene.standing))
    return { cue: 0.7, strong: true, rule: 'office' };
  if (tailless(mention) && isFull(mention) && /^\s[가-힣]{1,10}(?:을|를)\s(?:찾|방문|둘러)/.test(rest))
    return { cue: 0.7, strong: false, rule: 'object' };
  if (/^의$/.test(particle)) {
    if (isOver(mention, scene)) return { cue: 0.3, strong: false, rule: 'over' };
    // 쓰촨성의 자매도시: a city there.
    const there = /[성주현]$/.test(mention.name) && /^\s?(?:자매|우호|친선)[가-힣·]{0,4}도시/.test(rest);
    if (/^\s?(?:자매|우호|친선)/.test(rest))
      return { cue: there ? 0.3 : 1.2, strong: !there, rule: there ? 'over' : 'tie' };
    if (OF.test(rest))
      return { cue: 0.8, strong: /대표단|방문단|시장|정부|의회/.test(rest.slice(0, 16)), rule: 'of' };
  }
  if (particle === '' && LISTED_TIE.test(rest)) return { cue: 1, strong: true, rule: 'called' };
  if (particle === '' && IN_TURN.test(rest)) return { cue: 0.8, strong: false, rule: 'then' };
  if (/^(?:을|를)$/.test(particle) && OBJECT.test(close)) return { cue: 0.8, strong: false, rule: 'object' };
  if (particle === '에' && THEN.test(rest)) return { cue: 0.8, strong: false, rule: 'then' };
  if (
    /^(?:로|으로)$/.test(particle) &&
    scene.standing === 'main' &&
    ONWARD.test(close) &&
    scene.mentions.every(({ head }) => head.governments.length === 0)
  )
    return { cue: 0.5, strong: false, rule: 'onward' };
  if (/^(?:에|에게|로|으로|에는|에게는|에도|에게도|로는)$/.test(particle) && TO.test(close))
    return {
      cue: 0.8,
      strong: AID.test(close) || /파견|축하|초청|대표단|사절단|방문단|교류단/.test(close),
      rule: 'to',
    };
  if (particle === '에서' && isVenue(mention, scene)) return { cue: 0.3, strong: false, rule: 'venue' };
  if (/^(?:에서|에서는|에서도|로부터|으로부터|서)$/.test(particle) && AT.test(rest) && !HELD.test(rest))
    return {
      cue: AGREEMENT.test(close) || /만나|만났|면담|접견/.test(close) ? 0.8 : 0.6,
      strong: /서한|편지|축전|위로|계절\s?근로/.test(rest) || isMayorThere(mention, scene, rest),
      rule: 'from',
    };
  if (/^(?:은|는|이|가|도|에서는|측은|만)$/.test(particle) && SUBJECT.test(rest))
    return { cue: 0.8, strong: GIVES.test(rest), rule: 'subject' };
  if (/^(?:은|는|이|가|도)$/.test(particle) && isJointSubject(mention) && TOGETHER.test(rest))
    return { cue: 1, strong: true, rule: 'joint' };
  if (
    particle === '' &&
    /^\s(?:두|세|네|다섯|여섯|일곱|여덟|\d+개?)\s?(?:도시|곳|지역|시|군|구)(?:이다|다|이고|이며|였)/.test(
      rest,
    )
  )
    return { cue: 0.6, strong: true, rule: 'named' };
  if (/^(?:이다|다|였다|이었다)?$/.test(particle) && /^\s?(?:다|이다|[,.·]|$|간|\()/.test(rest))
    return { cue: 0.6, strong: RELATION.test(whole), rule: 'named' };
  if (particle === '' && /^\s?[^,.]{0,14}(?:축하|응원|위로|환영)/.test(rest))
    return { cue: 0.7, strong: true, rule: 'greeting' };
  const lead = scene.standing === 'lead' && isFullName(mention, office) && !/^에(?:서|는)?/.test(particle);
  const title =
    scene.standing === 'title' && (CONTACT.test(whole) || AGREEMENT.test(whole) || MOVE.test(whole));
  const near = title ? 0.45 : RELATION.test(whole) || AGREEMENT.test(whole) ? 0.3 : 0.1;
  return { cue: lead ? 0.35 : near, strong: /정부|의회|당국/.test(office), rule: 'near' };
};

export type Weigher = (mention: Mention, scene: Scene) => Weight;

/** Weighs each mention once. */
export const weigherOf = (followers: ReadonlyMap<Mention, Mention>): Weigher => {
  const known = new Map<Mention, Weight>();
  return (mention, scene) => {
    const before = known.get(mention);
    if (before) return before;
    const weight = weigh(mention, scene, followers);
    known.set(mention, weight);
    return weight;
  };
};

const weigh = (mention: Mention, scene: Scene, followers: ReadonlyMap<Mention, Mention>): Weight => {
  const { text } = scene;
  if (mention.locator) return NOTHING;
  const { tail } = mention.head;
  const behind = text.slice(tail.end, tail.end + 24);
  const list = particleOf(mention, text, followers);
  // 하이난성과 광둥성의 여행사 사람들: of both.
  const shared = list.particle === '의' ? text.slice(list.end, list.end + 24) : null;
  const organisation =
    tail.office === '' && ['', '의'].includes(tail.particle)
      ? ORGANISATION.exec(behind)
      : list.office === '' && shared !== null
        ? ORGANISATION.exec(shared)
        : null;
  const given =
    organisation !== null && tail.particle === '의' && AID.test(text.slice(tail.end, tail.end + 60));
  const venue =
    organisation !== null &&
    /^[가-힣]{0,3}에서/.test(behind.slice(organisation[0].length)) &&
    (AGREEMENT.test(scene.sentence.text) || RELATION.test(scene.sentence.text));
  const fused = mention.head.short && LIST_OF_OFFICES.test(text.slice(list.end, list.end + 20));
  if (fused || (organisation && !venue && !given)) return { ...NOTHING, rule: 'organisation' };
  const { cue, strong, rule } = mention.over
    ? { cue: 0.3, strong: false, rule: 'over' }
    : cueOf(mention, scene, followers);
  const clause = text.slice(tail.end, tail.end + 24);
  const aside = OTHERS.test(clause) && scene.standing !== 'title';
  const past = scene.past.some(({ start, end }) => mention.nameStart >= start && mention.nameStart < end);
  const old =
    ALREADY.test(text.slice(Math.max(0, mention.start - 6), mention.start)) ||
    LONG_SINCE.test(behindList(mention, text, followers));
  const also =
    /도$/.test(tail.particle) &&
    /^[와과에]/.test(tail.particle) &&
    scene.standing !== 'lead' &&
    scene.standing !== 'title';
  const standing = aside || mention.spoken || past || also || old ? 'background' : scene.standing;
  return {
    score: STANDING[standing] * cue,
    strong: (strong || (list.counted && cue >= 0.6)) && standing !== 'background' && standing !== 'speech',
    rule,
  };
};
