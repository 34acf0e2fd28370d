/** 브라우저 연결: a pairing code for each browser, and an end to it. */
import type { ListedKey } from '../../../shared/ledger/review-view.ts';
import { button, el, notice, show, text } from '../dom.ts';
import { pairingCard } from '../pairing.ts';
import { call, doing } from '../server.ts';

const field = (id: string, label: string, placeholder: string): [HTMLLabelElement, HTMLInputElement] => [
  el('label', { for: id }, [label]),
  el('input', { id, placeholder, maxlength: '60', autocomplete: 'off' }),
];

const line = (key: ListedKey): HTMLElement =>
  el('tr', {}, [
    el('td', {}, [key.person || '이름 없음', text('div', key.device, 'soft')]),
    text('td', key.revoked ? '해제됨' : (key.seen ?? '아직 쓰지 않음')),
    el('td', {}, [
      key.revoked
        ? null
        : button('해제', () => load(() => call('revokeKey', key.keyId), '연결을 해제했습니다.'), 'danger'),
    ]),
  ]);

const load = (before: () => Promise<unknown>, done: string | null, code: string | null = null): void =>
  void doing('불러오는 중입니다…', async () => {
    await before();
    const keys = await call('listKeys');
    const [personLabel, person] = field('person', '이름', '김담당');
    const [deviceLabel, device] = field('device', '브라우저', '사무실 PC 크롬');
    show(
      text('h1', '브라우저 연결'),
      code !== null && pairingCard(code, '이 코드를 그 사람의 확장 프로그램 설정에 붙여 넣으십시오.'),
      el('div', { class: 'card' }, [
        personLabel,
        person,
        deviceLabel,
        device,
        el('div', { class: 'row' }, [
          button(
            '연결 코드 만들기',
            () => {
              if (person.value.trim() === '') return notice('이름을 적어 주십시오.', true);
              void doing('만드는 중입니다…', async () => {
                const made = await call('createPairing', person.value, device.value);
                setTimeout(() => load(async () => null, null, made));
                return null;
              });
            },
            'primary',
          ),
        ]),
      ]),
      keys.length > 0 &&
        el('table', {}, [
          el('tr', {}, [text('th', '누구'), text('th', '마지막 사용'), text('th', '해제')]),
          ...keys.map(line),
        ]),
    );
    return done;
  });

export const openConnections = (): void => load(async () => null, null);
