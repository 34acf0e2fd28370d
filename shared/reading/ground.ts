/** What every rule of roles asks: the sentence of a mention, who follows it in a list, and how heavy it is. */
import type { Mention } from './mentions.ts';
import { onceAsked } from './once-asked.ts';
import type { Scene } from './scenes.ts';
import { pairedUnit, speakingUnits } from './speaking-units.ts';
import { type Weigher, weigherOf } from './weigh.ts';

export interface Ground extends Weigher {
  scenes: ReadonlyMap<number, Scene>;
  followers: ReadonlyMap<Mention, Mention>;
  /** The Korean government that the prose names first. */
  opening: Mention | null;
  /** Units by which governments speak in the article. */
  speaking: () => ReadonlySet<string>;
  /** 군과 영등포구는: the unit of the one. */
  paired: () => string | null;
}

export const groundOf = (mentions: readonly Mention[], scenes: ReadonlyMap<number, Scene>): Ground => {
  const followers = new Map<Mention, Mention>();
  for (const mention of mentions) if (mention.listed) followers.set(mention.listed, mention);
  const opening = mentions.reduce<Mention | null>(
    (first, one) =>
      one.head.governments.length === 0 ||
      one.heading ||
      one.locator ||
      (first !== null && first.nameStart <= one.nameStart)
        ? first
        : one,
    null,
  );
  const texts = onceAsked(() => [...scenes.values()].map(({ sentence }) => sentence.text));
  return {
    scenes,
    followers,
    opening,
    speaking: onceAsked(() => speakingUnits(texts())),
    paired: onceAsked(() => pairedUnit(texts())),
    ...weigherOf(followers),
  };
};
