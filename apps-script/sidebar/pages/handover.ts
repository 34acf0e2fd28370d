/** 담당자 교체(인계): the web app lives with its deployer's account, so the order of the steps matters. */
import { button, el, show, text } from '../dom.ts';
import { call, doing } from '../server.ts';

const STEPS = [
  '파일의 소유권을 후임자에게 넘깁니다: 공유 → 후임자 → 소유권 이전. 후임자가 수락해야 합니다.',
  '후임자가 이 시트를 열고 확장 프로그램 → Apps Script → 배포 → 배포 관리에서 새 버전으로 배포합니다. 실행 계정이 후임자인지 봅니다.',
  '주소가 바뀌었으면 아래에서 지금까지의 연결을 모두 해제하고 브라우저마다 새 연결 코드를 만듭니다.',
  '후임자가 메뉴 ‘처음 설정’을 한 번 누릅니다. 자동 정리가 후임자의 이름으로 다시 돌아갑니다.',
  '기사 하나를 캡처해 맨 위에 새 행이 생기는지 봅니다.',
  '전임자를 공유에서 뺍니다.',
];

export const openHandover = (): void =>
  show(
    text('h1', '담당자 교체(인계)'),
    text(
      'p',
      '자료는 모두 이 시트에 있어 그대로 남습니다. 캡처를 받는 주소만 배포한 사람의 계정에 매여 있습니다.',
    ),
    el(
      'ol',
      {},
      STEPS.map((step) => text('li', step)),
    ),
    el('div', { class: 'row' }, [
      button(
        '지금까지의 연결 모두 해제',
        () =>
          doing('해제하는 중입니다…', async () => {
            const count = await call('revokeAllKeys');
            return `브라우저 ${count}대의 연결을 해제했습니다. 메뉴 ‘브라우저 연결’에서 새 코드를 만드십시오.`;
          }),
        'danger',
      ),
    ]),
  );
