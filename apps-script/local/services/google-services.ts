/** Google's services as one execution sees them. */
import type { Execution } from './execution.ts';
import { contentService, htmlService } from './output.ts';
import type { Realm } from './realm.ts';
import { lockService, propertiesService, scriptApp, session } from './script.ts';
import { sheetsService, spreadsheetApp } from './spreadsheet.ts';
import { utilities } from './utilities.ts';

export const googleServices = (realm: Realm, execution: Execution): Record<string, object> => ({
  SpreadsheetApp: spreadsheetApp(realm, execution),
  Sheets: sheetsService(realm, execution),
  LockService: lockService(realm, execution),
  PropertiesService: propertiesService(realm, execution),
  Utilities: utilities(realm),
  ContentService: contentService(realm),
  HtmlService: htmlService(realm, execution),
  Session: session(realm, execution),
  ScriptApp: scriptApp(realm, execution),
});
