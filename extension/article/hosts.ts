/**
 * The news sites that are looked at without a click: a closed list, for a host added later disables installed
 * copies until their owners agree. Any other site is read by a click (activeTab) or after "이 사이트에서 항상".
 *
 * Who is here: portals and agencies that carry every city's news; national papers and stations with regional desks;
 * and regional papers that print the press releases of the cities they cover. Only addresses of articles are matched, so
 * that front pages, lists and mail stay untouched; where a system gives articles bare numbers (/1062323), a pattern
 * cannot say so and the gate does. Governments' own pages (*.go.kr) are not here: they are asked
 * for one by one.
 */
/** Name of the paper (null where its pages alone name it), and paths of articles where they are its own. */
type Paper = string | null | readonly [name: string | null, ...paths: string[]];

interface Group {
  why: string;
  /** Paths of articles, as in a match pattern, for papers without their own. */
  paths: readonly string[];
  /** By host, all subdomains included. */
  papers: Readonly<Record<string, Paper>>;
}

export const NEWS_GROUPS: Readonly<Record<string, Group>> = {
  ndsoft: {
    why: '지역 일간지·주간지 대부분이 쓰는 NDSoft: 시·군 보도자료가 가장 먼저 실리는 곳',
    paths: ['/news/articleView*'],
    papers: {
      'incheonilbo.com': '인천일보',
      'kihoilbo.co.kr': '기호일보',
      'kgnews.co.kr': ['경기신문', '/news/article*'],
      'joongboo.com': '중부일보',
      'suwonilbo.kr': '수원일보',
      'incheontoday.com': '인천투데이',
      'kado.net': ['강원도민일보', '/news/articleView*', '/*act=articleView*'],
      'gwnews.org': null,
      'chamnews.net': '참뉴스',
      'obsnews.co.kr': 'OBS경인TV',
      'daejonilbo.com': '대전일보',
      'ggilbo.com': '금강일보',
      'cctoday.co.kr': '충청투데이',
      'ccdailynews.com': '충청일보',
      'ccdn.co.kr': '충청매일',
      'dynews.co.kr': '동양일보',
      'inews365.com': '충북일보',
      'jbnews.com': '중부매일',
      'cbnews.kr': '충북뉴스',
      'cctimes.kr': '충청타임즈',
      'goodmorningcc.com': '굿모닝충청',
      'jeollailbo.com': '전라일보',
      'jjan.kr': '전북일보',
      'domin.co.kr': '전북도민일보',
      'sjbnews.com': '새전북신문',
      'jeonmin.co.kr': '전민일보',
      'namdonews.com': '남도일보',
      'kjdaily.com': '광주매일신문',
      'jnilbo.com': '전남일보',
      'gjdream.com': '광주드림',
      'mdilbo.com': '무등일보',
      'gwangnam.co.kr': '광남일보',
      'kwangju.co.kr': '광주일보',
      'gnmaeil.com': '경남매일',
      'gnnews.co.kr': '경남일보',
      'knnews.co.kr': '경남신문',
      'idomin.com': '경남도민일보',
      'newsjinju.kr': '뉴스진주',
      'kyongbuk.co.kr': '경북일보',
      'kbmaeil.com': '경북매일',
      'idaegu.com': '대구일보',
      'idaegu.co.kr': '대구신문',
      'hidomin.com': '경북도민일보',
      'iusm.co.kr': '울산매일',
      'ksilbo.co.kr': '경상일보',
      'ujeil.com': '울산제일일보',
      'leaders.kr': null,
      'jejunews.com': '제주일보',
      'jejuilbo.net': null,
      'newsjeju.net': '뉴스제주',
      'ijejutoday.com': '제주투데이',
      'jejusori.net': '제주의소리',
      'headlinejeju.co.kr': '헤드라인제주',
      'newscj.com': '천지일보',
      'jeonmae.co.kr': '전국매일신문',
      'shinailbo.co.kr': '신아일보',
      'siminilbo.co.kr': ['시민일보', '/news/newsview.php*', '/news/articleView*'],
      'sisafocus.co.kr': '시사포커스',
      'seoulcity.co.kr': null,
      'traveltimes.co.kr': '여행신문',
      'mediatoday.co.kr': '미디어오늘',
      'ngonews.kr': null,
      'gtntv.co.kr': null,
      'mediaboot.co.kr': null,
      'mediafarm.kr': null,
      'boeuni.com': '보은신문',
      'reporternside.com': null,
      'medical-tribune.co.kr': '메디칼트리뷴',
      'unn.net': '한국대학신문',
    },
  },
  mediaon: {
    why: '인터넷신문·지역지가 쓰는 미디어온',
    paths: ['/news/article*', '/article.html*', '/mobile/article.html*'],
    papers: {
      'newsprime.co.kr': '프라임경제',
      'cnbnews.com': 'CNB뉴스',
      'fetv.co.kr': 'FETV',
      'bokuennews.com': '보건신문',
      'ddaily.co.kr': '디지털데일리',
      'youthdaily.co.kr': '청년일보',
      'ekn.kr': '에너지경제',
      'goeonair.com': null,
      'yonginilbo.com': null,
      'yonbang.net': null,
      'kkmnews.com': null,
      'hksisaeconomy.com': null,
      'e-runnews.com': null,
    },
  },
  breaknews: {
    why: '브레이크뉴스와 같은 시스템을 쓰는 지역판·지역지',
    paths: ['/*'],
    papers: {
      'breaknews.com': '브레이크뉴스',
      'cbreaknews.com': null,
      'fpn119.co.kr': '소방방재신문',
      'ctnews.co.kr': null,
      'newsbrite.net': '뉴스브라이트',
      'ildaro.com': '일다',
      'shinmoongo.net': '신문고뉴스',
      'hotn.kr': null,
      'gnnnews.kr': null,
      'sh-news.com': null,
    },
  },
  viewphp: {
    why: '시·군 한 곳을 맡는 작은 지역신문',
    paths: ['/news/view.php*', '/m/view.php*', '/view.php*'],
    papers: {
      'newsk.net': [null, '/*bmode=view*'],
      'sungnammail.co.kr': [null, '/bbs/board.php*'],
      'atpaju.com': [null, '/news/cate/*'],
      'theasian.asia': ['아시아엔', '/archives/*'],
      'kbsm.net': ['경북신문', '/news/view.php*'],
      'ksmnews.co.kr': '경상매일신문',
      'dgy.co.kr': null,
      'bukbu.kr': null,
      'news21tongsin.co.kr': null,
      'echeongyang.co.kr': '청양신문',
      'hctv.co.kr': [null, '/View.aspx*'],
      'chungnamsisa.com': [null, '/detail.php*'],
      'krnews21.co.kr': [null, '/news/*'],
      'thesejong.tv': [null, '/html/view*'],
      'getnews.co.kr': null,
      'g-enews.com': '글로벌이코노믹',
      'thebigdata.co.kr': null,
      'seconomy.kr': null,
      'ihalla.com': ['한라일보', '/article.php*'],
      'hsgnews.com': ['횡성신문', '/article.php*'],
      'joongdo.co.kr': ['중도일보', '/web/view.php*'],
      'yeongnam.com': ['영남일보', '/web/view.php*'],
      'asiatoday.co.kr': '아시아투데이',
      'bucheon.me': [null, '/article/*'],
    },
  },
  regional: {
    why: '시·도 전역을 맡는 일간지',
    paths: ['/news/*'],
    papers: {
      'kyeonggi.com': ['경기일보', '/article/*'],
      'kyeongin.com': ['경인일보', '/article/*', '/view*'],
      'kwnews.co.kr': ['강원일보', '/page/*'],
      'imaeil.com': ['매일신문', '/page/*'],
      'busan.com': ['부산일보', '/view/*'],
      'kookje.co.kr': ['국제신문', '/news*'],
      'jemin.com': ['제민일보', '/news/*'],
    },
  },
  agencies: {
    why: '전국 시·군의 소식을 싣는 통신사',
    paths: ['/news/*'],
    papers: {
      'yna.co.kr': ['연합뉴스', '/view/*', '/amp/view/*'],
      'newsis.com': ['뉴시스', '/view*'],
      'news1.kr': ['뉴스1', '/articles/*', '/local/*', '/amp/*'],
      'newspim.com': ['뉴스핌', '/news/view/*'],
      'nspna.com': ['NSP통신', '/country/*', '/news/*'],
    },
  },
  portals: {
    why: '대부분의 사람이 뉴스를 여는 포털과 정책브리핑',
    paths: ['/news/*'],
    papers: {
      'news.naver.com': ['네이버뉴스', '/article/*', '/mnews/*', '/main/read*'],
      'v.daum.net': ['다음뉴스', '/v/*'],
      'news.nate.com': ['네이트뉴스', '/view/*'],
      'korea.kr': ['대한민국 정책브리핑', '/briefing/*', '/news/*'],
    },
  },
  national: {
    why: '지역면을 두고 지방정부의 교류를 싣는 전국지·경제지',
    paths: ['/news/*'],
    papers: {
      'chosun.com': ['조선일보', '/*/20*', '/site/*'],
      'joongang.co.kr': ['중앙일보', '/article/*'],
      'donga.com': ['동아일보', '/news/*', '/article/*'],
      'hani.co.kr': ['한겨레', '/arti/*'],
      'khan.co.kr': ['경향신문', '/article/*', '/*/article/*'],
      'hankookilbo.com': ['한국일보', '/News/Read/*', '/news/read/*', '/news/article/*'],
      'seoul.co.kr': ['서울신문', '/news/*'],
      'kmib.co.kr': ['국민일보', '/article/*', '/news/*'],
      'segye.com': ['세계일보', '/newsView/*', '/view/*'],
      'localsegye.co.kr': ['세계로컬타임즈', '/news/*', '/newsView/*', '/amp/*'],
      'munhwa.com': ['문화일보', '/news/*', '/article/*'],
      'naeil.com': ['내일신문', '/news*'],
      'mk.co.kr': ['매일경제', '/news/*'],
      'hankyung.com': ['한국경제', '/article/*', '/amp/*'],
      'sedaily.com': ['서울경제', '/NewsView*', '/article/*'],
      'edaily.co.kr': ['이데일리', '/News/Read*', '/news/read*'],
      'fnnews.com': ['파이낸셜뉴스', '/news/*'],
      'asiae.co.kr': ['아시아경제', '/article/*', '/news/*'],
      'ajunews.com': ['아주경제', '/view/*', '/amp/*'],
      'etoday.co.kr': ['이투데이', '/news/view/*'],
      'mt.co.kr': ['머니투데이', '/mtview*', '/article/*', '/view/*'],
      'heraldcorp.com': ['헤럴드경제', '/article/*', '/view*'],
      'dnews.co.kr': ['대한경제', '/uhtml/view*'],
      'newsway.co.kr': ['뉴스웨이', '/news/view*', '/view*'],
      'newdaily.co.kr': ['뉴데일리', '/site/data/*', '/news/article*'],
      'pressian.com': ['프레시안', '/pages/articles/*', '/news/article*'],
      'ohmynews.com': ['오마이뉴스', '/NWS_Web/*'],
      'kukinews.com': ['쿠키뉴스', '/article/view/*', '/newsView/*'],
      'nocutnews.co.kr': ['노컷뉴스', '/news/*', '/show.asp*'],
      'etnews.com': ['전자신문', '/20*'],
      'zdnet.co.kr': ['지디넷코리아', '/view/*'],
      'kpinews.kr': ['KPI뉴스', '/newsView/*', '/amp/*'],
    },
  },
  stations: {
    why: '지역국을 두고 지방정부의 교류를 싣는 방송',
    paths: ['/news/*'],
    papers: {
      'news.kbs.co.kr': ['KBS', '/news/*'],
      'imbc.com': ['MBC', '/news/*'],
      'news.sbs.co.kr': ['SBS', '/news/*'],
      'ytn.co.kr': ['YTN', '/_ln/*'],
      'news.jtbc.co.kr': ['JTBC', '/article/*'],
      'mbn.co.kr': ['MBN', '/news/*', '/news-amp/*'],
      'wowtv.co.kr': ['한국경제TV', '/NewsCenter/*'],
    },
  },
};

const asEntry = (host: string, paper: Paper, usual: readonly string[]) => {
  if (paper === null || typeof paper === 'string') return { host, name: paper, paths: usual };
  const [name, ...paths] = paper;
  return { host, name, paths };
};

const ENTRIES = Object.values(NEWS_GROUPS).flatMap(({ paths, papers }) =>
  Object.entries(papers).map(([host, paper]) => asEntry(host, paper, paths)),
);

/** Names of the papers by host, subdomains included. */
export const OUTLET_OF_HOST: ReadonlyMap<string, string | null> = new Map(
  ENTRIES.map(({ host, name }) => [host, name]),
);

/** Chrome match patterns of the pages that the detector looks at. */
export const NEWS_MATCHES: readonly string[] = ENTRIES.flatMap(({ host, paths }) =>
  paths.map((path) => `*://*.${host}${path}`),
);

/** The same sites whole, as permissions know no paths. */
export const NEWS_ORIGINS: readonly string[] = [...new Set(ENTRIES.map(({ host }) => `*://*.${host}/*`))];
