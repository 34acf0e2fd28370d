/**
 * Local governments of the Republic of Korea since 1995, as facts: province by province, those that stood
 * together to its last day, and apart from that what changed for single ones.
 * Not told: the mergers of the first half of 1995, before the first elected heads (1995-07-01).
 */

export interface ProvinceEra {
  name: string;
  /** First and last day under this name; absent: before 1995 / still standing. */
  from?: string;
  to?: string;
  /** The province that took over area and governments on the day after `to`. */
  successor?: string;
  /** Names in the press besides the full one: 전남, 전남도. */
  short: string;
  basics: string;
}

const GANGWON =
  '춘천시 원주시 강릉시 동해시 태백시 속초시 삼척시 홍천군 횡성군 영월군 평창군 정선군 철원군 화천군 양구군 인제군 고성군 양양군';
const JEONBUK =
  '전주시 군산시 익산시 정읍시 남원시 김제시 완주군 진안군 무주군 장수군 임실군 순창군 고창군 부안군';
const GWANGJU = '동구 서구 남구 북구 광산구';
const JEONNAM =
  '목포시 여수시 순천시 나주시 광양시 담양군 곡성군 구례군 고흥군 보성군 화순군 장흥군 강진군 해남군 영암군 무안군 함평군 영광군 장성군 완도군 진도군 신안군';

export const PROVINCES: readonly ProvinceEra[] = [
  {
    name: '서울특별시',
    short: '서울 서울시',
    basics:
      '종로구 중구 용산구 성동구 광진구 동대문구 중랑구 성북구 강북구 도봉구 노원구 은평구 서대문구 마포구 양천구 강서구 구로구 금천구 영등포구 동작구 관악구 서초구 강남구 송파구 강동구',
  },
  {
    name: '부산광역시',
    short: '부산 부산시',
    basics:
      '중구 서구 동구 영도구 부산진구 동래구 남구 북구 해운대구 사하구 금정구 강서구 연제구 수영구 사상구 기장군',
  },
  {
    name: '대구광역시',
    short: '대구 대구시',
    basics: '중구 동구 서구 남구 북구 수성구 달서구 달성군 군위군',
  },
  {
    name: '인천광역시',
    short: '인천 인천시',
    basics: '제물포구 영종구 미추홀구 연수구 남동구 부평구 계양구 서해구 검단구 강화군 옹진군',
  },
  {
    name: '광주광역시',
    to: '2026-06-30',
    successor: '전남광주통합특별시',
    short: '광주 광주시',
    basics: GWANGJU,
  },
  { name: '대전광역시', short: '대전 대전시', basics: '동구 중구 서구 유성구 대덕구' },
  { name: '울산광역시', from: '1997-07-15', short: '울산 울산시', basics: '중구 남구 동구 북구 울주군' },
  { name: '세종특별자치시', from: '2012-07-01', short: '세종 세종시', basics: '' },
  {
    name: '경기도',
    short: '경기',
    basics:
      '수원시 고양시 용인시 성남시 부천시 화성시 안산시 남양주시 안양시 평택시 시흥시 파주시 의정부시 김포시 광주시 광명시 군포시 하남시 오산시 양주시 이천시 구리시 안성시 포천시 의왕시 여주시 동두천시 과천시 양평군 가평군 연천군',
  },
  { name: '강원도', to: '2023-06-10', successor: '강원특별자치도', short: '강원', basics: GANGWON },
  { name: '강원특별자치도', from: '2023-06-11', short: '강원 강원도 강원자치도', basics: GANGWON },
  {
    name: '충청북도',
    short: '충북 충북도',
    basics: '청주시 충주시 제천시 보은군 옥천군 영동군 증평군 진천군 괴산군 음성군 단양군',
  },
  {
    name: '충청남도',
    short: '충남 충남도',
    basics:
      '천안시 공주시 보령시 아산시 서산시 논산시 계룡시 당진시 금산군 부여군 서천군 청양군 홍성군 예산군 태안군',
  },
  { name: '전라북도', to: '2024-01-17', successor: '전북특별자치도', short: '전북 전북도', basics: JEONBUK },
  { name: '전북특별자치도', from: '2024-01-18', short: '전북 전북도 전북자치도 전라북도', basics: JEONBUK },
  {
    name: '전라남도',
    to: '2026-06-30',
    successor: '전남광주통합특별시',
    short: '전남 전남도',
    basics: JEONNAM,
  },
  {
    name: '전남광주통합특별시',
    from: '2026-07-01',
    short: '전남광주 전남광주시 전남광주특별시 광주특별시 전남 광주',
    basics: `${GWANGJU} ${JEONNAM}`,
  },
  {
    name: '경상북도',
    short: '경북 경북도',
    basics:
      '포항시 경주시 김천시 안동시 구미시 영주시 영천시 상주시 문경시 경산시 의성군 청송군 영양군 영덕군 청도군 고령군 성주군 칠곡군 예천군 봉화군 울진군 울릉군',
  },
  {
    name: '경상남도',
    short: '경남 경남도',
    basics:
      '창원시 진주시 통영시 사천시 김해시 밀양시 거제시 양산시 의령군 함안군 창녕군 고성군 남해군 하동군 산청군 함양군 거창군 합천군',
  },
  { name: '제주도', to: '2006-06-30', successor: '제주특별자치도', short: '제주', basics: '' },
  { name: '제주특별자치도', from: '2006-07-01', short: '제주 제주도', basics: '' },
];

/** First days of single governments that are younger than their province's name. */
export const FOUNDED: Readonly<Record<string, string>> = {
  'KR/대구광역시/군위군': '2023-07-01',
  'KR/인천광역시/제물포구': '2026-07-01',
  'KR/인천광역시/영종구': '2026-07-01',
  'KR/인천광역시/서해구': '2026-07-01',
  'KR/인천광역시/검단구': '2026-07-01',
  'KR/인천광역시/미추홀구': '2018-07-01',
  'KR/경기도/용인시': '1996-03-01',
  'KR/경기도/파주시': '1996-03-01',
  'KR/경기도/이천시': '1996-03-01',
  'KR/경기도/안성시': '1998-04-01',
  'KR/경기도/김포시': '1998-04-01',
  'KR/경기도/화성시': '2001-03-21',
  'KR/경기도/광주시': '2001-03-21',
  'KR/경기도/양주시': '2003-10-19',
  'KR/경기도/포천시': '2003-10-19',
  'KR/경기도/여주시': '2013-09-23',
  'KR/충청북도/증평군': '2003-08-30',
  'KR/충청남도/논산시': '1996-03-01',
  'KR/충청남도/계룡시': '2003-09-19',
  'KR/충청남도/당진시': '2012-01-01',
  'KR/경상남도/양산시': '1996-03-01',
};

/** Governments that ended apart from their province: code, last day, code of the one that holds the area now or next. */
export const ENDED: readonly (readonly [code: string, to: string, successor: string])[] = [
  ['KR/인천광역시/중구', '2026-06-30', 'KR/인천광역시/제물포구'],
  ['KR/인천광역시/동구', '2026-06-30', 'KR/인천광역시/제물포구'],
  ['KR/인천광역시/서구', '2026-06-30', 'KR/인천광역시/서해구'],
  ['KR/인천광역시/남구', '2018-06-30', 'KR/인천광역시/미추홀구'],
  ['KR/경상북도/군위군', '2023-06-30', 'KR/대구광역시/군위군'],
  ['KR/경상남도/울산시', '1997-07-14', 'KR/울산광역시'],
  ['KR/경상남도/마산시', '2010-06-30', 'KR/경상남도/창원시'],
  ['KR/경상남도/진해시', '2010-06-30', 'KR/경상남도/창원시'],
  ['KR/충청북도/청원군', '2014-06-30', 'KR/충청북도/청주시'],
  ['KR/충청남도/연기군', '2012-06-30', 'KR/세종특별자치시'],
  ['KR/경기도/용인군', '1996-02-29', 'KR/경기도/용인시'],
  ['KR/경기도/파주군', '1996-02-29', 'KR/경기도/파주시'],
  ['KR/경기도/이천군', '1996-02-29', 'KR/경기도/이천시'],
  ['KR/경기도/안성군', '1998-03-31', 'KR/경기도/안성시'],
  ['KR/경기도/김포군', '1998-03-31', 'KR/경기도/김포시'],
  ['KR/경기도/화성군', '2001-03-20', 'KR/경기도/화성시'],
  ['KR/경기도/광주군', '2001-03-20', 'KR/경기도/광주시'],
  ['KR/경기도/양주군', '2003-10-18', 'KR/경기도/양주시'],
  ['KR/경기도/포천군', '2003-10-18', 'KR/경기도/포천시'],
  ['KR/경기도/여주군', '2013-09-22', 'KR/경기도/여주시'],
  ['KR/충청남도/논산군', '1996-02-29', 'KR/충청남도/논산시'],
  ['KR/충청남도/당진군', '2011-12-31', 'KR/충청남도/당진시'],
  ['KR/경상남도/양산군', '1996-02-29', 'KR/경상남도/양산시'],
  ['KR/전라남도/여천시', '1998-03-31', 'KR/전라남도/여수시'],
  ['KR/전라남도/여천군', '1998-03-31', 'KR/전라남도/여수시'],
  ['KR/제주도/제주시', '2006-06-30', 'KR/제주특별자치도/제주시'],
  ['KR/제주도/서귀포시', '2006-06-30', 'KR/제주특별자치도/서귀포시'],
  ['KR/제주도/북제주군', '2006-06-30', 'KR/제주특별자치도/제주시'],
  ['KR/제주도/남제주군', '2006-06-30', 'KR/제주특별자치도/서귀포시'],
];

/** Cities without a council of their own that keep partnerships nevertheless. */
export const ADMINISTRATIVE_CITIES: readonly string[] = [
  'KR/제주특별자치도/제주시',
  'KR/제주특별자치도/서귀포시',
];

/** Districts that a city's mayor appoints: parts of their city, never governments. By name, several for 남구. */
export const APPOINTED_DISTRICTS: Readonly<Record<string, string>> = {
  수원시: '장안구 권선구 팔달구 영통구',
  성남시: '수정구 중원구 분당구',
  안양시: '만안구 동안구',
  부천시: '원미구 소사구 오정구',
  안산시: '상록구 단원구',
  고양시: '덕양구 일산동구 일산서구',
  용인시: '처인구 기흥구 수지구',
  화성시: '만세구 효행구 병점구 동탄구',
  청주시: '상당구 서원구 흥덕구 청원구',
  천안시: '동남구 서북구',
  전주시: '완산구 덕진구',
  포항시: '남구 북구',
  창원시: '의창구 성산구 마산합포구 마산회원구 진해구',
};

/**
 * Short names that are everyday words too (내년 예산, 상을 영광으로, 협력을 강화): without 시·군·구·도
 * they are a government only where something else says so.
 */
export const DOUBTFUL_SHORT_NAMES: ReadonlySet<string> = new Set(
  (
    '경기 대전 세종 대구 예산 부여 음성 영광 강진 고령 사상 수영 동작 완주 장수 보은 구리 공주 이천 인제 화성 안성 상주 성주 진주 거창 고성 양산 ' +
    '장성 보성 함양 유성 남동 연수 강화 서해 영양 봉화 구미 경주 남해 동해 사천 청주 전주 무안 신안 오산 용인 양주 의성 영동 장흥 금정 연제 성동 강서 강동 ' +
    '강북 강남 수성 대덕 해남 광명 정선 순천 영주 하남 하동 남원 광진 은평 검단 영도 의령 진도 임실 담양 완도'
  ).split(' '),
);
