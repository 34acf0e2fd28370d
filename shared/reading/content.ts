/** 교류내용 to start from: the title without brackets, outlet and the home's name in front. */
const BRACKETS = /^\s*(?:[[【<(][^\])】>]{1,20}[\])】>]\s*)+/;
const OUTLET =
  /(?<!\s)\s*(?:[|:<-]|::)\s*[^|:<-]{2,20}(?:뉴스|신문|일보|타임즈|타임스|저널|방송|투데이|통신|미디어|경제|TV)\s*$/;

export const contentOf = (title: string, homes: readonly string[]): string => {
  let content = title.replace(BRACKETS, '').replace(OUTLET, '').trim();
  for (const home of homes) {
    const rest = content.startsWith(home) ? content.slice(home.length) : null;
    if (rest !== null && /^\s?[,-]|^\s/.test(rest)) content = rest.replace(/^[\s,-]+/, '');
  }
  return content;
};
