/** Who is home and who takes part, as the tests ask it. */
import { reading } from './resources.ts';

export const partnersOf = (text: string): string[] =>
  reading(text)
    .partners.filter(({ role }) => role === 'counterpart')
    .map(({ name }) => name);

export const homesOf = (text: string): string[] => reading(text).homes.map(({ name }) => name);

/** Whether it is an exchange, its homes, its partners. */
export const names = (text: string): [boolean, string[], string[]] => [
  reading(text).isExchange,
  homesOf(text),
  partnersOf(text),
];
