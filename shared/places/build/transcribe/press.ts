/** Spellings of the press beside 외래어표기법: what ears and older habits make of Chinese and Japanese sounds. */

const replaced = (name: string, pairs: Readonly<Record<string, string>>): string =>
  [...name].map((syllable) => pairs[syllable] ?? syllable).join('');

/** Aspirated first consonants, 츠 for 쓰: 쿠로베, 마츠야마 beside 구로베, 마쓰야마. */
const ASPIRATED: Readonly<Record<string, string>> = {
  가: '카',
  기: '키',
  구: '쿠',
  게: '케',
  고: '코',
  갸: '캬',
  규: '큐',
  교: '쿄',
  다: '타',
  데: '테',
  도: '토',
  지: '치',
  자: '차',
  주: '추',
  조: '초',
  긴: '킨',
  군: '쿤',
  간: '칸',
  곤: '콘',
  단: '탄',
  덴: '텐',
  돈: '톤',
  돗: '톳',
  갓: '캇',
  깃: '킷',
};

/** @param romaji the same name in Hepburn, which tells k and t from g and d */
export const japanesePressNames = (name: string, romaji: string): readonly string[] => {
  const first = /^(?:k|t(?!s)|ch)/i.test(romaji)
    ? (ASPIRATED[name.charAt(0)] ?? name.charAt(0))
    : name.charAt(0);
  const spelt = first + name.slice(1);
  return [...new Set([spelt, spelt.replaceAll('쓰', '츠'), name.replaceAll('쓰', '츠')])].filter(
    (other) => other !== name,
  );
};

/** The glide of sh, and plain consonants for tense ones: 샤오싱, 수저우 beside 사오싱, 쑤저우. */
const SH_GLIDE: Readonly<Record<string, string>> = {
  사: '샤',
  산: '샨',
  상: '샹',
  선: '션',
  성: '셩',
  서: '셔',
  수: '슈',
  순: '슌',
  숴: '슈오',
};
const PLAIN: Readonly<Record<string, string>> = {
  쑤: '수',
  쓰: '스',
  싼: '산',
  싸: '사',
  쑹: '숭',
  쑨: '순',
  쯔: '즈',
  쭌: '준',
  짜: '자',
  쩌: '저',
  쭤: '줘',
  쭝: '중',
  짱: '장',
};
/** Two syllables for one: 리엔윈강, 티엔진 beside 롄윈강, 톈진. */
const SPLIT: Readonly<Record<string, string>> = {
  롄: '리엔',
  톈: '티엔',
  뎬: '디엔',
  볜: '비엔',
  몐: '미엔',
  녠: '니엔',
  셴: '시엔',
  첸: '치엔',
  젠: '지엔',
  례: '리에',
  톄: '티에',
};

/** @param syllables the same name in pinyin, which tells sh from s and x */
export const chinesePressNames = (name: string, syllables: readonly string[]): readonly string[] => {
  const glided = [...name];
  // Hangul and pinyin run together only while each pinyin syllable is written with one.
  if (glided.length === syllables.length)
    syllables.forEach((letters, i) => {
      const syllable = glided[i] ?? '';
      if (letters.startsWith('sh')) glided[i] = SH_GLIDE[syllable] ?? syllable;
    });
  else if (/^sh/.test(syllables[0] ?? '')) glided[0] = SH_GLIDE[glided[0] ?? ''] ?? glided[0] ?? '';
  return [...new Set([glided.join(''), replaced(name, PLAIN), replaced(name, SPLIT)])].filter(
    (other) => other !== name,
  );
};
