/** What the article tells instead of an exchange, though two governments stand in it. */

import { BOND } from './cues.ts';
import { isIn } from './dealings.ts';
import { Opening } from './opening.ts';
import type { HomeRole, PartnerRole } from './roles.ts';
import { isOpening, type Scene } from './scenes.ts';
import { Seldom } from './seldom.ts';

/** Promises of candidates report nothing done. */
const CAMPAIGN = /(?:예비\s?)?후보(?:들|가|는|의|측)|공약|유세/;
/** A quarrel between governments is no exchange. */
const QUARREL = /규탄|망언|영유권|역사\s?왜곡|항의\s?(?:서한|방문|집회|성명)/;
/** 독도 문제로 홈스테이를 취소했다: what had been agreed on is called off. */
const CALLED_OFF =
  /(?:교류|방문|행사|홈스테이|파견|초청|일정|캠프)[^.]{0,24}?(?:취소|연기했|보류했|중단했|접[는었기]|거둬|거두|미루|미뤘)/;
/** The state's own dealings; a city that is only named below has no part in them. */
const STATE = new Opening(
  /^(?:우리\s|한국\s)?(?:정부|대통령|대통령실|국회|총리|(?:외교|통일|국방|산업통상자원|산업|농림축산식품|해양수산|환경|교육|행정안전|법무|문화체육관광|고용노동|보건복지|국토교통|중소벤처기업)부)(?:는|은|가|이)\s/,
);
/** 주밴쿠버 총영사가 그곳 시장을 만났다: the state's people abroad. */
const ENVOY = /^[^.,]{0,30}?(?:총영사|대사|영사|공사)(?:이|가|은|는)\s/;
/** … 한국을 찾는다고 외교부가 23일 밝혔다: whose word the news is. */
const STATE_SAYS =
  /(?:정부|(?:외교|통일|국방|산업|환경|교육|법무|노동|복지|교통|행정안전|문화체육관광|해양수산)부)(?:가|는|이)\s(?:\d{1,2}일\s)?(?:밝혔|전했|발표했|알렸)/;
/** 한국수자원공사가, 제철 회사 노조가, 시민단체 열 곳이, 박모 씨가: the news begins with a firm, school, club or private person. */
const ORGANISATION_LEADS =
  /^[^,.]{0,40}?(?:공사|공단|재단|노조|노동조합|대학교?|도립대|시립대|외대|(?<![성주현]\s)교육청|교육지원청|교육감|병원|의료원|회사|(?<!결연|도시)협회|기업|클럽|고교|고등학교|중학교|초등학교|기념관|음악당|연맹|조합|상인회|번영회|체육회|문화원|한인회|향우회|부녀회|청년회|노인회|연합회|은행|상의|상공회의소|상인회|상점가|청년회의소|YMCA|YWCA|라이온스|스카우트|(?:지사|시장|군수|구청장|의장)협의회|경찰서|소방서|교회|수목원|농구부|축구부|야구부|시민모임|(?<!자치)단체(?:\s(?:[가-힣]{1,4}|\d{1,3}여?)\s?(?:곳|개))?|(?:[가-힣]\s?|모\s)씨|(?:병원|치과|한의원)?\s?원장)(?:\s(?:학생|회원|직원|선수|교직원)(?:들|\s?\d{1,3}여?\s?명)?)?(?:이|가|은|는)\s/;
/** Then a government has to act beside it. */
const acts = ({ sentence, text }: Scene, home: HomeRole): boolean =>
  home.entity.mentions.some(
    ({ sentence: at, head, locator }) =>
      at === sentence.index &&
      !locator &&
      (head.tail.office !== '' || ['와', '과', '은', '는', '이', '가'].includes(head.tail.particle)) &&
      !/^의?\s(?:한|소재|있는)\s/.test(text.slice(head.end, head.end + 6)),
  );
/** 시의회가 일본 도시들을 비교 견학한다: members who study what others do, and meet nobody there. */
const STUDY_TRIP =
  /(?:의회|의원)[^.]{0,80}?(?:해외|국외|비교|선진지|공무국외)?\s?(?:연수|견학|시찰|벤치마킹)/;
const MEETS_THERE =
  /만나|만났|면담|간담|접견|예방|환담|회담|협약|협정|각서|의향서|주고받|초청|찾아온|맞이|맞아/;
/** [기고], 필자는 자매도시를 찾았다: somebody's column. */
const COLUMN = new Opening(
  /^[[<【(](?:독자|특별)?\s?(?:사설|기고|칼럼|오피니언|투고|시론|시평|논단|발언대|기자수첩|취재수첩|기자의 눈)/,
);
const WRITER = new Seldom(/필자/);
const WRITER_SPEAKS = /(?:^|[\s('"])필자(?:는|가|도|의|에게|로서|를|로)\s/;
const isColumn = ({ sentence, text }: Scene): boolean =>
  COLUMN.test(sentence.text) || (WRITER.test(sentence.text, text) && WRITER_SPEAKS.test(sentence.text));
/** 자매결연이 형식에 그친다는 지적이 나왔다, 행정사무감사에서: a reproach tells of old ties, not of what is done now. */
const REPROACH =
  /지적(?:이\s(?:나[오온왔]|제기|일)|을\s받|됐다|이다|이\s높)|질타|유명무실|실속\s?없|생색내기|보여주기식|전락|도마(?:에|\s위)|흐지부지|행정사무감사|(?<![가-힣])행감|외유성/;

/** 시장개척단이 바이어와 상담한다: goods are sold, and the friend city stands in the background. */
const TRADE =
  /시장\s?개척|수출\s?상담|무역\s?사절단|판촉|로드쇼|바이어|투자\s?유치|(?<!의료)관광\s?설명회|팸\s?투어|선적식|수출길/;

/** 자매도시 주민은 입장료 반값: what citizens get out of a tie, where nothing else is done. */
const DISCOUNT = /할인|감면|(?:입장료|이용료|관람료)[^.]{0,20}(?:깎|반값|절반|면제|무료)/;
const DEALT =
  /(?:협약|협정|결연)[을를]?\s?(?:[가-힣]{1,4}\s)?(?:맺었|맺는다|체결했|체결한다|했|서명|나눴)|방문(?!객)|만나|만났|만난|초청|대표단|방문단|간담/;
/** 강화군이 중앙부처·공공기관과 자매결연을 맺는다 */
const TIED_WITH_OFFICES =
  /(?:중앙부처|정부부처|공공기관|정부기관|국가기관|군부대|기업체?|단체)(?:들)?[과와]\s[^.]{0,20}?자매\s?결연/;
/** 합창단이 프라하 콩쿠르에서 대상을 받았다: a prize won abroad. */
const PRIZE =
  /(?:대회|콩쿠르|경연|선수권|올림피아드|영화제|공모전)에서\s[^.]{0,24}?(?:1위|우승|준우승|대상|금상|은상|동상|금메달|은메달|동메달|최우수|입상|수상)/;
/** 승진·전보 인사를 했다: who came back from a partner's office takes another desk. */
const PERSONNEL =
  /(?:승진|전보|정기|상반기|하반기)[^.]{0,14}인사(?:를|가)\s|인사\s?(?:발령|이동)|일자\s인사$/;
/** 통계에 따르면 시장 가운데 1위: a tally tells of old ties. */
const TALLY = /통계에\s따르면|순으로 나타났|1위를 차지|조사\s?결과/;

const isHead = ({ standing }: Scene): boolean => standing === 'title' || standing === 'lead';
const begins = (words: RegExp, scenes: readonly Scene[], where: (scene: Scene) => boolean): boolean =>
  scenes.some((scene) => where(scene) && words.test(scene.sentence.text));

/** No sentence of the news itself says that anybody there was met, or of a tie. */
const meetsNobody = (counterparts: readonly PartnerRole[], scenes: readonly Scene[]): boolean =>
  !scenes.some(
    (scene) =>
      scene.standing !== 'background' &&
      counterparts.some(({ entity }) => isIn(scene, entity.mentions)) &&
      (MEETS_THERE.test(scene.sentence.text) || BOND.test(scene.sentence.text)),
  );

/** @param tied a tie is told by its name */
export const isOtherNews = (
  scenes: readonly Scene[],
  home: HomeRole | undefined,
  counterparts: readonly PartnerRole[],
  tied: boolean,
): boolean => {
  const lead = scenes.find(({ standing }) => standing === 'lead');
  const byState =
    lead !== undefined &&
    (((STATE.test(lead.sentence.text) || ENVOY.test(lead.sentence.text)) &&
      !isIn(lead, home?.entity.mentions ?? [])) ||
      STATE_SAYS.test(lead.sentence.text));
  const byOrganisation =
    lead !== undefined && ORGANISATION_LEADS.test(lead.sentence.text) && !(home && acts(lead, home));
  return (
    byState ||
    byOrganisation ||
    begins(CAMPAIGN, scenes, isHead) ||
    (begins(QUARREL, scenes, isOpening) && !begins(CALLED_OFF, scenes, isOpening)) ||
    begins(REPROACH, scenes, isOpening) ||
    begins(TALLY, scenes, isOpening) ||
    begins(PERSONNEL, scenes, isHead) ||
    begins(TIED_WITH_OFFICES, scenes, isHead) ||
    (!tied && begins(PRIZE, scenes, isHead)) ||
    scenes.some(isColumn) ||
    (begins(DISCOUNT, scenes, isOpening) && !begins(DEALT, scenes, isOpening)) ||
    (((!tied && begins(STUDY_TRIP, scenes, isHead)) || begins(TRADE, scenes, isHead)) &&
      meetsNobody(counterparts, scenes))
  );
};
