/** Words of the interface: none missing, none unused, the same in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../extension/locales/en.json' with { type: 'json' };
import ko from '../../../extension/locales/ko.json' with { type: 'json' };

const sources = readdirSync('extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('extension', file), 'utf8'))
  .join('\n');

const blanks = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

describe('the two languages', () => {
  it('have the same messages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(ko).sort()));

  it('have the same blanks in each', () => {
    const other = new Map(Object.entries(en));
    expect(
      Object.entries(ko).filter(
        ([key, message]) => `${blanks(message)}` !== `${blanks(other.get(key) ?? '')}`,
      ),
    ).toEqual([]);
  });

  it('are two', () => {
    expect(Object.entries(en).filter(([, message]) => /[가-힣]/.test(message))).toEqual([]);
    expect(
      Object.entries(ko).filter(
        ([, message]) => !/[가-힣]/.test(message) && message !== 'ko' && !/^[$\d\s·]+$/.test(message),
      ),
    ).toEqual([]);
  });
});

it('no message is unused', () => {
  const unused = Object.keys(ko).filter(
    (key) => !sources.includes(`'${key}'`) && !sources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});
