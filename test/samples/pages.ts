/** The five sample articles: their file, their address on the sample site, and the host their paper's layout belongs to. */
export interface SamplePage {
  file: string;
  /** Path and query as that kind of paper writes them. */
  path: string;
  host?: string;
  title: string;
}

export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    file: 'weekly-vinh.html',
    path: '/news/view.php?idx=35321',
    title: '남양주시-베트남 빈시, 화상 회의로 내년 교류 밑그림',
  },
  {
    file: 'breaknews-changzhou.html',
    path: '/sub_read.html?uid=894101',
    host: 'www.breaknews.com',
    title: '남양주시, 중국 상주시와 화상 회의… 도서관 교류 물꼬',
  },
  {
    file: 'breaknews-embassies.html',
    path: '/sub_read.html?uid=900415',
    host: 'www.breaknews.com',
    title: '남양주시, 주한외국공관과 일대일 협력 미팅',
  },
  {
    file: 'breaknews-quangnam.html',
    path: '/833020',
    host: 'www.breaknews.com',
    title: '오산시, 베트남 꽝남성과 영상회의… 코로나 넘어 우정 다진다',
  },
  {
    file: 'board-hanam.html',
    path: '/news/?bmode=view&idx=5678910',
    title: '하남시장 “국내외 교류, 비대면으로 넓힌다”',
  },
];
