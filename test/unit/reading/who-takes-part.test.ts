/** Who takes part, told in ways that no single word of the sentence decides. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';

const names = (text: string): [boolean, string[], string[]] => {
  const { isExchange, homes, partners } = reading(text);
  return [
    isExchange,
    homes.map(({ name }) => name),
    partners.filter(({ role }) => role === 'counterpart').map(({ name }) => name),
  ];
};

describe('what a department does, its government does', () => {
  it.each([
    [
      '청양군 농정과와 서울 은평구 일자리정책과 직원들이 17일 고향사랑기부금을 서로 기부했다.',
      '청양군',
      '은평구',
    ],
    [
      '보성군(군수 김철우) 세무회계과와 장성군(군수 김한종) 민원봉사과가 고향사랑기부금을 상호 기부했다.',
      '보성군',
      '장성군',
    ],
  ])('%s', (text, home, partner) => expect(names(text)).toEqual([true, [home], [partner]]));
});

describe('guests are listed one by one', () => {
  it.each([
    '온 도시는 ▲일본 하기시·니가타시 ▲중국 창춘시다',
    '이번에 방문하는 도시는 일본 하기시, 니가타시, 중국 창춘시 등이다',
    '초청받은 도시는 일본 하기시와 니가타시, 중국 창춘시이며 모두 60명이다',
  ])('%s', (list) =>
    expect(names(`울산시는 17일 공업축제에 해외 자매도시 손님들을 맞는다고 밝혔다. ${list}.`)).toEqual([
      true,
      ['울산광역시'],
      ['하기시', '니가타시', '창춘시'],
    ]),
  );
});

it('guests that come from there, where the news opens with the programme', () =>
  expect(
    names(
      '부천시가 국제청소년홈스테이 참가자를 뽑는다. 행사는 다음 달 열린다. 미국 베이커스필드시, 러시아 하바롭스크시에서 60명이 부천을 찾아 학생의 집에 묵는다.',
    ),
  ).toEqual([true, ['부천시'], ['베이커스필드시', '하바롭스크시']]));

it('pupils of two cities live with one another', () =>
  expect(
    names(
      '경남 진주시와 미국 유진시의 고등학생들이 서로의 집에서 여름을 난다. 올해 홈스테이는 17일 시작했다.',
    ),
  ).toEqual([true, ['진주시'], ['유진시']]));

describe('help for a sister', () => {
  it.each(['힘을 보탰다', '생수 2천 병을 보탰다', '힘을 보태기로 했다'])('%s', (help) =>
    expect(names(`구리시가 산불과 싸우는 삼척시에 ${help}. 두 시는 2001년 자매결연을 맺었다.`)).toEqual([
      true,
      ['구리시'],
      ['삼척시'],
    ]),
  );
});

it('a caption with its source is no first sentence', () =>
  expect(
    names(
      '김관영 지사와 주지사가 협약서를 들어 보이고 있다. /사진=전북도\n전북도와 인도네시아 서부수마트라주가 정식 우호 지역이 됐다. 두 지역은 17일 협약을 맺었다.',
    )[2],
  ).toEqual(['서부수마트라주']));

describe('persons that end like a city', () => {
  it.each([
    [
      '연천군은 필리핀 이무스시의 엠마뉴엘 말릭시 시장이 17일 군을 찾았다고 밝혔다. 말릭시 시장은 군수를 만났다.',
      '이무스시',
    ],
    ['대전시는 17일 우호도시 남아프리카공화국 더반 쏠리시 카운다 시장을 만나 교류 협력을 논의했다.', '더반'],
  ])('%s', (text, partner) => expect(names(text)[2]).toEqual([partner]));
});

it('a region with its unit and a city with its own are one place', () => {
  const [viewed] = reading(
    '남양주시 시장은 미국을 방문했다. 시장은 17일 버지니아주 비엔나시를 찾아 우호교류 의향서를 교환했다.',
  ).partners.filter(({ role }) => role === 'counterpart');
  expect([viewed?.name, viewed?.country]).toEqual(['비엔나시', 'US']);
});

describe('guests at home are all of the list, whichever is told first', () => {
  it.each([
    '남양주시가 17일 자매도시 공무원들을 불러 친선체육대회를 치렀다',
    '남양주시는 17일 자매도시 초청 친선체육대회를 열었다',
  ])('%s', (opening) =>
    expect(
      names(
        `${opening}. 강진군과 정읍시, 사천시에서 온 선수 130여 명이 어울렸다. 정읍과 사천은 처음 얼굴을 내밀었다.`,
      ).map((one) => (Array.isArray(one) ? [...one].sort() : one)),
    ).toEqual([true, ['남양주시'], ['강진군', '사천시', '정읍시']]),
  );
});

it('whoever calls at the house of their government meets it', () =>
  expect(
    names(
      '이강덕 포항시장이 러시아에서 뱃길을 찾는다. 방문단은 17일 하바롭스크로 옮겨 주정부와 시청을 잇달아 방문한다. 두 도시는 우호교류를 협의한다.',
    ),
  ).toEqual([true, ['포항시'], ['하바롭스크']]));

it('the surname of a mayor whose city has just been named is no city', () =>
  expect(
    names(
      '나동연 양산시장은 17일 포르투갈 신트라시를 찾아 바실리오 오르타 시장과 자매결연 협정서에 서명했다.',
    )[2],
  ).toEqual(['신트라시']));

it('whose people are received in the second sentence are guests', () =>
  expect(
    names(
      '몽골에서 온 손님들이 창녕군의회의 문을 두드렸다. 홉드 아이막의 군수와 일행은 지난 17일 의장과 의원들을 만나 간담회를 했다.',
    ),
  ).toEqual([true, ['창녕군'], ['홉드 아이막']]));

it('the government of a city within a region is one partner', () =>
  expect(
    names('송파구가 17일 독일 베를린 주 슈테글리츠-젤렌도르프(Steglitz-Zehlendorf)와 자매의 연을 맺었다.')[2],
  ).toEqual(['슈테글리츠-젤렌도르프']));

describe('whatever is done with a government abroad, it takes part', () => {
  it.each([
    '네팔 랄릿푸르시와 체육 사업을 다듬었다',
    '네팔 랄릿푸르시와 농업 기술을 두고 머리를 짜냈다',
    '네팔 랄릿푸르시와 축제를 어떻게 꾸릴지 살폈다',
  ])('%s', (act) =>
    expect(
      names(`철원군 대표단이 지난 12일부터 17일까지 네팔을 돌았다. 여섯 명이 길에 올랐다. 대표단은 ${act}.`),
    ).toEqual([true, ['철원군'], ['랄릿푸르시']]),
  );
  it.each(['충주시와 달리 비가 잦다', '네팔 포카라시와 이웃한 고장이다'])('but not %s', (words) =>
    expect(
      names(
        `철원군 대표단이 17일 네팔 랄릿푸르시를 찾았다. 의향서를 나눴다. 이곳은 네팔 바랏푸르시와 가까우며 ${words}.`,
      )[2],
    ).toEqual(['랄릿푸르시']),
  );
});

describe('guests counted by where they come from', () => {
  it.each([
    '중국 우시시에서 부주임 등 4명, 베트남 칸호아성에서 성장 등 13명이 왔다',
    '중국 우시시에서 국장 등 4명이, 베트남 칸호아성에서 단원 등 13명이 짐을 풀었다',
  ])('%s', (guests) =>
    expect(
      names(`울산시는 자매도시 대표단 17명이 17일부터 시를 방문한다고 밝혔다. 환영식도 연다. ${guests}.`)[2],
    ).toEqual(['우시시', '칸호아성']),
  );
});

it('a list that calls its names governments tells who gathers', () =>
  expect(
    names(
      '전남도는 한일해협연안 지사회의가 17일 여수에서 열린다고 밝혔다. 회의에는 전남과 부산, 그리고 일본의 사가현, 나가사키현 등 네 지방정부의 장이 모인다.',
    ),
  ).toEqual([true, ['전라남도'], ['사가현', '나가사키현']]));

it('whose sisters are listed is home, though the title names the other', () =>
  expect(
    (({ homes, partners }) => [homes, partners].map((side) => side.map(({ name }) => name)))(
      reading({
        title: '충남 부여군과 자매결연 협정',
        text: '남양주시의 자매도시 명단에 충남 부여군이 올랐다. 시장이 17일 부여군청을 찾아 군수와 협정서를 주고받았다.',
        publishedAt: '2023-05-20',
      }),
    ),
  ).toEqual([['남양주시'], ['부여군']]));

it('pupils of the sister are guests, whatever their school', () =>
  expect(
    names(
      '의왕시가 어린이들을 초대했다. 시는 17일 자매도시인 서귀포시의 초등학교 4학년생 13명을 불러 홈스테이를 한다.',
    ),
  ).toEqual([true, ['의왕시'], ['서귀포시']]));

describe('which of two at home speaks', () => {
  it.each([
    '바닷가 고성군과 산골 태안군이 자매가 됐다. 군은 17일 조인식을 치렀다. 고성군은 서울 노원구와 자매다.',
    '고성군의 국내 자매도시에 충남 태안군이 이름을 올렸다. 군수는 17일 태안군청을 찾아 협정을 맺었다.',
    '두 고장이 손을 맞잡았다. 경남 고성군 직원 50명과 태안군 직원 60명은 17일 고향사랑기부금을 서로 냈다. 군수는 교류도시인 태안군과 더 가까워지길 바랐다.',
    '두 고장이 열 해의 정을 나눴다. 고성군과 충남 태안군은 17일 자매결연 10주년 행사를 했다.',
  ])('%s', (text) => expect(names(text)).toEqual([true, ['고성군'], ['태안군']]));
});

it('a bare city takes part of which the same is said as of full names', () =>
  expect(
    names(
      '수원시가 17일 자매도시 공연단을 불렀다. 잔치가 열렸다. 무대에는 루마니아 클루지나포카시의 민속무용단, 독일 프라이부르크의 볼룸댄스팀이 섰다.',
    )[2],
  ).toEqual(['클루지나포카시', '프라이부르크']));

it('a governor named whole before the state is no place', () =>
  expect(
    names('전남도지사와 테리 매콜리프 버지니아 주지사가 17일 주청사에서 우호교류협정을 맺었다.')[2],
  ).toEqual(['버지니아']));

describe('whose sisters are counted below the news', () => {
  it.each(['여덟 곳이다', '열두 곳이며 해마다 오간다', '15곳이다'])('%s', (many) =>
    expect(
      names(
        `군위군과 대구 수성구가 17일 자매의 연을 맺었다. 군은 잔치를 열었다. 수성구의 국내 자매도시는 영주시와 포항시 등 ${many}.`,
      )[2],
    ).toEqual(['수성구']),
  );
  it('but not who came or was helped', () =>
    expect(
      names(
        '고령군이 자매도시에 기부금을 냈다. 군수가 17일 냈다. 기부를 받은 자매도시는 함평군과 서초구 두 곳이다.',
      )[2],
    ).toEqual(['함평군', '서초구']));
});

it('guests with a day each', () =>
  expect(
    names(
      '의정부시를 축하하러 세 나라 자매도시 손님이 온다. 17일에는 중국 황석시의 장자성 부서기가 시장을 만났다. 18일에는 미국 부에나파크시 자매도시위원회 사람들이, 19일에는 일본 시바타시 부시장이 뒤를 잇는다.',
    )[2],
  ).toEqual(['황석시', '부에나파크시', '시바타시']));

it('promises made and kept with bare cities', () =>
  expect(
    names(
      '대전시가 새 벗을 얻었다. 시는 17일 튀르키예 콘야와 우호도시 협약을 맺었다. 18일에는 중국 시안과 서명한다. 19일에는 프랑스 니스와 옛 약속을 새로 썼다.',
    )[2],
  ).toEqual(['콘야', '시안', '니스']));

describe('a journey of several cities', () => {
  it.each([
    ['먼저 14일까지는 2011년 자매가 된 헝가리 미슈콜츠시에 머물며 공무원 교환을 상의한다', '미슈콜츠시'],
    ['13일에는 일본 교토시에 들러 지난해 치른 회의의 보고서를 건넨다', '교토시'],
    ['이어 손을 잡은 지 열 해가 된 헝가리 미슈콜츠시를 찾는다', '미슈콜츠시'],
  ])('%s', (stop, partner) =>
    expect(
      names(
        `복기왕 아산시장이 12일부터 17일까지 우호도시를 찾는다. ${stop}. 16일에는 베트남 닌빈성과 협정을 맺는다.`,
      )[2],
    ).toEqual([partner, '닌빈성']),
  );
});

describe('whom else one is tied to', () => {
  it.each([
    '시는 일본 덴리시, 몽골 다르항시와 자매이고 중국 라이양시와는 우호 관계다',
    '서산은 일본 덴리시와 중국 라이양시 등 열한 도시와 사귀고 있다',
  ])('%s', (ties) =>
    expect(
      names(`서산시가 17일 중국 허페이시와 우호도시 협약을 맺었다. 시장이 서명했다. ${ties}.`)[2],
    ).toEqual(['허페이시']),
  );
});

describe('persons, fortresses and expatriates are no governments', () => {
  it.each([
    [
      '중국 카이펑시의 고건군(高建軍) 시장과 8명이 17일 자매도시 영천을 찾았다. 시청에서 환영식이 열렸다.',
      ['카이펑시'],
    ],
    [
      '이천시 축제에 교류도시 손님이 온다. 17일에는 프랑스 리모주시의 국제부시장 일행이 닿는다.',
      ['리모주시'],
    ],
    ['광주시와 신안군이 17일 자매결연을 맺었다. 남한산성과 갯벌을 품은 두 고장은 여행길을 낸다.', ['신안군']],
    [
      '강릉시장이 17일 미국 라우던 카운티와 자매결연을 맺었다. 앞서 워싱턴에 사는 동포들을 초청한 자리에서 응원을 부탁했다.',
      ['라우던 카운티'],
    ],
  ])('%s', (text, partners) => expect(names(text)[2]).toEqual(partners));
});

it('two governments at home that sign together', () =>
  expect(
    names('충북 청주시와 이웃한 세종시가 열 가지 일을 함께한다. 두 시는 17일 상생협력 협약을 맺는다.'),
  ).toEqual([true, ['청주시'], ['세종특별자치시']]));

it('what the portal says of its page is no part of the news', () =>
  expect(
    names(
      'AI 요약 기술은 핵심만 전달합니다. 전체 내용의 이해를 위해 기사 본문을 확인해주세요.\n광주광역시 서구가 전남 화순군과 17일 우호교류 협약을 했다.',
    ),
  ).toEqual([true, ['서구'], ['화순군']]));

it('a province listed beside its own cities is a guest like them, bare names like full ones', () =>
  expect(
    names(
      '인천시가 여덟 벗을 모았다. 시는 17일 중국 자매도시 대표단을 불러 교류회를 열었다. 톈진과 산둥성, 칭다오, 다롄이 왔다.',
    )[2],
  ).toEqual(['톈진', '산둥성', '칭다오', '다롄']));

it('gifts that stand in the park are of others', () =>
  expect(
    names(
      '인천시가 17일 중국 단둥시에 우호결연을 기려 조형물을 보냈다. 부시장이 건너갔다. 인천의 공원에는 일본 고베시, 베트남 하이퐁시가 보낸 작품이 서 있다.',
    )[2],
  ).toEqual(['단둥시']));

it('two homes with which the telling begins', () =>
  expect(
    names(
      '“우정의 공원에 조각상을 보내겠다”\n성북구와 안산시가 미국 부에나파크시에 작품을 보내기로 했다. 시장이 17일 두 곳을 찾아 우정 도시 협약을 했다.',
    )[1].sort(),
  ).toEqual(['성북구', '안산시']));

describe('the next stop of a journey takes part', () => {
  it.each(['인근 캐럴턴시에서는 간담회를 가졌다', '이어 캐럴턴시에서 전차 운영을 배운다'])('%s', (stop) =>
    expect(
      names(
        `광명시 대표단이 12일부터 미국 오스틴시를 방문했다. 두 도시는 자매도시다. 대표단은 오스틴시장을 만났다. ${stop}.`,
      )[2],
    ).toEqual(['오스틴시', '캐럴턴시']),
  );
});

it('guests at home beside those from abroad, and the short name before the full one', () =>
  expect(
    names(
      '일본 아사히카와, 미국 피닉스 등 2개 국제자매도시 대표단이 17일 수원시를 방문했다. 이들은 축제를 봤다. 행사에는 포항·제주시 등 국내 자매도시 대표단도 함께했다.',
    )[2].sort(),
  ).toEqual(['아사히카와', '제주시', '포항시', '피닉스']));

it('of two that signed the first says so', () =>
  expect(
    names('부산 부산진구와 전남 여수시가 자매결연을 맺었다고 17일 밝혔다. 구청장과 시장이 서명했다.'),
  ).toEqual([true, ['부산진구'], ['여수시']]));

it('who is helped by its sisters is home, whoever else acts', () =>
  expect(
    names(
      '큰 산불이 영덕군까지 번져 피해를 남긴 가운데 복구를 돕는 자매도시들의 발걸음이 잇따른다. 17일까지 온정이 모였다. 서울 송파구는 라면을 제공했다. 전남 해남군 역시 옷가지를 보냈다.',
    ),
  ).toEqual([true, ['영덕군'], ['송파구', '해남군']]));

it('a home whose name stands far below speaks by its unit', () =>
  expect(
    names(
      '10일 도에 따르면 지사 등 출장단은 12일부터 독일 작센주를 방문해 교류의향서를 체결한다. 의향서는 전북자치도 첫 유럽 교류다.',
    )[1],
  ).toEqual(['전라북도']));

it('what was signed on a day is no old tie', () =>
  expect(
    names(
      '대전시가 총회를 열었다. 시는 10일 가봉 리브르빌시와 이미 우호도시 협약을 체결했다. 17일에는 중국 시안시와 서명한다.',
    )[2],
  ).toEqual(['리브르빌시', '시안시']));

describe('who was there before, and whose house it is', () => {
  it.each([
    [
      '경기도지사가 17일 일본을 찾는다. 지사는 가나가와현 지사와 만난다. 지사는 그동안 독일 바이에른주, 중국 광둥성을 차례로 다녀왔다.',
      ['가나가와현'],
    ],
    [
      '인제군이 키르기스스탄의 산골과 자매의 연을 맺었다. 방문단은 12일부터 키르기스스탄 나른주 코치코르군을 다녀왔다. 지난 17일 나른주 청사에서 열린 체결식에서 최 군수와 코치코르군수는 협정서에 서명했다.',
      ['코치코르군'],
    ],
  ])('%s', (text, partners) => expect(names(text)[2]).toEqual(partners));
});

it('heads of bureaus and deputies come for their government, from abroad and from home', () =>
  expect(
    names(
      '남양주시민의 날을 축하하러 국내외 교류도시 손님들이 남양주시에 모였다. 4일에는 중국 창저우시의 공지휘 인사국 부국장 등 16명이 도착했다. 영월군과 강진군의 부군수도 4일 남양주시를 찾았다.',
    )[2].sort(),
  ).toEqual(['강진군', '영월군', '창저우시']));

it('an unknown city that is visited', () =>
  expect(
    names(
      '양천구 교류단이 호주의 자매도시로 간다. 양천구는 학생 20명이 12일부터 17일까지 뱅크스타운시를 방문한다고 밝혔다.',
    )[2],
  ).toEqual(['뱅크스타운시']));

it('a caption and the story in one line', () =>
  expect(
    names(
      '▲ 광산구의회, 동구의회와 교류 | [KJA뉴스통신] 광주 광산구의회가 17일 부산 동구의회와 자매의회 교류 행사를 했다.\n두 의회는 1999년 자매결연을 맺었다.',
    ),
  ).toEqual([true, ['광산구'], ['동구']]));

it('an ally at home is a partner', () =>
  expect(
    names(
      '광주시가 달빛동맹을 맺은 대구시 손님을 맞았다. 시는 대구시장이 17일 기념식에 참석하고 시청을 찾았다고 밝혔다. 대구시와 광주시는 2013년 달빛동맹 협약을 체결했다.',
    ),
  ).toEqual([true, ['광주광역시'], ['대구광역시']]));

it('advisers speak for their government', () =>
  expect(
    names(
      '세종시가 화상회의로 첫 교류를 시작했다. 세종시 국제관계대사와 루마니아 브라쇼브시의 소리나 볼데아누 대외관계보좌관은 지난 17일 영상회의를 열었다.',
    ),
  ).toEqual([true, ['세종특별자치시'], ['브라쇼브시']]));

describe('no exchange of a city', () => {
  it.each([
    '전주 한옥마을 상인회가 이탈리아 피렌체시의 수공예 상인조합과 우호협력 협약을 체결했다. 피렌체 방문단은 17일부터 전주에 머문다.',
    '중국 옌타이(烟台)시가 17일 서울 삼성동의 한 호텔에서 투자설명회를 열었다. 옌타이시장과 기업 관계자가 참석했다. 업체들이 협약을 맺었다.',
    '강릉YMCA와 일본 요코스카YMCA가 자매결연 15주년을 맞았다. 요코스카시에서 온 중학생 14명은 17일부터 강릉에 머문다. 캠프 참가자들은 강릉시장에게 편지를 썼다.',
    '대한민국시도지사협의회는 17일 프랑스 지방자치단체연합과 화상회의를 열었다. 회의에서는 수원시와 투르시, 서초구와 파리 15구의 사례가 소개됐다. 두 기관은 교류회의를 연다.',
    '제천시 주민자치위원장협의회와 공주시 주민자치회가 17일 제천시청에서 자매결연 협약을 했다. 제천시장이 축하했다.',
    '익산시와 경주시의 이·통장연합회가 17일 자매의 연을 맺었다. 두 단체는 축제에 서로 찾아간다.',
    '대전과 일본 삿포로의 상점가가 17일 형제가 됐다. 두 상인회는 쿠폰을 나눠 준다. 대전시는 번역을 거들었다.',
    '중국 지린성·후난성 외사판공실 부주임 등으로 구성된 대표단이 17일까지 서울, 경주 등을 방문한다고 외교부가 밝혔다. 경주시는 간담회를 연다.',
    '수원시장이 17일 집무실에서 주한 멕시코 대사를 만났다. 대사관은 몇 해 전 톨루카시가 자매결연 기념 조형물을 수원시에 보낼 때 도운 적이 있다.',
    '남양주시장이 10일 주한 스웨덴 대사관을 찾아 대사와 만났다. 지난해 10월 헤뤼다시와 결연식을 치른 뒤 마련한 자리다.',
    '달성군 농가에 계절근로자가 들어왔다. 여섯 명은 지난 8일 내렸다. 지난해 10월 캄보디아 노동직업훈련부와 협약을 한 뒤의 일이다.',
  ])('%s', (text) => expect(names(text)[0]).toBe(false));
});
