/** ContentService and HtmlService: what an execution may answer with. */
import type { Execution } from './execution.ts';
import type { Realm } from './realm.ts';

export interface TextAnswer {
  readonly text: string;
  readonly mimeType: string;
}

interface Html {
  title: string;
  readonly html: string;
}

const texts = new WeakMap<object, { text: string; mimeType: string }>();
const pages = new WeakMap<object, Html>();

export const contentService = (realm: Realm) => {
  const MimeType = realm.standIn('ContentService.MimeType', { JSON: 'application/json', TEXT: 'text/plain' });
  return realm.standIn('ContentService', {
    MimeType,
    createTextOutput: (text: unknown = '') => {
      const state = { text: String(text), mimeType: 'text/plain' };
      const output: object = realm.standIn('TextOutput', {
        setMimeType: (mimeType: unknown) => {
          state.mimeType = String(mimeType);
          return output;
        },
        getContent: () => state.text,
      });
      texts.set(output, state);
      return output;
    },
  });
};

export const htmlService = (realm: Realm, { ledger }: Execution) => {
  const output = (html: string) => {
    const state = { title: '', html };
    const page: object = realm.standIn('HtmlOutput', {
      setTitle: (title: unknown) => {
        state.title = String(title);
        return page;
      },
      setWidth: () => page,
      setHeight: () => page,
      getContent: () => html,
    });
    pages.set(page, state);
    return page;
  };
  return realm.standIn('HtmlService', {
    createHtmlOutput: (html: unknown = '') => output(String(html)),
    createHtmlOutputFromFile: (name: unknown) => output(ledger.html(String(name))),
  });
};

/** What doPost returned, when it is a text answer; Google shows an error page for anything else. */
export const textOf = (value: unknown): TextAnswer | null =>
  typeof value === 'object' && value !== null ? (texts.get(value) ?? null) : null;

export const pageOf = (value: unknown): Html | null =>
  typeof value === 'object' && value !== null ? (pages.get(value) ?? null) : null;

export const htmlOf = (value: unknown): Html => {
  const page = pageOf(value);
  if (!page) throw new Error('This takes an HtmlOutput.');
  return page;
};
