/** Lists of partners: what stands behind their count, days between them, what is done with one as well. */
import { describe, expect, it } from 'vitest';
import { partnersOf } from './who.ts';

describe('the words behind a count tell whether its cities come', () => {
  it.each([
    [
      '부산시는 3일 바다축제에 자매도시 손님을 맞았다. 부산을 찾은 대표단은 일본 시모노세키, 미국 시카고, 베트남 다낭 등 3개국 3개 도시 41명으로 꾸려졌다.',
      ['시모노세키', '시카고', '다낭'],
    ],
    [
      '대구시는 오는 4일 물 포럼을 연다. 포럼에는 이탈리아 밀라노 부시장, 대만 타이베이 시장 등 12개 도시의 시장·부시장단이 참석한다.',
      ['밀라노', '타이베이'],
    ],
    [
      '인천시는 5일 세계도시 포럼을 열었다. 시는 포럼 기간 호놀룰루, 톈진 등 6개 도시 관계자와 양자회담을 하고 우호도시 협약을 맺었다.',
      ['호놀룰루', '톈진'],
    ],
    [
      '전주시는 5일 일본 가나자와시 대표단을 맞아 교류 방안을 논의했다. 시는 중국 쑤저우시, 미국 샌디에이고시 등 5개국 7개 도시와 자매결연을 하고 있다.',
      ['가나자와시'],
    ],
  ])('%s', (text, partners) => expect(partnersOf(text).sort()).toEqual([...partners].sort()));
});

it('a day between two names does not break their list', () =>
  expect(
    partnersOf(
      '울산시는 자매도시 대만 화롄시와 청소년 교류를 했다. 시는 오는 7월 중국 창춘시, 8월 일본 하기시와도 홈스테이를 한다.',
    ),
  ).toEqual(['화롄시', '창춘시', '하기시']));

describe('what is still to be done with one as well is news', () => {
  it.each([
    '김 지사는 4일부터 12일까지 스페인과 이탈리아를 찾아 카탈루냐주와 협약을 맺는다. 이탈리아 피에몬테주와도 청소년 교류 등 우호협력 의향서를 체결하게 된다.',
    '김 지사는 4일부터 12일까지 스페인과 이탈리아를 찾아 카탈루냐주와 협약을 맺는다. 이탈리아 피에몬테주와도 우호협력 의향서를 주고받을 예정이다.',
  ])('%s', (text) => expect(partnersOf(`충남도가 유럽에 대표단을 보낸다. ${text}`)).toContain('피에몬테주'));
});

describe('verbs in every form', () => {
  it.each([
    '평택시는 오는 28일 카자흐스탄 알마티에서 우호교류의 기반을 다질 계획이라고 밝혔다.',
    '평택시는 오는 28일 카자흐스탄 알마티에 대표단을 보낼 계획이라고 밝혔다.',
  ])('%s', (text) => expect(partnersOf(text)).toEqual(['알마티']));
});

it('a castle is no province', () =>
  expect(
    partnersOf(
      '횡성군 대표단이 31일 자매도시 일본 야즈정을 방문해 협약을 맺는다. 히메지성과 구라시키 미관지구도 살핀다.',
    ),
  ).toEqual(['야즈정']));

it('what is said of the second of a list does not break it', () =>
  expect(
    partnersOf(
      '강릉시가 중국 자매도시에 마스크를 보낸다. 확진자가 많은 자싱시와 환자가 적은 징저우시에는 5000장씩 부친다.',
    ),
  ).toEqual(['자싱시', '징저우시']));

it('names behind △ are a list', () =>
  expect(
    partnersOf(
      '서울 강북구가 21일 직거래장터를 연다. 장터에는 △김천시 △함평군 △보성군 등 우호도시 세 곳이 참여한다.',
    ).sort(),
  ).toEqual(['김천시', '보성군', '함평군']));

it('officers come from each city of a list', () =>
  expect(
    partnersOf(
      '서울시는 9일 자매도시 대표단을 맞는다. 파리, 부다페스트에서 부시장이, 톈진, 타이베이에서는 국장급 인사가 서울시를 찾는다.',
    ).sort(),
  ).toEqual(['부다페스트', '타이베이', '톈진', '파리']));

it('sisters that the news begins with are named later', () =>
  expect(
    partnersOf(
      '원주시가 자매도시 어린이들의 그림을 선보인다. 시는 오는 16일부터 국제 그림 교류전을 개최한다. 전시에는 원주시와 중국 허페이시, 미국 로어노크시 아이들이 그린 작품이 걸린다.',
    ).sort(),
  ).toEqual(['로어노크시', '허페이시']));

it('guests are counted one city after the other', () =>
  expect(
    partnersOf(
      '포항시 자매도시의 날을 맞아 세 나라의 사절단이 11일 포항을 방문한다. 일본 후쿠야마시에서 20명이 들어오고 중국 장자강시 19명, 베트남 타이응우옌시 9명이 같은 날 입국한다.',
    ).sort(),
  ).toEqual(['장자강시', '타이응우옌시', '후쿠야마시']));

it('each city of a journey on its own day', () =>
  expect(
    partnersOf(
      '광주시장이 첫 출장지로 이탈리아 토리노와 프랑스 리옹을 택했다. 시장은 11일 토리노에서 시장과 우호협력 양해각서를 체결한다. 12일 리옹에서는 문화정책을 공유하고 교류 방안을 논의한다.',
    ).sort(),
  ).toEqual(['리옹', '토리노']));

it('the one that is named of those that came', () =>
  expect(
    partnersOf('군산시는 29일 교류회를 열었다. 교류회에는 옌타이시를 비롯한 11개 중국 자매도시가 참가했다.'),
  ).toEqual(['옌타이시']));

it('where a delegation came from, city by city', () =>
  expect(
    partnersOf(
      '전주시는 8일 축제를 보러 온 국제우호도시 대표단과 만찬을 가졌다. 대표단은 일본의 가나자와·돗토리, 독일의 본, 베트남의 후에 등 3개국 4개 도시에서 왔다.',
    ).toSorted(),
  ).toEqual(['가나자와', '돗토리', '본', '후에']));
it('cities that a meeting on a screen links', () =>
  expect(
    partnersOf('전주시는 오는 29일 일본 가나자와와 돗토리, 중국 쑤저우 세 도시를 연결해 온라인 회의를 연다.'),
  ).toEqual(['가나자와', '돗토리', '쑤저우']));
it('who speaks in turn with home', () =>
  expect(
    partnersOf(
      '전주시가 20일 중국 쑤저우시에서 우호도시 교류회를 마쳤다. 전주시와 쑤저우시, 칭위안(清遠)시, 하얼빈시가 차례로 발표했다.',
    ),
  ).toEqual(['쑤저우시', '칭위안시', '하얼빈시']));
it('leaders whose names have their letters in brackets', () =>
  expect(
    partnersOf(
      '전북도의회가 포럼에 온 지방의원들과 6일 새만금을 둘러봤다. 시찰에는 중국 장쑤성의 왕 단단(王丹丹) 대표단장과 일본 시마네현의 마쓰다 히로시(松田弘) 대표단장 일행이 함께했다.',
    ),
  ).toEqual(['장쑤성', '시마네현']));
