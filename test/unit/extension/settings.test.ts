import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrate } from '../../../extension/settings/migrations.ts';
import { DEFAULTS, SETTINGS_VERSION } from '../../../extension/settings/schema.ts';
import { changeSettings, loadSettings } from '../../../extension/settings/store.ts';

/** One stored example of each version there was; whoever adds a version adds its example. */
const EXAMPLES: Readonly<Record<number, unknown>> = {
  1: {
    version: 1,
    ledgers: [
      {
        id: 'a',
        name: '남양주시 교류대장',
        sheetUrl: null,
        pairing: { url: 'https://script.google.com/macros/s/X/exec', keyId: 'key-1', secret: 'A'.repeat(43) },
      },
    ],
    defaultLedger: 'a',
    ownHomes: ['KR/경기도/남양주시'],
    showOthers: false,
    mutedHosts: ['breaknews.com'],
    keepQuotes: true,
    highlight: true,
  },
  2: {
    version: 2,
    ledgers: [{ kind: 'own', id: 'own', name: '내 PC 대장', sheetUrl: null }],
    defaultLedger: 'own',
    ownHomes: ['KR/경기도/남양주시'],
    showOthers: true,
    mutedHosts: [],
    keepQuotes: true,
    highlight: true,
  },
  3: {
    version: 3,
    ledgers: [],
    defaultLedger: null,
    ownHomes: ['KR/경기도/남양주시'],
    showOthers: true,
    mutedHosts: [],
    keepQuotes: true,
    highlight: true,
    language: 'en',
  },
};

describe('stored settings', () => {
  it('of every version there was are read', () => {
    for (let version = 1; version <= SETTINGS_VERSION; version++) {
      expect(migrate(EXAMPLES[version])).toMatchObject({
        version: SETTINGS_VERSION,
        ownHomes: ['KR/경기도/남양주시'],
      });
    }
  });

  it('go step by step from an older version', () => {
    const old = { ...DEFAULTS, version: 0, homes: ['KR/경기도/남양주시'], ownHomes: undefined };
    const read = migrate(old, {
      0: ({ homes, ...rest }) => ({ ...rest, ownHomes: homes }),
      1: (one) => one,
      2: (two) => two,
    });
    expect(read?.ownHomes).toEqual(['KR/경기도/남양주시']);
  });

  it.each([null, 'x', {}, { version: 99 }, { ...DEFAULTS, ledgers: 'none' }])(
    'that cannot be read: %j',
    (stored) => {
      expect(migrate(stored)).toBeNull();
    },
  );

  it('that cannot be read are set aside, not lost', async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ settings: { version: 99, precious: true } });
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.local.get('settings-unreadable')).toEqual({
      'settings-unreadable': { version: 99, precious: true },
    });
  });

  it('keep a change', async () => {
    fakeBrowser.reset();
    await changeSettings((old) => ({ ...old, keepQuotes: false }));
    expect((await loadSettings()).keepQuotes).toBe(false);
  });
});
