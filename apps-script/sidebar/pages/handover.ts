/** 담당자 교체(인계): the web app lives with its deployer's account, so the order of the steps matters. */
import { button, el, show, text } from '../dom.ts';
import { pairingCard } from '../pairing.ts';
import { call, doing } from '../server.ts';

const STEPS = [
  '파일의 소유권을 후임자에게 넘깁니다: 공유 → 후임자 → 소유권 이전. 후임자가 수락해야 합니다.',
  '후임자가 이 시트를 열고 확장 프로그램 → Apps Script → 배포 → 배포 관리에서 새 버전으로 배포합니다. 실행 계정이 후임자인지 봅니다.',
  '후임자가 아래 단추를 누릅니다. 지금까지의 연결이 모두 해제되고 새 연결 코드가 하나 나옵니다. 그 코드를 모두에게 보내 각자의 확장 프로그램 설정에 붙여 넣게 합니다.',
  '후임자가 메뉴 ‘처음 설정’을 한 번 누릅니다. 자동 정리가 후임자의 이름으로 다시 돌아갑니다.',
  '기사 하나를 캡처해 맨 위에 새 행이 생기는지 봅니다.',
  '전임자를 공유에서 뺍니다.',
];

export const openHandover = (): void => {
  const made = el('div');
  const replaceAll = (): void =>
    void doing('바꾸는 중입니다…', async () => {
      // The new one first: should it fail, the old ones still work.
      const { code, revoked } = await call('replaceAllKeys');
      made.replaceChildren(pairingCard(code, '이 코드를 모든 사람의 확장 프로그램 설정에 붙여 넣으십시오.'));
      return `브라우저 ${revoked}대의 연결을 해제하고 새 코드를 만들었습니다.`;
    });
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
    el('div', { class: 'row' }, [button('연결을 모두 바꾸기: 코드 하나 만들기', replaceAll, 'danger')]),
    text(
      'p',
      '코드 하나를 함께 쓰면 변경이력에 누가 캡처했는지가 나뉘어 남지 않습니다. 나누려면 메뉴 ‘브라우저 연결’에서 사람마다 만드십시오.',
      'soft',
    ),
    made,
  );
};
