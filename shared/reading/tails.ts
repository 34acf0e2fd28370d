/**
 * What may stand fused behind a place's name: an office (시장, 청, 의회, 대표단 …) and a particle.
 * A name whose rest is neither is no mention: 훈춘시병원, 아산시지부, 중국산.
 */
import { DELEGATES } from './delegates.ts';
import { isHangul, letters } from './letters.ts';

export interface Tail {
  /** 장, 청, 의회, 대표단 …; empty for none. */
  office: string;
  /** 은, 와, 에서 …; empty for none. */
  particle: string;
  /** Offset behind both. */
  end: number;
}

const BLANK = 32;
const OFFICES = [
  ...'청장 청 의회의장 의회 의장 시장 군수 구청장 도지사 주지사 부시장 부지사 부군수 부구청장 지사 현장 의원 부의장 시민 군민 구민 도민 주민 공무원 직원 주무관 사무관 청소년 학생 중고생 중학생 고교생 초등생 대학생 어린이 꿈나무 인민정부 인민의회 인민위원회 인민대표대회 인민대표회의 정치협상회의 당위원회 위원회 주정부 성정부 시정부 정부 당국 당서기 일행 측 쪽 관계자 지역 국제교류센터 국제교류재단 국제교류협회 장 수 민'.split(
    ' ',
  ),
  ...DELEGATES,
  // 시립무용단, 군립국악단
  '립\\s?[가-힣]{2,8}단',
];
/** 경제부시장, 제1부지사 */
const BRANCHES = ['행정', '정무', '경제', '기획', '문화', '일자리', '제\\d'];
const OFFICE = `(?:(?:${BRANCHES.join('|')})(?:부시장|부지사)|${OFFICES.join('|')})`;
const PARTICLES = [
  '으로부터는',
  '으로부터',
  '로부터는',
  '로부터',
  '에서부터',
  '에서는',
  '에서도',
  '에서만',
  '에서의',
  '에선',
  '에겐',
  '에게서',
  '에게는',
  '에게도',
  '에게',
  '에서',
  '에는',
  '에도',
  '에만',
  '에의',
  '에',
  '엔',
  '으로는',
  '으로도',
  '으로',
  '로는',
  '로도',
  '로의',
  '로',
  '와는',
  '와도',
  '와의',
  '와',
  '과는',
  '과도',
  '과의',
  '과',
  '하고',
  '이랑',
  '랑',
  '부터',
  '까지',
  '까지의',
  '은',
  '는',
  '이라는',
  '이라고',
  '이란',
  '이었다',
  '이며',
  '이고',
  '이자',
  '이나',
  '이다',
  '인',
  '이',
  '가',
  '을',
  '를',
  '의',
  '도',
  '만',
  '나',
  '며',
  '고',
  '보다',
  '처럼',
  '마다',
  '께서',
  '께',
  '뿐',
  '만의',
  '간',
  '서',
  '였다',
  '이었다',
  '다',
  '입니다',
  '라는',
  '라고',
  '여서',
  '이어서',
  '야',
  '이야',
  '만큼',
  '조차',
];
/** 가사마시다 at a sentence's end; 우치다 도시히코 is a person. */
const COPULA = '다(?!\\s[가-힣])';
const PARTICLE = `(?:${[...PARTICLES]
  .sort((a, b) => b.length - a.length)
  .map((particle) => (particle === '다' ? COPULA : particle))
  .join('|')})`;
const TAIL = new RegExp(`(${OFFICE}(?:님|단|들)?)?(${PARTICLE})?(?![가-힣\\d])`, 'y');
const UNITS = '시군구도주성현';
/** Between a name and its office: 브레아 시의회, 상주시 인민정부, 타슈켄트 주정부. */
const NEXT_OFFICE = new RegExp(`\\s?([${UNITS}]?${OFFICE}(?:님|들)?)(${PARTICLE})?(?![가-힣])`, 'y');

const oneSyllable = <Meaning>(word: string, meaning: Meaning): [number, Meaning][] =>
  word.length === 1 ? [[word.charCodeAt(0), meaning]] : [];
/** What one syllable may be behind a name: by its code. */
const OF_ONE_SYLLABLE = new Map<number, Pick<Tail, 'office' | 'particle'>>([
  ...PARTICLES.flatMap((particle) => oneSyllable(particle, { office: '', particle })),
  ...OFFICES.flatMap((office) => oneSyllable(office, { office, particle: '' })),
]);

const firstOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
const beginsTail = letters(firstOf([...BRANCHES, ...OFFICES, ...PARTICLES]));
const mayBeOffice = letters(UNITS + firstOf([...BRANCHES, ...OFFICES]));

/** By the code of the character behind a name: it may begin an office or a particle, or the word ends. */
export const mayBeTail = (code: number): boolean =>
  isHangul(code) ? beginsTail(code) : !(code >= 48 && code <= 57);

/** The tail at `offset`; null where the word goes on as something else. */
export const tailAt = (text: string, offset: number): Tail | null => {
  const code = text.charCodeAt(offset);
  if (!mayBeTail(code)) return null;
  if (!isHangul(code)) return { office: '', particle: '', end: offset };
  // 시는 보냈다: the most tails are of one syllable, and no pattern is needed for them.
  if (text.charCodeAt(offset + 1) === BLANK && text.charAt(offset) !== '다') {
    const alone = OF_ONE_SYLLABLE.get(code);
    if (alone) return { ...alone, end: offset + 1 };
  }
  TAIL.lastIndex = offset;
  const match = TAIL.exec(text);
  if (!match) return null;
  return { office: match[1] ?? '', particle: match[2] ?? '', end: offset + match[0].length };
};

const ASIDE = new RegExp(`\\([^()\\n]{1,40}\\)(${PARTICLE})?(?![가-힣\\d])`, 'y');
const BRACKET = 40;

/** 함평군(군수 이상익)과, 함평군(군수 이상익) 농정과와: the particle stands behind the aside, or behind the office that follows it. */
export const behindAside = (text: string, tail: Tail): Tail => {
  if (tail.particle !== '' || text.charCodeAt(tail.end) !== BRACKET) return tail;
  ASIDE.lastIndex = tail.end;
  const match = ASIDE.exec(text);
  if (!match) return tail;
  const end = tail.end + match[0].length;
  if (match[1] !== undefined) return { ...tail, particle: match[1], end };
  return tail.office === '' ? (departmentAfter(text, end) ?? tail) : tail;
};

/** 화순군 재무과와 고흥군 관광정책실이: what a department does, its government does. */
const DEPARTMENT = new RegExp(
  `\\s[가-힣]{0,8}(?:정책|행정|기획|재무|민원|복지|문화|관광|체육|교육|농업|농정|농촌|산업|경제|환경|건설|도시|안전|총무|자치|세무|회계|홍보|인구|청년|보건|위생|교통|주택|토지|산림|해양|수산|축산|기술|지원|협력|교류|진흥|일자리|예산|감사|정보|통신|소통|공보|여성|가족|공원|유통|투자|전략|미래|국제|통상)(?:과|국|실|팀|담당관|보건소|사업소|센터|본부)(?:\\s(?:직원|공무원)(?:들)?)?(${PARTICLE})(?![가-힣\\d])`,
  'y',
);
const mayEndDepartment = letters('과국실팀관소터부');
const mayBeDepartment = (text: string, offset: number): boolean => {
  for (let at = offset; isHangul(text.charCodeAt(at)); at++)
    if (mayEndDepartment(text.charCodeAt(at))) return true;
  return false;
};
const departmentAfter = (text: string, offset: number): Tail | null => {
  if (text.charCodeAt(offset) !== BLANK || !mayBeDepartment(text, offset + 3)) return null;
  DEPARTMENT.lastIndex = offset;
  const match = DEPARTMENT.exec(text);
  return match && { office: '직원', particle: match[1] ?? '', end: offset + match[0].length };
};

/** An office that follows as a word of its own. */
export const officeAfter = (text: string, offset: number): Tail | null => {
  if (text.charCodeAt(offset) !== BLANK) return null;
  if (!mayBeOffice(text.charCodeAt(offset + 1))) return departmentAfter(text, offset);
  NEXT_OFFICE.lastIndex = offset;
  const match = NEXT_OFFICE.exec(text);
  if (!match) return departmentAfter(text, offset);
  return { office: match[1] ?? '', particle: match[2] ?? '', end: offset + match[0].length };
};
