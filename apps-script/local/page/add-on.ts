/** The add-on in the page: its menu from onOpen, its sidebar, and the spreadsheet's own few menus. */
import { alertBox } from './alert.ts';
import { showFrame } from './frame.ts';
import { closeMenusOutside, type PageMenu, type PageMenuItem, showMenus } from './menus.ts';
import { notice } from './notice.ts';
import type { Operation, RunAnswer, ScriptMenuItem, Snapshot } from './protocol.ts';
import { viewsMenu } from './views.ts';
import { who } from './who.ts';
import { fireTrigger, runScript, type Selected, timeTriggers } from './wire.ts';

export interface SheetPage {
  readonly sheets: Snapshot['sheets'];
  act(operation: Operation): void;
  /** Called after each new snapshot. */
  onOpened: () => void;
  selected(): Selected | null;
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id}`);
  return found;
};

const complain = (error: unknown): void => notice(error instanceof Error ? error.message : String(error));

class AddOn {
  #page: SheetPage;

  constructor(page: SheetPage) {
    this.#page = page;
  }

  #show({ sidebar, dialog, alerts, error }: RunAnswer): void {
    const run = (name: string, args: readonly unknown[]) => this.#call(name, args);
    if (sidebar) showFrame(byId('sidebar'), sidebar, run);
    if (dialog) showFrame(byId('dialog'), dialog, run);
    for (const text of [...alerts, ...(error === undefined ? [] : [error])]) alertBox(text);
  }

  async #call(name: string, args: readonly unknown[]): Promise<RunAnswer> {
    const answer = await runScript(who(), name, args, this.#page.selected());
    this.#show(answer.error === undefined ? answer : { ...answer, error: undefined });
    return answer;
  }

  #choose(name: string): void {
    runScript(who(), name, [], this.#page.selected())
      .then((answer) => this.#show(answer))
      .catch(complain);
  }

  #item({ caption, handler, items }: ScriptMenuItem): PageMenuItem {
    if (items) return { kind: 'menu', menu: { caption, items: items.map((one) => this.#item(one)) } };
    if (handler === null) return { kind: 'line' };
    return { kind: 'act', caption, act: () => this.#choose(handler) };
  }

  #view(): PageMenu {
    const hidden = this.#page.sheets.flatMap(
      ({ properties: { sheetId, title, hidden: hide } }): PageMenuItem[] =>
        hide
          ? [
              {
                kind: 'act',
                caption: `${title} 보이기`,
                act: () => this.#page.act({ type: 'hideSheet', sheetId, hidden: false }),
              },
            ]
          : [],
    );
    return {
      caption: '보기',
      items: [
        { kind: 'act', caption: '접은 열 펼치기·접기', act: () => this.#fold() },
        { kind: 'line' },
        { kind: 'menu', menu: viewsMenu(window.univerAPI, this.#page.sheets) },
        { kind: 'menu', menu: { caption: '숨긴 시트', items: hidden } },
      ],
    };
  }

  #fold(): void {
    const sheetId = this.#page.selected()?.sheetId;
    const groups = this.#page.sheets.find((sheet) => sheet.properties.sheetId === sheetId)?.groups ?? [];
    if (sheetId === undefined || groups.length === 0) notice('이 시트에는 접은 열이 없습니다.');
    else {
      groups.forEach(({ collapsed }, group) => {
        this.#page.act({ type: 'fold', sheetId, group, collapsed: !collapsed });
      });
    }
  }

  #file(triggers: readonly { handler: string; minutes: number }[]): PageMenu {
    const fire = (name: string) => () => {
      fireTrigger(name).then((answer) => {
        this.#show(answer);
        if (answer.error === undefined) notice(`${name}을(를) 실행했습니다.`);
      }, complain);
    };
    return {
      caption: '파일',
      items: [
        { kind: 'link', caption: '엑셀(.xlsx)로 내려받기', href: '/export.xlsx' },
        { kind: 'line' },
        ...triggers.map(
          ({ handler, minutes }): PageMenuItem => ({
            kind: 'act',
            caption: `시간 트리거 실행: ${handler} (${minutes}분마다)`,
            act: fire(handler),
          }),
        ),
      ],
    };
  }

  async open(): Promise<void> {
    const bar = byId('menus');
    closeMenusOutside(bar);
    const [opened, triggers] = await Promise.all([runScript(who(), 'onOpen', [{}], null), timeTriggers()]);
    const added = opened.menus.map(({ caption, items }) => ({
      caption,
      items: (items ?? []).map((item) => this.#item(item)),
    }));
    const draw = (): void => showMenus(bar, [this.#file(triggers), this.#view(), ...added]);
    this.#page.onOpened = draw;
    draw();
  }
}

export const openAddOn = (page: SheetPage): Promise<void> => new AddOn(page).open();
