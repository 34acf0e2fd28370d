/**
 * The one place that touches Google's services; whatever stands in for them must offer these and no more:
 * - SpreadsheetApp.getActiveSpreadsheet(): getId, getUrl, getName, getOwner
 * - SpreadsheetApp.getActiveRange(), getActiveSheet(), getUi() for menu and sidebar
 * - Sheets.Spreadsheets.get(id, {fields}), getByDataFilter(resource, id, {fields}), batchUpdate(resource, id)
 * - LockService.getScriptLock(): tryLock, releaseLock
 * - PropertiesService.getScriptProperties(): getProperty, setProperty, deleteProperty, getProperties
 * - Utilities: computeHmacSha256Signature(text, secret, UTF_8), computeDigest(SHA_256, text, UTF_8),
 *   base64EncodeWebSafe(bytes), getUuid()
 * - ContentService.createTextOutput(text).setMimeType(JSON)
 * - HtmlService.createHtmlOutputFromFile(name).getContent(), createHtmlOutput(html).setTitle(title)
 * - Session.getActiveUser().getEmail(), getEffectiveUser().getEmail()
 * - ScriptApp.getService().getUrl(), getProjectTriggers(), newTrigger(name).timeBased().everyMinutes(n).create()
 *
 * batchUpdate requests in use: addSheet, duplicateSheet, updateSheetProperties, insertDimension, appendDimension,
 * deleteDimension, updateCells, repeatCell, updateDimensionProperties, addDimensionGroup,
 * updateDimensionGroup, setDataValidation, addConditionalFormatRule, setBasicFilter, addFilterView, deleteSheet, addProtectedRange, cutPaste, copyPaste.
 */
import { sheetFull } from './errors.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type SpreadsheetData = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const PROPERTIES = 'sheets.properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))';
const cellsWith = (values: string): string =>
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),' +
  `data(startRow,startColumn,rowData.values(${values})))`;
const AS_ENTERED = cellsWith('userEnteredValue');
const AS_SHOWN = cellsWith('userEnteredValue,effectiveValue');

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
export const spreadsheetId = (): string => spreadsheet().getId();
export const spreadsheetUrl = (): string => spreadsheet().getUrl();
export const spreadsheetName = (): string => spreadsheet().getName();

const spreadsheets = () => {
  const service = Sheets?.Spreadsheets;
  if (!service) throw new Error('Google Sheets API 고급 서비스가 켜져 있지 않습니다.');
  return service;
};

/** Ids, titles and sizes of all sheets. One read. */
export const readProperties = (): SpreadsheetData =>
  spreadsheets().get(spreadsheetId(), { fields: PROPERTIES });

/** Ids of the filter views of all sheets. One read. */
export const readViewIds = (): number[] => {
  const { sheets } = spreadsheets().get(spreadsheetId(), { fields: 'sheets.filterViews.filterViewId' });
  return (sheets ?? []).flatMap(({ filterViews }) =>
    (filterViews ?? []).flatMap(({ filterViewId }) => filterViewId ?? []),
  );
};

/**
 * Cells of the ranges, with titles and sizes of their sheets. One read; throws when a sheet is gone.
 * `computed` brings what people's formulas show as well, at twice the bytes.
 */
export const readRanges = (ranges: readonly GridRange[], computed: boolean): SpreadsheetData =>
  spreadsheets().getByDataFilter(
    { dataFilters: ranges.map((gridRange) => ({ gridRange })) },
    spreadsheetId(),
    { fields: computed ? AS_SHOWN : AS_ENTERED },
  );

const isFull = (error: unknown): boolean =>
  error instanceof Error && /limit of 10,?000,?000 cells/.test(error.message);

/** All requests or none. One write. */
export const write = (requests: Request[]): void => {
  if (requests.length === 0) return;
  try {
    spreadsheets().batchUpdate({ requests }, spreadsheetId());
  } catch (error) {
    throw isFull(error) ? sheetFull() : error;
  }
};

/** What `work` returns, done while no other execution of this script holds the lock; null when it stays taken. */
export const withLock = <T>(milliseconds: number, work: () => T): { done: T } | null => {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(milliseconds)) return null;
  try {
    return { done: work() };
  } finally {
    lock.releaseLock();
  }
};

const properties = () => PropertiesService.getScriptProperties();
export const readProperty = (key: string): string | null => properties().getProperty(key);
export const allProperties = (): Record<string, string> => properties().getProperties();
export const writeProperty = (key: string, value: string): void => {
  properties().setProperty(key, value);
};
export const deleteProperty = (key: string): void => {
  properties().deleteProperty(key);
};

/** Lower-case hex; Google returns signed bytes, and signs Hangul wrongly without the charset. */
export const hmacHex = (text: string, secret: string): string =>
  Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('');

/** 32 bytes as 43 base64url characters, from the randomness of several UUIDs. */
export const randomSecret = (): string => {
  const seed = Array.from({ length: 4 }, () => Utilities.getUuid()).join('');
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, seed, Utilities.Charset.UTF_8);
  return Utilities.base64EncodeWebSafe(digest).replace(/=+$/, '');
};

export const randomId = (): string => Utilities.getUuid().replace(/-/g, '').slice(0, 16);

export const now = (): number => Date.now();

/** Rows (0-based) that the person has selected, when the sheet they look at is this one. */
export const selectedRows = (sheetId: number): number[] => {
  const range = spreadsheet().getActiveRange();
  if (!range || range.getSheet().getSheetId() !== sheetId) return [];
  return Array.from({ length: range.getNumRows() }, (_, i) => range.getRow() - 1 + i);
};

/** Address of the deployed web app; empty before it is deployed. */
export const webAppUrl = (): string => ScriptApp.getService().getUrl() ?? '';

/** The account that this execution runs as: in the web app, the one that deployed it. */
export const effectiveEmail = (): string => Session.getEffectiveUser().getEmail();

/** Empty where the file belongs to a shared drive. */
export const ownerEmail = (): string => spreadsheet().getOwner()?.getEmail() ?? '';

/** Empty where Google does not name the person. */
export const activeEmail = (): string => Session.getActiveUser().getEmail();

export const jsonOutput = (value: unknown): GoogleAppsScript.Content.TextOutput =>
  ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);

/** A menu of captions and the global functions they call; null is a line between them. */
export const showMenu = (title: string, items: readonly (readonly [string, string] | null)[]): void => {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  menu.addToUi();
};

export const alertPerson = (title: string, text: string): void => {
  SpreadsheetApp.getUi().alert(`${title}\n\n${text}`);
};

export const htmlFile = (name: string): string => HtmlService.createHtmlOutputFromFile(name).getContent();

/** The sidebar, open at one of its pages. */
export const showPage = (page: string, title: string): void => {
  const opened = htmlFile('sidebar').replace('data-page="review"', `data-page="${page}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle(`교류대장 · ${title}`));
};

export const hasTrigger = (name: string): boolean =>
  ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === name);

export const addTrigger = (name: string, minutes: number): void => {
  ScriptApp.newTrigger(name).timeBased().everyMinutes(minutes).create();
};
