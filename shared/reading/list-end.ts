/** Where a list of names ends, and the particle that governs all of it: of 서안시와 선양시를 it is 를. */
import type { Mention } from './mentions.ts';
import { Opening } from './opening.ts';

export interface ListEnd {
  particle: string;
  office: string;
  /** Offset behind the list. */
  end: number;
  /** Offset behind its last name, before 등 두 지역과. */
  names: number;
  /** 세 도시가: the names are said to be governments. */
  counted: boolean;
}

/** 마데오시 등 두 지역과, 창즈, 우한 세 도시가, 웰링턴 등 9개 도시 관계자와 */
const AND_OTHERS = new Opening(
  /\s(?:(?:(?:두|세|네|다섯|여섯|일곱|여덟|\d+개)\s?(?:도시|지역|고장|고을|지자체|지방정부|시·군|시군|시|군|구|성|현)|\d+\s?(?:도시|지역|지자체|지방정부))|등(?:\s[가-힣\d]{1,5}\s?(?:도시|지역|곳|시|군|구|성|현|국|지자체|지방정부|자치단체)){0,1})(?:의?\s?(대표단|방문단|사절단|교류단|시장단|단체장|시장|관계자|공무원|청소년|학생)(?:들)?)?(과의|와의|과|와|은|는|이|가|을|를|에서|에|의|으로|로|도)(?![가-힣])/y,
);

/** 3개 지방정부(리잘시, 라파즈시)를: what governs the list stands behind the bracket. */
const CLOSED = new Opening(/\)(과의|와의|과|와|은|는|이|가|을|를|에서|에|의|으로|로|도)?(?![가-힣])/y);
const GOVERNMENTS_BEFORE = /(?:도시|지역|지자체|지방정부|자치단체|[\s·][시군구성현주]|곳|기관)$/;
const LONGEST_LIST = 80;
const isBracketed = (text: string, start: number): boolean => {
  const opens = text.lastIndexOf('(', start);
  return (
    opens >= 0 &&
    start - opens <= LONGEST_LIST &&
    !text.slice(opens, start).includes(')') &&
    GOVERNMENTS_BEFORE.test(text.slice(Math.max(0, opens - 6), opens))
  );
};

export const listEndOf = (
  mention: Mention,
  text: string,
  followers: ReadonlyMap<Mention, Mention>,
): ListEnd => {
  let last = mention;
  for (let next = followers.get(last), steps = 0; next && steps < 20; next = followers.get(last), steps++)
    last = next;
  const { particle, office, end } = last.head.tail;
  if (particle !== '' || office !== '') return { particle, office, end, names: end, counted: false };
  const closed = CLOSED.at(text, end);
  if (closed && isBracketed(text, mention.start))
    return { particle: closed[1] ?? '', office, end: CLOSED.end, names: end, counted: true };
  const others = AND_OTHERS.at(text, end);
  return others
    ? {
        particle: others[2] ?? '',
        office: others[1] ?? office,
        end: AND_OTHERS.end,
        names: end,
        counted:
          others[1] === undefined && /(?:도시|지자체|지방정부|[시군구성현])[가-힣]{0,3}$/.test(others[0]),
      }
    : { particle, office, end, names: end, counted: false };
};
