import { describe, expect, it } from 'vitest';
import { NEWS_GROUPS, NEWS_MATCHES, OUTLET_OF_HOST } from '../../../extension/article/hosts.ts';
import { siteOf } from '../../../extension/article/sites.ts';
import { pagePairs } from '../../corpus/page-pairs.ts';

/** A match pattern as browsers read it: `*.host` is the host and its subdomains, `*` in the path is anything. */
const matches = (pattern: string, address: string): boolean => {
  const [, host = '', path = ''] = /^\*:\/\/\*\.([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const wanted = new RegExp(`^${path.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return (
    (url.hostname === host || url.hostname.endsWith(`.${host}`)) && wanted.test(url.pathname + url.search)
  );
};
const isLookedAt = (address: string): boolean => NEWS_MATCHES.some((pattern) => matches(pattern, address));

const onHost = (address: string): boolean =>
  [...OUTLET_OF_HOST.keys()].some(
    (host) => new URL(address).hostname === host || new URL(address).hostname.endsWith(`.${host}`),
  );

describe('the hosts that are looked at without a click', () => {
  it('are a closed list, each group with its reason', () => {
    expect(OUTLET_OF_HOST.size).toBeGreaterThanOrEqual(140);
    expect(new Set(NEWS_MATCHES).size).toBe(NEWS_MATCHES.length);
    for (const { why } of Object.values(NEWS_GROUPS)) expect(why.length).toBeGreaterThan(10);
  });

  it('hold no wildcard host, no government and no whole portal', () => {
    for (const pattern of NEWS_MATCHES) {
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^ ]*$/);
      expect(pattern).not.toMatch(/go\.kr|\*\.(?:naver|daum|nate|google|kakao)\.(?:com|net)\//);
    }
  });

  it.each(pagePairs().filter(({ expected }) => !('reason' in expected) && onHost(expected.url)))(
    'the article of $name is looked at',
    ({ expected }) => {
      expect(isLookedAt(expected.url)).toBe(true);
    },
  );

  it.each([
    'https://mail.naver.com/',
    'https://www.naver.com/',
    'https://www.chosun.com/',
    'https://www.seoul.go.kr/news/1',
    'https://n.news.naver.com/',
  ])('%s is not', (address) => {
    expect(isLookedAt(address)).toBe(false);
  });
});

describe('what is known of a site', () => {
  it('is plain data that may travel in a message', () => {
    for (const { expected } of pagePairs()) {
      const site = siteOf(expected.url);
      expect(structuredClone(site)).toEqual(site);
      expect(JSON.parse(JSON.stringify(site))).toEqual(site);
    }
  });
  it('is nothing for an address that is none', () => {
    expect(siteOf('no address')).toEqual({ rules: [], outlet: null });
  });
});
