/** 이 사이트에서 항상 outlives an update of the extension, with which browsers drop every registered script. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepSitesRegistered,
  readAlways,
  readNoLonger,
  sitesReadAlways,
} from '../../../extension/platform/sites.ts';

type Script = Parameters<typeof fakeBrowser.scripting.registerContentScripts>[0][number];

/** As the browser keeps them: it refuses an id that it has. */
const registered = new Map<string, Script>();
let origins: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  registered.clear();
  origins = [];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
    async (asked: { origins?: string[] }) => asked.origins?.every((each) => origins.includes(each)) ?? false,
  );
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(
    async (filter?: { ids?: string[] }) =>
      [...registered.values()].filter(({ id }) => filter?.ids?.includes(id) ?? true),
  );
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(async (scripts: Script[]) => {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  });
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation(
    async (filter?: { ids?: string[] }) => {
      for (const id of filter?.ids ?? []) registered.delete(id);
    },
  );
});

const matchesOf = (host: string) => registered.get(`site-${host}`)?.matches;
const update = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });

it('registers the chosen sites again after an update, each with what it may', async () => {
  origins = ['https://a.go.kr/*', 'http://a.go.kr/*', 'https://b.example/*'];
  await readAlways('a.go.kr');
  await readAlways('b.example');
  await readAlways('c.example');
  await readNoLonger('c.example');
  registered.clear();
  keepSitesRegistered();
  await update();
  await expect.poll(() => registered.size).toBe(2);
  expect(matchesOf('a.go.kr')).toEqual(['https://a.go.kr/*', 'http://a.go.kr/*']);
  expect(matchesOf('b.example')).toEqual(['https://b.example/*']);
  expect(await sitesReadAlways()).toEqual(['a.go.kr', 'b.example']);
});

it('is told of an update and of a start at once, and of a site twice', async () => {
  await readAlways('a.go.kr');
  await readAlways('a.go.kr');
  expect(await sitesReadAlways()).toEqual(['a.go.kr']);
  const warned = vi.spyOn(console, 'warn');
  keepSitesRegistered();
  await Promise.all([update(), fakeBrowser.runtime.onStartup.trigger()]);
  await expect.poll(() => fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(4);
  await vi.waitFor(() => expect(matchesOf('a.go.kr')).toEqual(['https://a.go.kr/*']));
  expect(warned).not.toHaveBeenCalled();
});
