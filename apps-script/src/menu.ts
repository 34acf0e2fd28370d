/** The menu 교류대장, the triggers, and the windows they open. */
import { dayOf, serialNow } from '../../shared/ledger/dates.ts';
import { COUNTERS } from '../../shared/ledger/layout.ts';
import { rowRange } from './grid.ts';
import { readCounters } from './machine-rows.ts';
import {
  addTrigger,
  alertPerson,
  hasTrigger,
  now,
  readProperty,
  showMenu,
  showPage,
  writeProperty,
} from './platform.ts';
import { locked, makeSheets, readFirst } from './read-ledger.ts';
import { recount } from './recount.ts';
import { confirmSelected } from './review.ts';
import { rebuildStatus } from './status-sheet.ts';
import { tidy, tidyWithin } from './tidy.ts';
import { deadline } from './tidy-report.ts';

const EVERY_MINUTES = 10;
const TOUCHED = 'touched';
const TIDIED = 'tidied';

/** A simple trigger: no service that needs a permission may be called. */
export const onOpen = (): void =>
  showMenu('교류대장', [
    ['검토 시작', 'openReview'],
    ['선택한 행 모두 확인', 'confirmFromMenu'],
    ['중복 후보', 'openDuplicates'],
    ['도시명 표기', 'openSpellings'],
    ['지운 행 되살리기', 'openDeleted'],
    ['기사 붙여넣기·직접 입력', 'openEntry'],
    null,
    ['정리', 'tidyFromMenu'],
    ['집계 다시 하기', 'recountFromMenu'],
    ['교류 현황 새로 만들기', 'statusFromMenu'],
    ['양식으로 내보내기', 'openForms'],
    ['인쇄', 'openPrint'],
    null,
    ['브라우저 연결', 'openConnections'],
    ['담당자 교체(인계)', 'openHandover'],
    ['점검', 'openCheckUp'],
    ['처음 설정', 'setUpFromMenu'],
    ['도움말', 'openHelp'],
  ]);

/** A simple trigger that only notes that people worked here; 정리 finds out what they did. */
export const onEdit = (): void => writeProperty(TOUCHED, String(now()));

/** Makes the sheets that are missing and turns on the time trigger. Titles of what it made. */
export const setUp = (): string[] => {
  const made = locked(makeSheets).map(({ title }) => title);
  if (!hasTrigger('tidyOnTime')) addTrigger('tidyOnTime', EVERY_MINUTES);
  return made;
};

/** Every ten minutes: 정리 when something was captured or typed since, and once a day in any case. */
export const tidyOnTime = (): void => {
  const { revision } = readCounters(readFirst([rowRange(COUNTERS, 1)]));
  // Read before 정리 begins: what comes during it, or after it was cut off, is not marked as done.
  const mark = `${revision} ${dayOf(serialNow(now()))} ${readProperty(TOUCHED) ?? ''}`;
  if (readProperty(TIDIED) === mark) return;
  const isTimeUp = deadline();
  // What the time did not suffice for is gone on with in ten minutes.
  if (tidyWithin(isTimeUp).left > 0 || isTimeUp()) return;
  rebuildStatus();
  writeProperty(TIDIED, mark);
};

export const setUpFromMenu = (): void => {
  const made = setUp();
  alertPerson(
    '처음 설정을 마쳤습니다.',
    made.length === 0
      ? '시트가 모두 있고 자동 정리가 켜져 있습니다.'
      : `시트 ${made.length}개를 만들고 자동 정리를 켰습니다. 다음은 메뉴 ‘브라우저 연결’입니다.`,
  );
};

export const tidyFromMenu = (): void => {
  const { numbered, edits, filled, deleted, left, notes = [] } = tidy();
  alertPerson(
    '정리했습니다.',
    [
      `직접 적은 행 ${numbered}개를 등록하고, 고친 칸 ${edits}개를 받아들였습니다. 대장이 새로 쓴 칸은 ${filled}개, 지운 행은 ${deleted}개였습니다.`,
      ...notes,
      ...(left > 0
        ? [`아직 ${left}개 행이 남아 10분 안에 이어서 합니다. 바로 하려면 ‘정리’를 한 번 더 누르십시오.`]
        : []),
    ].join('\n\n'),
  );
};

export const recountFromMenu = (): void => {
  const wrong = recount();
  alertPerson(
    '집계를 다시 했습니다.',
    wrong === 0 ? '모두 맞았습니다.' : `결연현황 ${wrong}곳을 바로잡았습니다.`,
  );
};

export const statusFromMenu = (): void => {
  rebuildStatus();
  alertPerson('교류 현황을 새로 만들었습니다.', '‘교류 현황’ 시트를 보십시오.');
};

export const confirmFromMenu = (): void => {
  const { count } = confirmSelected();
  alertPerson(
    count === 0 ? '확인할 행이 없습니다.' : `${count}개 행을 확인으로 바꾸었습니다.`,
    count === 0
      ? '교류실적에서 검토 전인 행을 선택한 뒤 다시 누르십시오.'
      : '되돌리려면 그 행의 검토를 ‘검토 전’으로 바꾸십시오.',
  );
};

export const openReview = (): void => showPage('review', '검토');
export const openSpellings = (): void => showPage('spellings', '도시명 표기');
export const openEntry = (): void => showPage('entry', '기사 붙여넣기·직접 입력');
export const openDuplicates = (): void => showPage('duplicates', '중복 후보');
export const openDeleted = (): void => showPage('deleted', '지운 행 되살리기');
export const openForms = (): void => showPage('forms', '양식으로 내보내기');
export const openPrint = (): void => showPage('print', '인쇄');
export const openConnections = (): void => showPage('connections', '브라우저 연결');
export const openHandover = (): void => showPage('handover', '담당자 교체(인계)');
export const openCheckUp = (): void => showPage('check', '점검');
export const openHelp = (): void => showPage('help', '도움말');
