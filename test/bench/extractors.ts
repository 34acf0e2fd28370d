/**
 * Our article reader beside Readability and Defuddle on the pages of the corpus, all in linkedom. The pages were
 * written with our rules at hand, so the shares say what site rules add; they are no judgement of the others.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readPage } from '../../extension/article/index.ts';
import { readabilityBlock } from '../../extension/article/readability.ts';
import { pagePairs } from '../corpus/page-pairs.ts';
import { median, rounded } from './figures.ts';

interface Extracted {
  text: string;
  /** As the tool gives it. */
  published: string | null;
}

type Extract = (document: Document, url: string) => Extracted | Promise<Extracted>;

const TOOLS: Readonly<Record<'gyoryu' | 'readability' | 'defuddle', Extract>> = {
  gyoryu: (document, url) => {
    const reading = readPage(document, url, readabilityBlock);
    return 'article' in reading
      ? { text: reading.article.text, published: reading.article.publishedAt }
      : { text: '', published: null };
  },
  readability: (document) => {
    const article = new Readability(document).parse();
    return { text: article?.textContent ?? '', published: article?.publishedTime ?? null };
  },
  defuddle: async (document, url) => {
    const { content, published } = await Defuddle(document, url);
    return { text: parseHTML(`<body>${content}</body>`).document.body.textContent ?? '', published };
  },
};

const flat = (text: string): string => text.replace(/\s+/g, '');
const dayOf = (text: string | null): string => {
  const parts = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/.exec(text ?? '');
  return parts ? [parts[1], ...parts.slice(2).map((part) => part.padStart(2, '0'))].join('-') : '';
};

const pages = pagePairs().flatMap(({ html, expected }) =>
  'sentences' in expected ? [{ html, expected }] : [],
);

const measure = async (extract: Extract) => {
  const times: number[] = [];
  let whole = 0;
  let clean = 0;
  let dated = 0;
  for (const { html, expected } of pages) {
    const { document } = parseHTML(html);
    const began = performance.now();
    const { text, published } = await extract(document, expected.url);
    times.push(performance.now() - began);
    const words = flat(text);
    const complete = expected.sentences.every((sentence) => words.includes(flat(sentence)));
    if (complete) whole++;
    if (complete && !expected.traps.some((trap) => words.includes(flat(trap)))) clean++;
    if (dayOf(published) === dayOf(expected.publishedAt)) dated++;
  }
  const share = (count: number) => rounded(count / pages.length);
  return { ms: rounded(median(times)), whole: share(whole), clean: share(clean), dated: share(dated) };
};

export const benchExtractors = async () => {
  // Both warn about pages they cannot read.
  const { warn, error } = console;
  Object.assign(console, { warn: () => undefined, error: () => undefined });
  try {
    return {
      pages: pages.length,
      gyoryu: await measure(TOOLS.gyoryu),
      readability: await measure(TOOLS.readability),
      defuddle: await measure(TOOLS.defuddle),
    };
  } finally {
    Object.assign(console, { warn, error });
  }
};
