/** What every rule of roles asks: the sentence of a mention, who follows it in a list, and how heavy it is. */
import type { Mention } from './mentions.ts';
import type { Scene } from './scenes.ts';
import { type Weigher, weigherOf } from './weigh.ts';

export interface Ground extends Weigher {
  scenes: ReadonlyMap<number, Scene>;
  followers: ReadonlyMap<Mention, Mention>;
  /** The Korean government that the prose names first. */
  opening: Mention | null;
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
  return { scenes, followers, opening, ...weigherOf(followers) };
};
