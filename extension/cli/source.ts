/** An item as the text to read, with what is known of its article. */
import type { NoArticle } from '../article/types.ts';
import type { TextItem } from './item.ts';

export interface SourceArticle {
  title: string | null;
  publishedAt: string | null;
  /** `given` where the person or the archive said it. */
  publishedAtSource: string | null;
  outlet: string | null;
  url: string | null;
}

export interface Source {
  id: string;
  text: string;
  article: SourceArticle;
  cut: boolean;
  fromPage: boolean;
}

const WHY: Readonly<Record<NoArticle, string>> = {
  'no-body': '기사 본문을 찾지 못했습니다. 기사 한 편을 연 쪽을 저장했는지 확인해 주세요.',
  'too-short': '본문이 너무 짧아 기사로 볼 수 없습니다.',
  'several-articles': '한 쪽에 기사가 여럿이라 어느 것인지 알 수 없습니다. 기사 한 편을 열어 저장해 주세요.',
  login: '로그인해야 보이는 쪽입니다. 로그인한 뒤 다시 저장해 주세요.',
};
export const whyNoArticle = (reason: NoArticle): string => WHY[reason];

export const sourceOfText = (item: TextItem): Source => {
  const { id, text, title, publishedAt, outlet, url, cut } = item;
  const publishedAtSource = publishedAt === null ? null : 'given';
  return { id, text, cut, fromPage: false, article: { title, publishedAt, publishedAtSource, outlet, url } };
};
