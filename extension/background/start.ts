/** Wires the background: every listener is set at once, for the browser may wake us for any of them. */
import { UNKNOWN_SITE } from '../article/rules.ts';
import { siteOf } from '../article/sites.ts';
import { checkLedger } from '../capture/check.ts';
import { forgetOldDrafts } from '../capture/drafts.ts';
import { speakAnew } from '../i18n.ts';
import { pageAddress } from '../page/page-state.ts';
import { forgetTab } from '../page/tab-states.ts';
import { onAlarm, wakeEvery } from '../platform/alarms.ts';
import { ownVersion } from '../platform/files.ts';
import { onMessage, onWindowMessage } from '../platform/messages.ts';
import { onCommand, onFirstInstalled, onInstalled, onStartup, ownPage } from '../platform/runtime.ts';
import { keepSitesRegistered } from '../platform/sites.ts';
import { injectReader, onTabGone, openTab } from '../platform/tabs.ts';
import { READ_BY, readText, searchPlaces } from '../reading/reader.ts';
import { teamMemory } from '../reading/team-memory.ts';
import { loadSettings } from '../settings/store.ts';
import { captureTab } from './capture-tab.ts';
import { gather, startGathering } from './gather.ts';
import { captorOf, locate } from './locate.ts';
import { nameMenus, startMenus } from './menus.ts';
import { articleFound, leaveArticle, lookAt, readAgain, refreshKnown, repaint } from './pages.ts';
import { send, startSending } from './sender.ts';
import { showOutboxSign } from './signs.ts';
import { sync } from './sync.ts';

const SEARCHED = 12;

const answerWindows = (): void => {
  onWindowMessage('lookAt', ({ data }) => lookAt(data));
  onWindowMessage('readAgain', ({ data }) => readAgain(data.tabId, data.publishedAt));
  onWindowMessage('repaint', ({ data }) => repaint(data));
  onWindowMessage('readText', async ({ data }) => {
    const { ownHomes, defaultLedger } = await loadSettings();
    const team = await teamMemory(defaultLedger);
    return { analysis: await readText({ ...data, url: null }, { ownHomes, team }), readBy: READ_BY };
  });
  onWindowMessage('searchPlaces', async ({ data }) => [...(await searchPlaces(data, SEARCHED))]);
  onWindowMessage('sendNow', async ({ data }) => {
    await send();
    if (data !== null) await refreshKnown(data);
  });
  onWindowMessage('checkLedger', ({ data }) => checkLedger(data, ownVersion()));
  onWindowMessage('locate', ({ data }) => locate(data));
  onWindowMessage('captorOf', ({ data }) => captorOf(data));
  onWindowMessage('syncNow', () => sync({ force: true }));
  onWindowMessage('gatherNow', () => void gather());
  onWindowMessage('languageChosen', async () => {
    await speakAnew();
    await nameMenus();
    await showOutboxSign();
  });
};

export const startBackground = (): void => {
  onMessage('readerWanted', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await injectReader(sender.tab.id, sender.documentId);
  });
  onMessage('articleFound', ({ data, sender }) =>
    sender.tab?.id === undefined ? null : articleFound(data, sender.tab.id),
  );
  onMessage('articleLeft', ({ sender }) =>
    sender.tab?.id === undefined ? undefined : leaveArticle(sender.tab.id),
  );
  onMessage('siteOf', ({ data }) => (pageAddress.safeParse(data).success ? siteOf(data) : UNKNOWN_SITE));
  answerWindows();
  startMenus();
  onTabGone((tabId) => void forgetTab(tabId));
  onCommand((command, tabId) => {
    if (command === 'capture' && tabId !== null) void captureTab(tabId);
  });
  onAlarm((name) => {
    void send();
    void startGathering();
    if (name === 'tidy') void sync().then(() => forgetOldDrafts());
  });
  keepSitesRegistered();
  onInstalled(() => void wakeEvery('tidy', 60));
  onInstalled(() => void nameMenus());
  onFirstInstalled(() => void openTab(ownPage('/welcome.html')));
  onStartup(() => void sync());
  self.addEventListener('online', () => void send());
  void wakeEvery('tidy', 60);
  void startSending();
  void startGathering();
};
