/** What the browser is asked for. Nothing here may grow after version 1: see test/unit/extension/manifest.test.ts. */
import type { UserManifest } from 'wxt';
import { NEWS_MATCHES, NEWS_ORIGINS } from './article/hosts.ts';
import { FOLDER_KEY } from './folder-key.ts';

/** Both hops of a Google web app: the POST and the redirect that carries its answer. */
const LEDGER_HOSTS = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];
const LOCAL_LEDGER = 'http://127.0.0.1/*';

/** Firefox has neither a side panel permission nor need of it. */
const panelPermission = (browser: string) => (browser === 'firefox' ? [] : ['sidePanel' as const]);

const iconSet = (state: string): Record<number, string> =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${state}-${size}.png`]));

/** Text of the article goes to the person's own sheet, so it is declared as website content. */
const FIREFOX = {
  gecko: {
    id: 'gyoryu@gyoryu.invalid',
    strict_min_version: '149.0',
    data_collection_permissions: { required: ['websiteContent' as const] },
  },
};

/** What a build is for: a store, a folder that people load by hand, or the end-to-end tests. */
export type Purpose = 'store' | 'folder' | 'e2e';

export const manifestFor = (browser: string, purpose: Purpose): UserManifest => ({
  ...(purpose === 'folder' ? { key: FOLDER_KEY } : {}),
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'ko',
  permissions: [
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
    ...panelPermission(browser),
  ],
  host_permissions: [...LEDGER_HOSTS, ...NEWS_ORIGINS, ...(purpose === 'e2e' ? [LOCAL_LEDGER] : [])],
  optional_host_permissions: [LOCAL_LEDGER, 'https://*/*', 'http://*/*'],
  icons: iconSet('found'),
  action: { default_icon: iconSet('idle'), default_title: '__MSG_action_title__' },
  content_scripts: [
    {
      matches: [...NEWS_MATCHES],
      js: ['detector.js'],
      run_at: 'document_idle',
    },
  ],
  commands: {
    // Alt+Shift switches the input language on Korean Windows; Alt+G is free in Chrome, Edge, Whale and Firefox.
    capture: {
      suggested_key: { default: 'Alt+G', mac: 'MacCtrl+G' },
      description: '__MSG_command_capture__',
    },
  },
  ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { minimum_chrome_version: '116' }),
});
