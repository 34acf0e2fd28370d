/** Syllables that hardly any word of Korean has, native or of Chinese letters: they tell names abroad, and loan words. */

const FIRST_SYLLABLE = 0xac00;
const VOWELS = 21;
const FINALS = 28;
/** By place in Unicode's order. */
const EO = 4;
const E = 5;
const EU = 18;
const I = 20;
const NG = 21;
const KIYEOK = 0;
const IEUNG = 11;
const [NIEUN, TIKEUT, RIEUL, MIEUM, PIEUP, KHIEUKH, THIEUTH, PHIEUPH] = [2, 3, 5, 6, 7, 15, 16, 17];

const isForeign = (syllable: string): boolean => {
  const at = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const initial = Math.floor(at / (VOWELS * FINALS));
  const vowel = Math.floor(at / FINALS) % VOWELS;
  const final = at % FINALS;
  const open = final === 0;
  if (initial === KHIEUKH) return true;
  // 르 드 트 스, but 그 and 으로.
  if (vowel === EU) return open && initial !== KIYEOK && initial !== IEUNG;
  // 네 데 레 메 베 테 페 헤, open and closed; 게 세 제 체 에 are Korean.
  if (vowel === E) return [NIEUN, TIKEUT, RIEUL, MIEUM, PIEUP, THIEUTH, PHIEUPH].includes(initial);
  if (vowel === EO) return open && [NIEUN, TIKEUT, RIEUL, MIEUM, PIEUP, PHIEUPH].includes(initial);
  // 닝 딩 링 밍 핑, 디 티.
  if (vowel === I)
    return final === NG
      ? [NIEUN, TIKEUT, RIEUL, MIEUM, PHIEUPH].includes(initial)
      : open && (initial === TIKEUT || initial === THIEUTH);
  return false;
};

/** Loan words of everyday news, by their beginnings. */
const LOAN =
  /^(?:스포츠|프로|페스티벌|클럽|크루즈|크리스마스|드라마|드론|브랜드|브로커|코로나|콘텐츠|콘서트|컨벤션|컨설팅|컨소시엄|컨퍼런스|콘퍼런스|케이|커피|카페|카드|쿠폰|테크|스타|스마트|스튜디오|스키|스쿨|디자인|디지털|디아스포라|에너지|미디어|메이커|메디|베스트|베테랑|네트워크|네티즌|레저|레스토랑|레슬링|티켓|티브이|벤처|벤치|유네스코|오케스트라|올림픽|월드|트레킹|트로트|트레일|플랫폼|플래|플로|파트너|퍼레이드|퍼포먼스|펀드|쇼핑|센터|서비스|버스|테마|테니스|텔레비|태권|탁구|뉴스|러브|러닝|로드|로켓|캠퍼스|캠프|캠핑|컬링|코스|코치|콩쿠르|퀴즈|키즈|킥오프|크리에이터|크라우드|클라우드|클래식|클러스터|팸투어|투어|트립|포스트|포럼|해커|홈스테이|힙합|바이어|데이터|데이|인프라|인플루언서|인터|엔터|제트|베이비|베이커리|드림|더블|더불|더욱|버섯|버스킹|너머|그룹|메달|메시지|메타|멘토|멤버|네일|레이저|렌터|리더|리그|리포터|시스템|시스터|카운티|시티|타운)/;

export const soundsForeign = (word: string): boolean => !LOAN.test(word) && [...word].some(isForeign);
