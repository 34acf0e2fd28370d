/** 인쇄: the page set-up that a script may not make, as links to PDFs and as steps. */
import { el, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';

const STEPS = [
  '시트를 열고 파일 → 인쇄를 누릅니다.',
  '용지 크기 A4, 방향 가로, 배율 ‘너비에 맞춤’을 고릅니다.',
  '머리글과 바닥글에서 ‘고정된 행 반복’을 켭니다. 제목행이 쪽마다 나옵니다.',
  '국내와 국외를 따로 인쇄하려면 먼저 데이터 → 필터 보기 변경에서 ‘국외 결연’이나 ‘국내 결연’을 고릅니다.',
];

export const openPrint = (): void =>
  void doing('불러오는 중입니다…', async () => {
    const links = await call('listPrints');
    show(
      text('h1', '인쇄'),
      links.length > 0 && text('p', '누르면 인쇄할 PDF를 내려받습니다. 접거나 숨긴 열은 나오지 않습니다.'),
      ...links.map(({ title, paper, url }) =>
        el('div', { class: 'card' }, [
          el('a', { href: url, target: '_blank', rel: 'noreferrer' }, [`${title} PDF`]),
          text('div', paper, 'soft'),
        ]),
      ),
      links.length === 0 &&
        text(
          'p',
          '이 대장은 구글에 있지 않습니다. 메뉴 파일 → 엑셀(.xlsx)로 내려받기를 쓰십시오. A4 가로에 맞추어져 있습니다.',
        ),
      text('h2', '시트에서 바로 인쇄하기'),
      el(
        'ol',
        {},
        STEPS.map((step) => text('li', step)),
      ),
      text('p', '받은 서식에 맞추어 인쇄하려면 메뉴 ‘양식으로 내보내기’에서 엑셀 파일로 받으십시오.', 'soft'),
    );
    return null;
  });
