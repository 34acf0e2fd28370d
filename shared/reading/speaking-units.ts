/** Governments that speak by their unit alone, once they have been named: 시는, 군 관계자는, 이창희 시장은. */

/** 시는, 군은: a government that has been named speaks by its unit alone. */
const BARE_UNIT =
  /([시군구도])(?<![가-힣)].)(?:는|은|가|에서|에서는|에\s따르면|\s(?:고위\s)?(?:관계자|당국자)[는은가])(?=\s)/g;
/** 이창희 시장은: a Korean head of government whose unit was named before. */
const HEAD =
  /[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥인맹제모탁국어은편용예봉부경](?<=(?:^|[.,"”’'\n]\s?|[은는이가을를의에서로와과도고며일명]\s).)[가-힣]{2}\s(시장|군수|구청장|지사)(?=[은는이가과와을를의에도,\s])/g;
const UNIT_OF: Readonly<Record<string, string>> = { 시장: '시', 군수: '군', 구청장: '구', 지사: '도' };
/** 군과 영등포구는: of the two, the one whose news it is goes by its unit alone. */
const PAIRED = /(?<![가-힣])([시군구도])[와과]\s[가-힣]{1,6}[시군구도](?:는|은|이|가|의)\s/;
export const pairedUnit = (texts: readonly string[]): string | null => {
  for (const text of texts) {
    const unit = PAIRED.exec(text)?.[1];
    if (unit !== undefined) return unit;
  }
  return null;
};

/** Most sentences name no head, and the pattern for one is asked at every other letter. */
const HEADED = /\s(?:시장|군수|구청장|지사)/;
export const speakingUnits = (texts: readonly string[]): ReadonlySet<string> => {
  const units = new Set<string>();
  for (const text of texts) {
    BARE_UNIT.lastIndex = 0;
    for (let found = BARE_UNIT.exec(text); found; found = BARE_UNIT.exec(text)) units.add(found[1] ?? '');
    if (!HEADED.test(text)) continue;
    HEAD.lastIndex = 0;
    for (let found = HEAD.exec(text); found; found = HEAD.exec(text))
      units.add(UNIT_OF[found[1] ?? ''] ?? '');
  }
  return units;
};
