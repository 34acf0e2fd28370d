/** The words of a sentence that tell what is done: without the names of old ties and the topics of talks. */
import { Opening } from './opening.ts';

/** A sentence without the words that only name an old tie: 자매결연을 맺은 X, 1996년 결연을 맺고 오가는 X, 자매도시, 결연 20주년. */
const TIE_NAMES =
  /(?:(?:19|20)\d\d년에?\s[가-힣·]{0,4}\s?(?:결연|협정|협약|관계)(?:을|를)\s(?:맺고|맺어|체결하고)|(?:결연|협정|협약|관계)(?:을|를)\s(?:맺고|체결하고)\s\d{1,2}년째)|(?:자매|우호|친선|교류)[가-힣·]{0,4}(?:\s?결연)?\s?(?:도시|지역|학교)|(?:결연|협정|협약|관계|[의한]\s연)(?:을|를)\s(?:맺은(?!\s데)|체결한(?!다|\s데)|맺고 있는)\s?(?:뒤|이후|이래|도시)?|(?:합의서?|협약서?|협정서?|각서)에\s(?:따라|따른|따르면|의해|근거해)|(?:합의서|협약서|협정서|각서)[를을]\s(?:나눈|쓴|맺은|체결한|주고받은|교환한)\s(?:뒤|후|이후|데 따라|데 따른)|결연\s?\d*\s?(?=주년)|결연을\s?한\s/g;
/** 계절근로자를 더 보내는 방안을 군과 논의했다 */
const TALKED_OF =
  /계절\s?근로[^.,]{0,60}?(?:방안|문제|사항|계획)(?:을|를|도|에 대해)\s(?:[가-힣]{1,6}\s){0,2}(?=논의|협의|의논|이야기|상의)/g;
export const kindWords = (sentence: string): string =>
  withoutTopics(sentence.replace(TIE_NAMES, '').replace(TALKED_OF, ''));

/** What a talk is about or a journey is for names no kind: 청소년 교류와 판로를 논의했다, 박람회를 알리려고. */
const TOPIC_END = new Opening(
  /^(?:하러|논의|협의|의논|이야기|상의|토론|약속|요청|제안|부탁|정례화|확대하|넓히|늘리|되살리|나누자|하자|알리려고|모으려고|위해|위한)/,
);
const HAS_TOPIC =
  /\s(?:하러|논의|협의|의논|이야기|상의|토론|약속|요청|제안|부탁|정례화|확대하|넓히|늘리|되살리|나누자|하자|알리려고|모으려고|위해|위한)/;
/** Words. */
const LONGEST_TOPIC = 12;
const TOPIC_START = /(?:[고며해에나뒤은는이가서]|에서|만나|찾아|맞아|들러|대표단과|시장과),?$/;
const withoutTopics = (sentence: string): string => {
  if (!HAS_TOPIC.test(sentence)) return sentence;
  const words = sentence.split(' ');
  const kept = words.map(() => true);
  words.forEach((word, at) => {
    if (!TOPIC_END.test(word)) return;
    for (let back = at - 1; back >= 0 && back > at - LONGEST_TOPIC; back--) {
      if (TOPIC_START.test(words[back] ?? '')) break;
      kept[back] = false;
    }
  });
  return words.filter((_, at) => kept[at]).join(' ');
};
