/** A government that the article names, with all its mentions. */
import type { Government, Place } from '../places/place.ts';
import { isHangul } from './letters.ts';
import type { Mention } from './mentions.ts';

export interface KoreanEntity {
  kind: 'korea';
  government: Government;
  /** Several governments bear the name (중구) and nothing in the article tells which. */
  uncertain: boolean;
  mentions: Mention[];
}

export interface ForeignEntity {
  kind: 'abroad';
  /** As first written, with its unit. */
  name: string;
  country: string | null;
  region: string | null;
  native: string | null;
  place: Place | null;
  mentions: Mention[];
  /** Rule that gave the country. */
  rule: 'stated' | 'listed' | 'region' | 'gazetteer' | 'article' | 'team' | 'unknown';
}

/** An embassy or a consulate in Korea. */
export interface MissionEntity {
  kind: 'mission';
  name: string;
  country: string | null;
  mentions: Mention[];
}

export type Entity = KoreanEntity | ForeignEntity | MissionEntity;

const isOneWord = (name: string): boolean => {
  for (let at = 0; at < name.length; at++) if (!isHangul(name.charCodeAt(at))) return false;
  return true;
};
export const compact = (name: string): string => (isOneWord(name) ? name : name.replace(/[\s-]/g, ''));
export const stemOf = (mention: Mention): string => compact(mention.head.stem);

/** The country that a list gives: 중국 시안시와 선양시. */
export const inherited = (mention: Mention): string | null => {
  for (let one: Mention | null = mention.listed, steps = 0; one && steps < 12; one = one.listed, steps++)
    if (one.country !== null) return one.country;
  return null;
};
