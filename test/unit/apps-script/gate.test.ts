import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundleCode } from '../../../apps-script/build.ts';
import { checkBundle } from '../../../apps-script/gate.ts';

const { code, globals } = await bundleCode();

describe('the bundle', () => {
  it('passes the gate and has the entry points Google calls', () => {
    expect(() => checkBundle(code, globals)).not.toThrow();
    for (const name of ['doPost', 'doGet', 'onOpen', 'setUp', 'tidy', 'createPairing'])
      expect(globals).toContain(name);
  });

  it('carries no places data', () => {
    expect(code.length).toBeLessThan(300_000);
  });
});

describe('the gate', () => {
  const bad = (extra: string) => () => checkBundle(`${code}\n${extra}`, globals);

  it.each(['URL', 'TextEncoder', 'fetch', 'setTimeout', 'console', 'process', 'DriveApp', 'UrlFetchApp'])(
    'refuses %s',
    (name) => {
      expect(bad(`function later() { return ${name}; }`)).toThrow(name);
    },
  );

  it('refuses syntax newer than ES2019', () => {
    expect(bad('function later(a) { return a?.b; }')).toThrow(SyntaxError);
    expect(bad('class Later { #field = 1; }')).toThrow(SyntaxError);
  });

  it('refuses a bundle that fails as it loads, or lacks a global', () => {
    expect(bad('throw new Error("at load");')).toThrow('at load');
    expect(() => checkBundle(code, [...globals, 'missing'])).toThrow('missing');
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('apps-script/appsscript.json', 'utf8'));

  it('asks for these scopes and no other: a new one stops the web app until its owner agrees', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });

  it('runs as its deployer for whoever has a key, in Korean time', () => {
    expect(manifest).toMatchObject({
      timeZone: 'Asia/Seoul',
      runtimeVersion: 'V8',
      webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
    });
  });
});
