/**
 * Bare names that the article counts as governments: 비엔티안시 싸이타니·쌍통·팍음 등 3개 군과. No gazetteer holds them,
 * and no unit stands behind each.
 */
import { isHangul } from './letters.ts';
import type { Named } from './named.ts';
import { Opening } from './opening.ts';

const COUNTED = new Opening(
  /([가-힣]{1,6}(?:(?:\s?[·/]\s?|,\s)[가-힣]{1,6}){1,7})\s(?:등\s)?(?:\d{1,2}\s?개|두|세|네|다섯|여섯)\s?(?:시·?군|시|군|구|현|주|성|도시|지방정부|지자체|자치단체)(?:과의|와의|과|와|을|를|에|이|가|은|는|의)(?![가-힣])/y,
);

/** Where the names of such a list at `start` end; 0 for none. */
export const countedListEnd = (text: string, start: number): number => {
  const names = COUNTED.at(text, start)?.[1];
  return names === undefined ? 0 : start + names.length;
};

/** The whole word at `start`. */
export const countedAt = (text: string, start: number): Named => {
  let end = start;
  while (isHangul(text.charCodeAt(end))) end++;
  return {
    stem: text.slice(start, end),
    unit: '',
    native: null,
    end,
    tail: { office: '', particle: '', end },
  };
};
