import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle, readPage } from '../../../extension/article/index.ts';
import { readabilityBlock } from '../../../extension/article/readability.ts';

const ADDRESS = 'https://www.jeollailbo.com/news/articleView.html?idxno=1';
const SENTENCE = '청주시는 지난 12일 일본 돗토리시와 우호협력 협약을 체결했다고 밝혔다.';
const body = (content: string): string =>
  `<title>청주시</title><h3 class="heading">청주시, 돗토리시와 협약</h3><div id="article-view-content-div">${content}</div>`;
const read = (html: string, address = ADDRESS) =>
  readPage(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document, address, readabilityBlock);

describe('pages that are none', () => {
  it.each([
    ['nothing', ''],
    ['an empty body', body('')],
    ['a photo without words', body('<img src="a.jpg">')],
    ['a frame', '<iframe src="https://a.example/"></iframe>'],
    ['only a script', '<script>document.write("<div id=articleBody>")</script>'],
    [
      'English only',
      body('<p>The city held a meeting with its sister city last week in the town hall.</p>'.repeat(5)),
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual({ reason: 'no-body' });
  });

  it('a body of one line is too short', () => {
    expect(read(body('<p>[포토] 환영합니다</p>'))).toEqual({ reason: 'too-short' });
  });

  const BRIEF = [
    '남양주시는 지난 12일 시청에서 중국 창저우시 대표단을 맞아 우호협력 협약을 맺었다.',
    '두 도시는 앞으로 청소년과 공무원을 서로 보내기로 했다.',
  ];
  const lines = BRIEF.map((line) => `<p>${line}</p>`).join('');
  const linked = (articleBody: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`;
  const FOOT = `<div><p>${'본 신문의 모든 글과 사진은 저작권법의 보호를 받으며 무단 전재를 금합니다. '.repeat(4)}</p></div>`;
  it.each([
    ['itemprop', `<div itemprop="articleBody">${lines}</div>${FOOT}`],
    ['a common id', `<div id="articleBody">${lines}</div>${FOOT}`],
    ['a common class', `<div class="article_view">${lines}</div>${FOOT}`],
    ['JSON-LD', `${linked(BRIEF.join(' '))}<div>${lines}</div>`],
  ])('a story of two sentences is one where %s says so', (_, html) => {
    expect(read(html, 'https://news.example/1')).toMatchObject({ article: { text: BRIEF.join('\n') } });
  });
  it('two sentences of which nothing says so are none, nor is a summary beside the article', () => {
    expect(read(`<div>${lines}</div>`, 'https://news.example/1')).toEqual({ reason: 'no-body' });
    const whole = `<div>${`<p>${SENTENCE}</p>`.repeat(12)}</div>`;
    expect(read(`<div class="article_view">${lines}</div>${whole}`, 'https://news.example/1')).toMatchObject({
      article: { text: Array(12).fill(SENTENCE).join('\n') },
    });
  });

  it('an address that is none', () => {
    expect(read(body(`<p>${SENTENCE}</p>`), 'about:nothing here')).toMatchObject({ reason: 'no-body' });
    expect(extractArticle(parseHTML('').document, '')).toBeNull();
  });
});

describe('pages that try the reader', () => {
  it.each([
    ['nested 3,000 deep', '<div>'.repeat(3_000) + SENTENCE.repeat(4) + '</div>'.repeat(3_000)],
    ['5,000 paragraphs', `<p>${SENTENCE}</p>`.repeat(5_000)],
    ['one paragraph of a megabyte', `<p>${SENTENCE.repeat(25_000)}</p>`],
    ['a word of a megabyte', `<p>${SENTENCE}</p>${'가'.repeat(500_000)}`],
    [
      '3,000 links behind the text',
      `<p>${SENTENCE.repeat(3)}</p>${`<p><a href="/1">${SENTENCE}</a></p>`.repeat(3_000)}`,
    ],
  ])('%s', (_, content) => {
    const reading = read(body(content));
    if (!('article' in reading)) throw new Error(reading.reason);
    expect(reading.article.text.startsWith(SENTENCE)).toBe(true);
    expect(reading.article.title).toBe('청주시, 돗토리시와 협약');
  });

  it('20,000 rows before the headline do not keep its day from being found', () => {
    const rows = '<div><h4>다른 날의 다른 소식입니다</h4></div>'.repeat(20_000);
    const reading = read(
      `${rows}<div><h3 class="heading">청주시, 돗토리시와 협약</h3><p>승인 2024.05.10 10:10</p></div><div id="article-view-content-div">${`<p>${SENTENCE}</p>`.repeat(3)}</div>`,
    );
    expect(reading).toMatchObject({ article: { publishedAt: '2024-05-10T10:10:00+09:00' } });
  });

  it('hidden text and names of furniture do not hide the body itself', () => {
    const reading = read(
      body(
        `<p hidden>숨은 글</p><p style="display: none">숨은 글</p><div class="share-body ad-free related">${`<p>${SENTENCE}</p>`.repeat(3)}</div>`,
      ),
    );
    expect(reading).toMatchObject({ article: { text: Array(3).fill(SENTENCE).join('\n') } });
  });

  it('words over lists are furniture as a line of their own alone', () => {
    const kept = ['두 도시는 서로의 목록', '관련 기사를 책으로 묶어 인쇄', '군은 이전 글을 다시 실었다.'];
    const lines = [SENTENCE, SENTENCE, '관련기사', ...kept, '▶ 추천 뉴스', '목록으로'];
    const reading = read(body(lines.map((line) => `<p>${line}</p>`).join('')));
    expect(reading).toMatchObject({ article: { text: [SENTENCE, SENTENCE, ...kept].join('\n') } });
  });

  it('an advertisement between the lines is none of them', () => {
    const lines = [SENTENCE, SENTENCE, '[광고] 중국 칭다오 특가 여행', '군은 [광고]를 새로 지었다.'];
    const reading = read(body(lines.map((line) => `<p>${line}</p>`).join('')));
    const kept = lines.filter((line) => !line.startsWith('[광고]'));
    expect(reading).toMatchObject({ article: { text: kept.join('\n') } });
  });

  it('the next article that a page loads below is not this one', () => {
    const next = '제주시는 다른 날 다른 곳에서 다른 일을 했다고 길게 밝혔다. '.repeat(6);
    const reading = read(
      `${body(`<p>${SENTENCE.repeat(3)}</p>`)}<h3 class="heading">제주시의 다른 소식</h3><p>승인 2024.01.01</p><div id="article-view-content-div"><p>${next}</p></div>`,
    );
    expect(reading).toMatchObject({ article: { text: SENTENCE.repeat(3), publishedAt: null } });
  });

  it('JSON-LD of a related article is not this one', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: '제주시의 다른 소식',
      datePublished: '2020-01-01',
      url: 'https://www.jeollailbo.com/news/articleView.html?idxno=2',
    };
    const reading = read(
      `<script type="application/ld+json">${JSON.stringify(other)}</script>${body(`<p>${SENTENCE.repeat(3)}</p>`)}`,
    );
    expect(reading).toMatchObject({ article: { publishedAt: null } });
  });

  it('a wrong JSON-LD, a wrong meta date and a wrong canonical link are passed over', () => {
    const reading = read(
      `<script type="application/ld+json">{"@type":"NewsArticle", oops</script>
       <script type="application/ld+json">[{"@type":"NewsArticle","headline":"다른 기사의 제목입니다","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"또 다른 기사","datePublished":"2020-01-02"}]</script>
       <meta property="article:published_time" content="0000-00-00"><link rel="canonical" href="::::">
       <h3 class="heading">청주시, 돗토리시와 협약</h3><p class="info">승인 2023.05.14 10:00</p><div id="article-view-content-div"><p>${SENTENCE.repeat(2)}</p></div>`,
    );
    expect(reading).toMatchObject({
      article: {
        publishedAt: '2023-05-14T10:00:00+09:00',
        publishedAtSource: 'byline',
        url: 'https://jeollailbo.com/news/articleView.html?idxno=1',
      },
    });
  });

  it('a headline that stands below its body gives no dates of what is between', () => {
    const reading = read(
      `<p>승인 2023.05.14</p><div id="article-view-content-div"><p>${SENTENCE.repeat(2)}</p></div><ul><li>등록 2020.01.01</li></ul><h3 class="heading">청주시, 돗토리시와 협약</h3>`,
    );
    expect(reading).toMatchObject({ article: { publishedAt: '2023-05-14' } });
  });

  it('tag soup of any kind is no exception', () => {
    const soup = fc.array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</div>',
          '<div id="article-view-content-div">',
          '<article>',
          '</article>',
          '<table><tr><td>',
          '<h1>',
          '<li><a href="x">',
          '<time datetime="x">',
          '<meta property="og:title" content="',
          '<base href="//x">',
          '<script type="application/ld+json">{',
          '<!--',
          ']]>',
          '<svg><p>',
        ),
        fc.string(),
        fc.constant(SENTENCE),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const { document } = parseHTML(`<!doctype html><html><body>${parts.join('')}`);
        readPage(document, ADDRESS, readabilityBlock);
      }),
      { numRuns: 200 },
    );
  });
});
