/** Papers of a region write of its own governments: 광주시 in the 경기일보 is not 광주광역시, 중구 in the 부산일보 is Busan's. */

/** The region's short name, and its papers by their addresses. */
const PRESS: Readonly<Record<string, RegExp>> = {
  경기: /[@./](?:kyeonggi|kgnews|kihoilbo|kyeongin|joongboo|incheonilbo|suwonilbo)\.co/,
  인천: /[@./](?:incheonilbo|kihoilbo|kyeongin|incheontoday)\.co/,
  강원: /[@./](?:kado\.net|kwnews\.co)/,
  경남: /[@./](?:knnews|gnnews|idomin|gndomin|newsgn)\.co/,
  경북: /[@./](?:kyongbuk|kbmaeil|hidomin|ksmnews)\.co/,
  대구: /[@./](?:imaeil|yeongnam|idaegu)\.co/,
  부산: /[@./](?:busan|kookje)\.co/,
  울산: /[@./](?:iusm|ujeil|ksilbo|usmbc|ulsanpress)\.(?:co|net)/,
  대전: /[@./](?:joongdo|daejonilbo|cctoday)\.co/,
  광주: /[@./](?:kwangju|mdilbo|namdonews|jnilbo|kjdaily|gjdream|kjmbc)\.co/,
};
const REGIONS = Object.entries(PRESS);
/** The reporter's address stands at the end. */
const REACH = 600;

/** Short names of the regions whose papers the page or the reporter's address is of. */
export const pressRegions = (url: string | null | undefined, text: string): readonly string[] => {
  const end = text.slice(-REACH);
  const address = `${url ?? ''} ${end.includes('@') ? end : ''}`;
  return REGIONS.flatMap(([region, papers]) => (papers.test(address) ? [region] : []));
};
