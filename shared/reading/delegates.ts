/** Bodies of people who travel for a government: 대표단, 순방단, 실무단 …, but no 공단 and no 재단. */
const SENT_AS =
  '대표 방문 사절 축하 교류 시찰 연수 공연 예술 참관 협력 사업 선수 풍물 무용 합창 국악 농악 의원 의장 응원 봉사 탐방 체험 문화 참가 순방 협의 특사 조사 홍보 시범 원정 의료 견학 실무 경제 통상 투자 상담 교육 친선 우호 청년 시민 학생 공무원 청소년 축구 야구 농구 배구 탁구 무술 태권도 연주 교향악 민속 연극 체육 어린이 유소년 주민'.split(
    ' ',
  );

export const DELEGATES: readonly string[] = [...SENT_AS.map((purpose) => `${purpose}단`), '사절'];
/** The same as a pattern's source. */
export const DELEGATE = `(?:(?:${SENT_AS.join('|')})단|사절)`;
