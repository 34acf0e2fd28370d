/** A tie's own ceremony abroad, who comes from there, and which of two governments at home tells it. */
import { describe, expect, it } from 'vitest';
import { reading } from './resources.ts';
import { homesOf, names, partnersOf } from './who.ts';

describe('where the tie itself is celebrated the city takes part', () => {
  const NEWS = '수원시장은 29일 자매도시 독일 프라이부르크시에서 시장을 만난다. ';
  it.each([
    '대표단은 루마니아로 이동해 다음 달 3일 클루지나포카시에서 열리는 자매결연 20주년 기념식에 참석한다.',
    '대표단은 다음 달 3일 루마니아 클루지나포카시에서 열릴 우호협약 체결식에 참석한다.',
    '대표단은 다음 달 3일 루마니아 클루지나포카시에서 열리는 자매도시 협정 조인식에 참석한다.',
  ])('%s', (more) => expect(partnersOf(NEWS + more)).toEqual(['프라이부르크시', '클루지나포카시']));
  it('but not where a fair is held', () =>
    expect(
      partnersOf(`${NEWS}대표단은 다음 달 3일 루마니아 클루지나포카시에서 열리는 박람회를 둘러본다.`),
    ).toEqual(['프라이부르크시']));
});

describe('a city whose officials came, beside its region told below alone', () => {
  it.each(['교류 담당자 등 3명', '국제교류 실무자 2명', '공무원 3명'])('%s', (comers) =>
    expect(
      names(
        `폴란드에서 손님이 왔다. 부여군은 비엘코폴스카주 크로토신시의 ${comers}이 지난 5일 축제 개막식에 참석했다고 10일 밝혔다. 한편 비엘코폴스카주는 2002년 충청남도와 자매결연을 맺은 지역이다.`,
      ),
    ).toEqual([true, ['부여군'], ['크로토신시']]),
  );
});

describe('pupils who will stay with the partner', () => {
  it.each(['지낼', '묵을', '배울', '머물', '일할'])('%s', (verb) =>
    expect(
      names(
        `서울 동작구가 올여름 호주 싱글톤시에서 열흘간 ${verb} 중학생 10명을 모집한다. 싱글톤시는 지난해 구와 우호협력 양해각서를 맺은 도시다.`,
      ),
    ).toEqual([true, ['동작구'], ['싱글톤시']]),
  );
  it('until when one applies is no day of it', () => {
    const { events } = reading(
      '서울 동작구가 올여름 호주 싱글톤시에서 지낼 중학생을 모집한다. 접수는 6월 1일부터 7일까지 받는다. 학생들은 7월 30일부터 8월 8일까지 우호도시 싱글톤시의 가정에 묵는다.',
    );
    expect(events.map(({ date }) => date?.slice(5, 10))).toEqual(['07-30']);
  });
});

it('of two governments at home, the one that goes by its unit alone tells the news', () => {
  for (const pair of ['군과 영등포구는', '군과 영등포구가'])
    expect(
      homesOf(
        `서울 영등포구 방문단이 30일 영암군에서 열린 문화축제 개막식에 함께했다. 20여 명은 우승희 영암군수와 만나 농산물 판로를 이야기했다. ${pair} 자매결연을 맺은 사이다.`,
      ),
    ).toEqual(['영암군']);
});

it('what goes on every year in his country makes no exchange of an ambassador’s visit', () =>
  expect(
    reading(
      '정읍시는 주한 페루대사가 23일 시청을 방문했다고 밝혔다. 대사는 농생명 협력에 관심을 보였다. 페루에서는 해마다 6월 쿠스코시에서 태양제가 열린다.',
    ).isExchange,
  ).toBe(false));

it('a region’s name is read in the country of which the article speaks', () =>
  expect(
    reading(
      '화천지역 청소년들이 캐나다에서 영어를 배운다. 화천군은 어학연수단이 26일 자매도시인 온타리오주 차탐-켄트시로 떠났다고 밝혔다.',
    ).partners.map(({ country }) => country),
  ).toContain('CA'));

describe('a region that the gazetteer spells otherwise is still the region of the city behind it', () => {
  it.each([
    '아리조나주 메사시 자매도시위원회의 카일 존스 위원이',
    '아리조나주 메사시 대표단이',
    '아리조나주 메사시의회 의원들이',
    '알라바마주 메사시 학생들이',
    '오레건주 메사시 부시장이',
  ])('%s', (guests) =>
    expect(
      partnersOf(
        `의정부시는 ${guests} 12일 시청을 방문해 자매결연을 논의했다고 밝혔다. 방문은 의정부시와 메사시의 우호를 다지고자 이뤄졌다.`,
      ),
    ).toEqual(['메사시']),
  );
});
