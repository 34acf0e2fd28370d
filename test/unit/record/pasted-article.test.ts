import { describe, expect, it } from 'vitest';
import { headlineOf, pastedArticle } from '../../../shared/record/pasted-article.ts';

const BODY = '\n\n춘천시는 11월 5일 시청 접견실에서 베트남 꽝남성 대표단과 업무협약을 체결하였다.';

describe('the headline of a pasted text', () => {
  it.each([
    [
      'a first line that is no sentence',
      `춘천시, 베트남 꽝남성과 계절근로자 협약${BODY}`,
      '춘천시, 베트남 꽝남성과 계절근로자 협약',
    ],
    ['behind a label', `보도자료\n제목: 춘천시, 꽝남성과 업무협약${BODY}`, '춘천시, 꽝남성과 업무협약'],
    [
      'with a quotation',
      `“거리극 함께 만든다” 춘천마임축제, 프랑스와 협약${BODY}`,
      '“거리극 함께 만든다” 춘천마임축제, 프랑스와 협약',
    ],
    ['none where the text begins with a sentence', BODY, null],
    [
      'none where the sentence is broken into lines',
      `춘천시는 11월 5일 시청 접견실에서\n베트남 꽝남성 대표단과 만났다.`,
      null,
    ],
    ['none in a text of one line', '춘천시, 베트남 꽝남성과 계절근로자 협약', null],
    [
      'none in lines of day and office',
      `배포일: 2026. 11. 5. (목)\n담당부서: 국제협력과 033-250-0000${BODY}`,
      null,
    ],
  ])('%s', (_what, text, headline) => {
    expect(headlineOf(text)).toBe(headline);
  });

  it.each([
    '승인 2024-05-20 10:11',
    '작성일 12-06-25',
    '김담당기자 | 기사입력 2021/09/23 [12:10]',
    '2019.03.15',
  ])('is not when the page was made: %s', (stamp) => {
    const sentence = '춘천시는 지난 5일 베트남 꽝남성과 화상회의를 열었다고 6일 밝혔다.';
    const pasted = { title: '', day: '', basis: 'press' as const };
    const head = '춘천시, 꽝남성과 화상회의';
    expect(headlineOf(`${stamp}\n${head}\n${sentence}`)).toBe(head);
    expect(pastedArticle({ ...pasted, text: `${stamp}\n${sentence}` }).title).toBe(sentence);
  });

  it('is the title of the record where none was given', () => {
    const pasted = {
      text: `보도자료\n\n춘천시, 꽝남성과 업무협약${BODY}`,
      title: '',
      day: '',
      basis: 'release' as const,
    };
    expect(pastedArticle(pasted).title).toBe('춘천시, 꽝남성과 업무협약');
    expect(pastedArticle({ ...pasted, title: '다른 제목' }).title).toBe('다른 제목');
  });
});
