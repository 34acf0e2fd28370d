import { describe, expect, test } from 'vitest';
import { buildPlaces } from '../../../shared/places/build/build-places.ts';
import { mandarinName, sinoKoreanNames } from '../../../shared/places/build/transcribe/chinese.ts';
import { japaneseName } from '../../../shared/places/build/transcribe/japanese.ts';
import { vietnameseNames } from '../../../shared/places/build/transcribe/vietnamese.ts';
import { packedPlaces } from './foreign-places.ts';

test('the committed data are what the sources give', () => expect(buildPlaces().packed).toBe(packedPlaces));

// Spellings of the National Institute of Korean Language's list of foreign names.
describe('외래어표기법', () => {
  test.each([
    ['常州', '창저우'],
    ['威海', '웨이하이'],
    ['烟台', '옌타이'],
    ['连云港', '롄윈강'],
    ['齐齐哈尔', '치치하얼'],
    ['苏州', '쑤저우'],
    ['深圳', '선전'],
    ['重庆', '충칭'],
    ['浙江', '저장'],
    ['湘潭', '샹탄'],
    ['聊城', '랴오청'],
    ['自贡', '쯔궁'],
    ['泉州', '취안저우'],
    ['徐州', '쉬저우'],
    ['绿园', '뤼위안'],
    ['惠州', '후이저우'],
    ['日照', '르자오'],
    ['绥芬河', '쑤이펀허'],
  ])('Chinese %s is %s', (hanzi, hangul) => expect(mandarinName(hanzi)).toBe(hangul));

  test.each([
    ['常州', '상주'],
    ['连云港', '연운항'],
    ['龙井', '용정'],
    ['烟台', '연태'],
    ['辽宁', '요녕'],
    ['青岛', '청도'],
  ])('%s is read %s in Korean', (hanzi, hangul) => expect(sinoKoreanNames(hanzi)).toContain(hangul));

  test.each([
    ['Tottori', '돗토리'],
    ['Sapporo', '삿포로'],
    ['Niigata', '니가타'],
    ['Toyooka', '도요오카'],
    ['Ōsaka', '오사카'],
    ['Kitakyūshū', '기타큐슈'],
    ['Matsuyama', '마쓰야마'],
    ['Chiba', '지바'],
    ['Tsushima', '쓰시마'],
    ['Kumamoto', '구마모토'],
    ['Gunma', '군마'],
    ['Kyōto', '교토'],
    ['Shizuoka', '시즈오카'],
  ])('Japanese %s is %s', (romaji, hangul) => expect(japaneseName(romaji)).toBe(hangul));
  test('no romaji, no name', () => expect(japaneseName('Xqv')).toBeNull());

  test.each([
    ['Hồ Chí Minh', '호찌민'],
    ['Thanh Hóa', '타인호아'],
    ['Nghệ An', '응에안'],
    ['Thái Nguyên', '타이응우옌'],
    ['Phú Yên', '푸옌'],
    ['Quảng Ngãi', '꽝응아이'],
    ['Đà Lạt', '달랏'],
    ['Gia Lai', '잘라이'],
    ['Bình Dương', '빈즈엉'],
    ['Đắk Lắk', '닥락'],
    ['Kiên Giang', '끼엔장'],
    ['Nha Trang', '냐짱'],
    ['Quy Nhơn', '꾸이년'],
    ['Vũng Tàu', '붕따우'],
  ])('Vietnamese %s is %s', (name, hangul) => expect(vietnameseNames(name)[0]).toBe(hangul));
});
