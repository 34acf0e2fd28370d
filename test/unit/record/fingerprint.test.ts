import { expect, it } from 'vitest';
import { bandsOf, distance, fingerprint, NEAR_COPY_BITS } from '../../../shared/record/fingerprint.ts';

const RELEASE =
  '하늘시는 지난 3일 시청 대회의실에서 자매도시인 바다시 대표단을 맞아 교류 협력 방안을 논의했다. ' +
  '이날 두 도시는 청소년 홈스테이와 문화예술단 상호 방문, 농특산물 판로 개척을 함께 추진하기로 뜻을 모았다. ' +
  '대표단은 이어 도서관과 스마트팜 단지를 둘러보고 행정 사례를 나눴으며 내년에는 바다시에서 다시 만나기로 했다.';
const OTHER =
  '들꽃군은 가을철 산불 예방을 위해 이달 말까지 주요 등산로 열두 곳에 감시원을 배치한다고 밝혔다. ' +
  '군은 입산 통제 구역을 알리는 현수막을 내걸고 드론으로 계도 방송을 할 계획이며 위반하면 과태료를 물린다. ' +
  '지난해 같은 기간에는 부주의로 인한 산불이 세 건 일어나 숲 이 헥타르가 탔다.';

const print = (text: string): string => {
  const made = fingerprint(text);
  if (made === null) throw new Error('too short to tell apart');
  return made;
};

it('sees the same release through a changed byline and other spacing', () => {
  const copy = print(`${RELEASE.replace(/ /g, '  ')}`);
  expect(distance(print(RELEASE), copy)).toBe(0);
  const edited = print(`${RELEASE} (끝)`);
  expect(distance(print(RELEASE), edited)).toBeLessThanOrEqual(NEAR_COPY_BITS);
  expect(bandsOf(edited).some((band) => bandsOf(print(RELEASE)).includes(band))).toBe(true);
});

it('tells two articles apart', () => {
  expect(distance(print(RELEASE), print(OTHER))).toBeGreaterThan(NEAR_COPY_BITS * 3);
});

it('says nothing of a text too short to tell apart', () => {
  expect(fingerprint('자매결연 협약을 맺었다.')).toBeNull();
});
