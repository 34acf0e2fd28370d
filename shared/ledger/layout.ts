/** The sheets of a ledger: ids, titles, headers. Ids are chosen by us, so tabs may be renamed and moved. */
import { DIRECTION_WORDS, FIELD_WORDS, RELATION_WORDS } from '../record/vocabulary.ts';
import { BUCKETS } from './index-keys.ts';
import { id, machine, plain, type SheetLayout, visible } from './sheet-layout.ts';

/** What the sheets look like; an older ledger is brought here by numbered migrations. */
export const LEDGER_SCHEMA = 3;

export const REVIEW = {
  pending: '검토 전',
  dateless: '일자 확인 필요',
  /** The reading was not sure of the city or of the home. */
  doubtful: '읽기 확인 필요',
  confirmed: '확인',
  excluded: '제외',
} as const;

/** What 검토 reads while nobody has decided; an emptied cell is none. */
export const PENDING: ReadonlySet<string> = new Set([REVIEW.pending, REVIEW.dateless, REVIEW.doubtful, '']);

export const STANDING = {
  active: '교류 중',
  pending: '승인·체결 전',
  suspended: '중단',
  resumed: '재개',
  terminated: '해지',
} as const;

/** Headers that machine code finds rows by; they travel with a sort and are never edited by people. */
export const EVENT_ID = '기록번호';
export const PAIR_ID = '결연번호';
export const RECORD_ID = '기록 ID';

export const EXCHANGES = visible(1, '교류실적', 4, [
  {
    header: '연번',
    width: 50,
    type: 'number',
    computed: true,
    note: '보이는 순서입니다. 정렬하면 바뀝니다.',
  },
  { header: '구분', width: 60, choices: ['국외', '국내'] },
  plain('국가명', 85),
  plain('교류도시', 110),
  {
    header: '교류형태',
    width: 155,
    note: '대표단 방문, 화상회의 등. 아직 열리지 않은 교류는 (예정)이 붙습니다.',
  },
  {
    header: '시작일',
    width: 100,
    type: 'date',
    note: '달이나 해만 알 때에는 ‘2023. 4.’, ‘2023’처럼 적어 주십시오. 그 첫날로 두고 아는 만큼만 보입니다.',
  },
  { header: '종료일', width: 100, type: 'date' },
  { header: '방향', width: 68, choices: Object.values(DIRECTION_WORDS) },
  { header: '교류분야', width: 105, choices: Object.values(FIELD_WORDS) },
  plain('교류내용', 270),
  plain('단장(직위)', 100),
  { header: '인원', width: 60, type: 'number' },
  { header: '담당부서', width: 90, note: '대장이 채우지 않습니다. 맡은 부서를 적어 주십시오.' },
  plain('출처', 175),
  {
    header: '검토',
    width: 130,
    choices: Object.values(REVIEW),
    strict: true,
    note: '제외로 두면 결연현황의 건수에서 빠집니다.',
  },
  { ...plain('사업명', 160), show: 'folded' },
  {
    header: '지자체',
    width: 110,
    show: 'folded',
    since: 3,
    note: '우리 지자체입니다. 한 파일에 지자체가 여럿일 때 펴 두십시오.',
  },
  { header: '예산(천원)', width: 100, show: 'folded', type: 'number' },
  { ...plain('성과', 200), show: 'folded' },
  { ...plain('관련문서', 140), show: 'folded' },
  { ...plain('비고', 200), show: 'folded' },
  id(EVENT_ID),
]);

export const PARTNERSHIPS = visible(2, '결연현황', 5, [
  { header: '연번', width: 50, type: 'number', computed: true },
  { header: '구분', width: 60, choices: ['국외', '국내'] },
  plain('지자체', 90),
  plain('국가명', 85),
  plain('교류도시', 110),
  {
    header: '교류형태',
    width: 95,
    choices: Object.values(RELATION_WORDS).slice(0, 5),
    note: '결연의 종류입니다: 자매, 우호, MOU, 의향. 중단이나 해지는 ‘상태’에 적습니다.',
  },
  {
    header: '결연일자',
    width: 95,
    type: 'date',
    note: '기사에서 읽은 날짜입니다. 협정서로 확인해 주십시오.',
  },
  {
    header: '최근 교류일',
    width: 95,
    type: 'date',
    computed: true,
    note: '완료되고 제외되지 않은 교류만 셉니다. 달이나 해만 알려진 교류는 그 마지막 날입니다.',
  },
  { header: '교류 건수', width: 95, type: 'number', computed: true },
  { header: '상태', width: 105, choices: Object.values(STANDING) },
  { ...plain('최근 교류내용', 300), computed: true },
  { header: '최초 교류일', width: 95, type: 'date', computed: true },
  { header: '의향서일', width: 95, type: 'date' },
  { header: '우호체결일', width: 95, type: 'date' },
  { header: '자매체결일', width: 95, type: 'date' },
  { header: '의회승인일', width: 95, type: 'date' },
  plain('협정분야', 120),
  plain('비고', 180),
  id(PAIR_ID),
]);

export const ARTICLES = visible(3, '기사', 3, [
  { header: '보도일', width: 100, type: 'date' },
  plain('언론사', 110),
  plain('제목', 360),
  plain('주소', 260),
  plain('근거구분', 90),
  plain('교류도시', 120),
  plain('교류내용', 260),
  plain('인용', 360),
  { header: RECORD_ID, width: 70, show: 'hidden' },
  id(EVENT_ID),
]);

export const SPELLINGS = visible(4, '도시명 표기', 1, [
  { header: '기사 표기', width: 120, note: '기사에 쓰인 이름입니다.' },
  { header: '교류도시', width: 120, note: '대장에 적을 이름입니다.' },
  plain('원어', 100),
  plain('국가명', 100),
  plain('지역', 100),
  { header: '구분', width: 60, choices: ['국외', '국내'], strict: true },
  plain('지자체', 160),
  plain('비고', 200),
  { header: '장소번호', width: 120, show: 'hidden' },
]);

export const HISTORY = visible(5, '변경이력', 1, [
  { header: '일시', width: 160, type: 'time' },
  plain('누가', 180),
  plain('한 일', 115),
  plain('교류도시', 110),
  plain('항목', 100),
  plain('이전', 260),
  plain('이후', 310),
  { header: '기록번호', width: 80, type: 'number' },
]);

/** Two blocks side by side; no filter, for it is a page to print. */
export const STATUS = visible(
  6,
  '교류 현황',
  0,
  [150, 75, 75, 90, 20, 150, 75, 90, 60].map((width, i) => plain(i === 0 ? '교류 현황' : '', width)),
);

export const GUIDE = visible(7, '사용법', 0, [plain('사용법', 900)]);

export const EVENT_ROWS = machine(1, '_기록', 1_000, ['기록번호', '상태', '기록 ID', '사실', '근거', '개정']);
export const INDEX = machine(2, '_색인', BUCKETS, ['항목']);
export const PAIR_ROWS = machine(3, '_결연', 500, [
  '결연번호',
  '최초 교류일',
  '최근 교류일',
  '교류 건수',
  '최근 교류내용',
  '사실',
]);
export const COUNTERS = machine(4, '_대장', 2, ['판', '기록 수', '결연 수', '개정', '대장 ID']);
export const CHANGES = machine(5, '_동기', 1_000, ['개정', '기사', '교류']);
export const TRASH = machine(6, '_휴지통', 2, ['한 일', ...EXCHANGES.columns.map(({ header }) => header)]);

/** In the order of their tabs. */
export const SHEETS: readonly SheetLayout[] = [
  EXCHANGES,
  PARTNERSHIPS,
  ARTICLES,
  SPELLINGS,
  STATUS,
  HISTORY,
  GUIDE,
  EVENT_ROWS,
  INDEX,
  PAIR_ROWS,
  COUNTERS,
  CHANGES,
  TRASH,
];
