/** What a rule on a name's words is given, and what it answers. */
import { AGREEMENT, AID, CONTACT, MOVE } from './cues.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scenes.ts';
import { holdsUnit } from './units.ts';

export interface Cue {
  /** 0…1.2. */
  cue: number;
  /** A tie, an office or an agreement is named, so that a bare city name suffices. */
  strong: boolean;
  rule: string;
}

/** A name with the words behind it. */
export interface Told {
  mention: Mention;
  scene: Scene;
  /** Of the list that the name begins or belongs to. */
  particle: string;
  office: string;
  /** 세 도시가: the list says that its names are governments. */
  counted: boolean;
  /** Words behind the list, within the sentence. */
  rest: string;
  close: string;
  /** The sentence. */
  whole: string;
}

export const cue = (weight: number, rule: string, strong = false): Cue => ({ cue: weight, strong, rule });

/** With a unit, be it part of the spelling: 연해주. */
export const isFull = ({ head }: Mention): boolean =>
  head.unit !== '' || (head.matches.length > 0 && holdsUnit(head.stem));

export const tailless = ({ head: { tail } }: Mention): boolean => tail.office === '' && tail.particle === '';

export const MEETS = new RegExp(
  [/식(?:에|을|에서|에는)|나와|나란히|자리|참석|함께/, CONTACT, AGREEMENT, MOVE, AID]
    .map(({ source }) => source)
    .join('|'),
);
