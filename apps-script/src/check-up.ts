/** 점검: whether the visible sheets, the hidden ones and the set-up still fit together. Changes nothing. */

import { placesState } from '../../shared/ledger/alike-places.ts';
import { homesOf } from '../../shared/ledger/home-of.ts';
import {
  CHANGES,
  COUNTERS,
  EVENT_ROWS,
  EXCHANGES,
  GUIDE,
  INDEX,
  PAIR_ROWS,
  PARTNERSHIPS,
  SHEETS,
  SPELLINGS,
  STATUS,
  TRASH,
} from '../../shared/ledger/layout.ts';
import type { Finding } from '../../shared/ledger/review-view.ts';
import type { SheetLayout } from '../../shared/ledger/sheet-layout.ts';
import { unreadCells } from '../../shared/ledger/unread-cells.ts';
import { notedDeployment } from './deployment.ts';
import { duplicatesIn } from './duplicates.ts';
import { LedgerError } from './errors.ts';
import { read, rowRange } from './grid.ts';
import { listKeys } from './keys.ts';
import { MAX_GRID_CELLS } from './limits.ts';
import { ownerEmail, readProperties, spreadsheetId, webAppUrl } from './platform.ts';
import { readFirst } from './read-ledger.ts';
import { VERSION } from './version.ts';
import { countedAnew, readWhole } from './whole.ts';

const fine = (words: string): Finding => ({ fine: true, words });
const wrong = (words: string): Finding => ({ fine: false, words });

const headers = (sheet: SheetLayout): Finding => {
  try {
    const grid = read([rowRange(sheet, 0)]);
    grid.columns(sheet);
    return fine(`‘${grid.title(sheet)}’의 열 제목이 모두 있습니다.`);
  } catch (error) {
    if (error instanceof LedgerError) return wrong(error.message);
    throw error;
  }
};

const sizes = (): Finding => {
  const cells = (readProperties().sheets ?? []).reduce(
    (sum, { properties }) =>
      sum + (properties?.gridProperties?.rowCount ?? 0) * (properties?.gridProperties?.columnCount ?? 0),
    0,
  );
  const share = Math.round((cells / MAX_GRID_CELLS) * 1000) / 10;
  const words = `구글 시트 한도(천만 칸)의 ${share}%를 쓰고 있습니다.`;
  return share < 80 ? fine(words) : wrong(`${words} 지난 연도를 다른 파일로 옮길 때입니다.`);
};

/** What a sheet that is made again has, and what it has lost. */
const AFTERWARDS = new Map([
  [EVENT_ROWS, '교류실적과 기사에서 채우지만, 제안·중복 후보와 지운 기록의 기억은 잃습니다.'],
  [PAIR_ROWS, '결연현황과 기록에서 채우지만, 결연일자를 어느 기사에서 읽었는지는 잃습니다.'],
  [COUNTERS, '번호는 남은 시트에서 다시 세어 두 번 쓰지 않습니다.'],
  [INDEX, '기록에서 그대로 다시 만듭니다.'],
  [CHANGES, '기록에서 그대로 다시 만듭니다.'],
  [TRASH, '합치기 취소와 지운 행은 되돌릴 수 없게 됩니다.'],
  [SPELLINGS, '이미 반영된 이름은 되살리고, 나머지는 잃습니다.'],
  [STATUS, '내용은 다음 자동 정리나 ‘교류 현황 새로 만들기’ 때 채웁니다.'],
  [GUIDE, '내용도 그대로 다시 적습니다.'],
]);

const afterwards = (sheet: SheetLayout): string =>
  AFTERWARDS.get(sheet) ?? '내용은 잃습니다: 파일 → 버전 기록에서 되돌려 주십시오.';

const missingSheets = (): Finding[] => {
  const ids = new Set((readProperties().sheets ?? []).map(({ properties }) => properties?.sheetId));
  return SHEETS.filter(({ id }) => !ids.has(id)).map((sheet) =>
    wrong(`‘${sheet.title}’ 시트가 없습니다. ‘정리’를 누르면 다시 만듭니다. ${afterwards(sheet)}`),
  );
};

const rows = (): Finding[] => {
  const whole = readWhole();
  const standing = new Set(whole.rows.map(({ n }) => n));
  const lost = [...whole.events.values()].filter(
    ({ n, life }) => life === 'present' && !standing.has(n),
  ).length;
  const unnumbered = whole.rows.filter(({ n, cells }) => n === null && cells.교류도시 !== undefined).length;
  const miscounted = countedAnew(whole.pairs.keys(), whole.pairs, whole.events).filter((pair) => {
    const known = whole.pairs.get(pair.m);
    return known?.count !== pair.count || known.first !== pair.first || known.last !== pair.last;
  }).length;
  const twins = duplicatesIn(whole.events).length;
  const { unknown } = placesState([...whole.pairs.values()]);
  return [
    ...unreadCells(
      whole.rows.map(({ cells }) => cells),
      homesOf(whole.pairs.values()),
    ).map(wrong),
    ...(twins === 0 ? [] : [wrong(`중복 후보가 ${twins}쌍 있습니다. 메뉴 ‘중복 후보’에서 보아 주십시오.`)]),
    ...(unknown.length === 0
      ? []
      : [
          wrong(
            `위치를 모르는 교류도시가 ${unknown.length}곳 있습니다. 메뉴 ‘도시명 표기’에서 알려 주십시오.`,
          ),
        ]),
    lost === 0
      ? fine('지워진 행이 없습니다.')
      : wrong(`대장은 아는데 시트에 없는 행이 ${lost}개 있습니다. ‘정리’를 누르면 지운 것으로 적습니다.`),
    unnumbered === 0
      ? fine('등록되지 않은 행이 없습니다.')
      : wrong(`직접 적은 행 ${unnumbered}개가 아직 등록되지 않았습니다. ‘정리’를 눌러 주십시오.`),
    miscounted === 0
      ? fine('결연현황의 건수가 맞습니다.')
      : wrong(`결연현황 ${miscounted}곳의 건수가 다릅니다. ‘집계 다시 하기’를 눌러 주십시오.`),
    whole.counters.spreadsheet === spreadsheetId()
      ? fine('이 파일에서 만든 대장입니다.')
      : wrong('다른 파일을 복사한 대장입니다. 브라우저를 새로 연결해야 이 파일에 기록됩니다.'),
  ];
};

const deployment = (): Finding[] => {
  if (webAppUrl() === '') return [wrong('웹 앱이 아직 배포되지 않아 브라우저를 연결할 수 없습니다.')];
  const noted = notedDeployment();
  if (noted === null) return [fine('웹 앱이 배포되어 있습니다. 아직 캡처를 받은 적은 없습니다.')];
  const words = `웹 앱은 ${noted.account || '알 수 없는 계정'}의 이름으로 ${noted.version}판이 배포되어 있습니다.`;
  return [
    noted.version === VERSION
      ? fine(words)
      : wrong(`${words} 이 시트는 ${VERSION}판입니다. 배포 관리에서 새 버전으로 배포해 주십시오.`),
  ];
};

/** Everything 점검 has to say, faults first. */
export const checkUp = (): Finding[] => {
  const missing = missingSheets();
  if (missing.length === 0) readFirst([rowRange(COUNTERS, 1)]);
  const found = missing.length > 0 ? [] : [EXCHANGES, PARTNERSHIPS].map(headers);
  const isWhole = missing.length === 0 && found.every((one) => one.fine);
  const keys = listKeys().filter(({ revoked }) => !revoked).length;
  const findings = [
    ...missing,
    ...found,
    ...(isWhole ? rows() : []),
    sizes(),
    ...deployment(),
    keys === 0 ? wrong('연결된 브라우저가 없습니다.') : fine(`연결된 브라우저가 ${keys}대 있습니다.`),
    fine(`교류대장 ${VERSION}`),
    fine(`이 파일의 소유자: ${ownerEmail() || '공유 드라이브'}`),
  ];
  return findings.sort((a, b) => Number(a.fine) - Number(b.fine));
};
