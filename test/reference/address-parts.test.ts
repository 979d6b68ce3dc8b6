import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOnStreet, parseAddressParts } from '../../src/reference/address-parts.ts';
import { foldText } from '../../src/text/fold.ts';
import { stripAccents } from '../../src/text/normalise.ts';

/** "36A | ngõ 5 | hàng trống | thôn 9": house, lane, street's key, hamlet; what is missing is left out. */
function summary(text: string): string {
  const { houseNumber, laneNumber, street, hamlet } = parseAddressParts(text);
  return [
    houseNumber && `${houseNumber.number}${houseNumber.suffix}`,
    laneNumber && `ngõ ${laneNumber.number}${laneNumber.suffix}`,
    street?.key,
    hamlet && `${hamlet.kind}: ${hamlet.key}`,
  ]
    .filter(Boolean)
    .join(' | ');
}

describe('a house on its street', () => {
  test.each([
    ['36 Hàng Trống', '36 | hàng trống'],
    ['Số 36 phố Hàng Trống', '36 | hàng trống'],
    ['Số 36 phố Hàng Trống, phường Hàng Trống, quận Hoàn Kiếm', '36 | hàng trống'],
    ['36 Hàng Trống, Hoàn Kiếm, Hà Nội', '36 | hàng trống'],
    ['SỐ 36 PHỐ HÀNG TRỐNG, PHƯỜNG HÀNG TRỐNG', '36 | hàng trống'],
    ['số 36 phố hàng trống', '36 | hàng trống'],
    ['Địa chỉ: số nhà 36, phố Hàng Trống', '36 | hàng trống'],
    ['36, phố Hàng Trống, P. Hàng Trống', '36 | hàng trống'],
    ['SN36 phố Hàng Trống', '36 | hàng trống'],
    ['Nhà số 36 đường Láng', '36 | láng'],
    ['Số 05 phố Huế', '5 | huế'],
    ['12A Nguyễn Thái Học', '12A | nguyễn thái học'],
    ['12a phố Nguyễn Thái Học', '12A | nguyễn thái học'],
    ['12 A Hàng Bài', '12A | hàng bài'],
    ['36 Ô Chợ Dừa', '36 | ô chợ dừa'],
    ['36bis Tràng Thi', '36BIS | tràng thi'],
    ['36/2 Hàng Trống', '36 | hàng trống'],
    ['36-38 Hàng Trống', '36 | hàng trống'],
    ['36 - 38 Hàng Trống', '36 | hàng trống'],
    ['Số 36 – 38 phố Hàng Trống', '36 | hàng trống'],
    ['36+38 Hàng Trống', '36 | hàng trống'],
    ['phố Hàng Trống số 36', '36 | hàng trống'],
    ['Trụ sở tại số 36 phố Hàng Trống', '36 | hàng trống'],
    ['Trụ sở UBND phường, 36 phố Hàng Trống', '36 | hàng trống'],
    ['So 36 pho Hang Trong, phuong Hang Trong', '36 | hang trong'],
    ['36 Hang Trong', '36 | hang trong'],
    ['36 Nguyễn Trãi Thanh Xuân Hà Nội', '36 | nguyễn trãi'],
    ['Tầng 2 số 36 phố Hàng Trống', '36 | hàng trống'],
    ['36 Đ. Hàng Trống', '36 | hàng trống'],
    ['12 D Hang Bai', '12D | hang bai'],
    ['36 Trần Phú - Hà Đông', '36 | trần phú'],
    ['36 Trần Phú - Văn Quán - Hà Đông', '36 | trần phú'],
    ['36 Trần Phú - P. Văn Quán', '36 | trần phú'],
    ['Số nhà 12 - Ngõ 5 - Đường Láng - Đống Đa', '12 | ngõ 5 | láng'],
    ['36 Nguyễn Thị Minh Khai', '36 | nguyễn thị minh khai'],
    ['Số 9 đường đê La Thành', '9 | đê la thành'],
    ['Số 5 Trần Hưng Đạo kéo dài', '5'],
    ['Số 5 phố Trần Hưng Đạo kéo dài', '5 | trần hưng đạo kéo dài'],
    ['Số 1 phố Hoà Mã', '1 | hòa mã'],
    ['Số 1 phố Hòa Mã'.normalize('NFD'), '1 | hòa mã'],
    ['Số 7 Lí Thường Kiệt', '7 | lí thường kiệt'],
    ['Số 7 phố Lý Thường Kiệt (cũ)', '7 | lí thường kiệt'],
    ['Số 7 phố Lý Thường Kiệt cũ', '7 | lí thường kiệt'],
  ])('%s: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test('keeps the number as it was written', () => {
    const rawOf = (text: string) => parseAddressParts(text).houseNumber?.raw;
    expect(['36/2 Hàng Trống', '36 - 38 Hàng Trống', 'Số 12 A Hàng Bài', '05 Hàng Bài'].map(rawOf)).toEqual([
      '36/2',
      '36-38',
      '12 A',
      '05',
    ]);
  });

  test('keeps the name of the street as it was written', () => {
    expect(parseAddressParts('SỐ 1 PHỐ HOÀ MÃ').street).toEqual({ name: 'HOÀ MÃ', key: 'hòa mã' });
  });
});

describe('a street', () => {
  test.each([
    ['phố Hàng Trống', 'hàng trống'],
    ['Đại lộ Thăng Long', 'thăng long'],
    ['36 Quốc lộ 1A', '36 | quốc lộ 1a'],
    ['Km 12 QL1A, xã Duyên Thái', ''],
    ['QL 32, xã Kim Chung', 'quốc lộ 32'],
    ['Số 8 đường 70', '8 | 70'],
    ['Số 8 đường 19/5', '8 | 19/5'],
    ['Số 8 phố 10 tháng 10', '8 | 10 tháng 10'],
    ['đường số 5, xã X', '5'],
    ['Phố Huế', 'huế'],
    ['phố Xã Đàn', 'xã đàn'],
    ['Số 36 Xã Đàn, phường Nam Đồng', '36 | xã đàn'],
    ['36 Đường Thành, phường Cửa Đông', '36 | đường thành'],
    ['36 phố Đường Thành', '36 | đường thành'],
    ['36 phố Hàng Đường', '36 | hàng đường'],
    ['36 Hàng Đường, Hoàn Kiếm', '36 | hàng đường'],
    ['5 Bà Huyện Thanh Quan', '5 | bà huyện thanh quan'],
    ['5 Quán Sứ', '5 | quán sứ'],
    ['5 Ngô Quyền', '5 | ngô quyền'],
    ['5 Ngo Quyen', '5 | ngo quyen'],
    ['số 4 ngõ Huyện', '4 | ngõ huyện'],
    ['ngõ chợ Khâm Thiên', 'ngõ chợ khâm thiên'],
    ['ngõ Tạm Thương', 'ngõ tạm thương'],
  ])('%s: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test.each([
    'phường Hàng Trống, quận Hoàn Kiếm',
    'Hàng Đường, Hoàn Kiếm',
    'Hàng Đường Hoàn Kiếm',
    'Số 36, Hàng Trống, Hoàn Kiếm',
    'phường Hàng Đường Hoàn Kiếm',
    'đường liên xã, xã Hồng Kỳ',
    'đường vào thôn',
    '03 máy tính để bàn',
    '36 hàng trống',
    'Hồng Kỳ, Sóc Sơn',
    'Khu đất 500 m2',
    'thành phố Hà Nội',
    'Số 5 UBND phường',
    'Số 12 KĐT Văn Quán',
    'Số 1 đường Láng - Hòa Lạc, xã Thạch Hòa',
    'Số 1 đường Láng-Hòa Lạc',
    'Số 01 đường Bích Hòa - Cao Viên, thôn Mùi',
    'ĐƯỜNG NỘI BỘ',
    '36 P. Hàng Trống, Cửa Nam, Hoàn Kiếm',
    'góc phố Hàng Trống và phố Hàng Gai',
    'từ phố Hàng Trống đến phố Hàng Gai',
    'Số 5 phố Hàng Trống (nay là số 7 phố Hàng Gai)',
    'Số 5 phố',
    'abc',
    '',
  ])('%j names none', (text) => {
    expect(parseAddressParts(text)).not.toHaveProperty('street');
  });

  test('is the same street in every writing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Hàng Trống', 'Hoà Mã', 'Lý Thường Kiệt', 'Nguyễn Thị Minh Khai', 'Xã Đàn', 'Láng'),
        fc.constantFrom('phố', 'đường', 'Phố', 'Đường'),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('', ', phường Cửa Nam', ' - Hoàn Kiếm', ', Hà Nội'),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toUpperCase(),
          (text) => text.normalize('NFD'),
          (text) => text.replaceAll(' ', '  '),
        ),
        (name, mark, number, behind, write) => {
          const { street, houseNumber } = parseAddressParts(write(`Số ${number} ${mark} ${name}${behind}`));
          expect([street?.key, houseNumber?.number]).toEqual([foldText(name), number]);
        },
      ),
    );
  });
});

describe('a lane', () => {
  test.each([
    ['Ngõ 12 đường Láng', 'ngõ 12 | láng', 12],
    ['Ngõ 12 Láng Hạ', 'ngõ 12 | láng hạ', 12],
    ['số 3 ngõ 12 phố Huế', '3 | ngõ 12 | huế', 12],
    ['Số 3, ngõ 12, phố Huế', '3 | ngõ 12 | huế', 12],
    ['Số 3/1 ngõ 12 phố Huế', '3 | ngõ 12 | huế', 12],
    ['Số 2/224 đường Hoàng Mai', '2 | hoàng mai', undefined],
    ['Ngõ 12/5 phố Huế', 'ngõ 12 | huế', undefined],
    ['36-38 phố Huế', '36 | huế', undefined],
    ['36/2 ngõ 5 phố Huế', '36 | ngõ 5 | huế', 5],
    ['36 ngõ 5 Trần Phú', '36 | ngõ 5 | trần phú', 5],
    ['Số 3 ngõ số 12A phố Huế', '3 | ngõ 12A | huế', 12],
    ['Số 3 ngách 12/5 ngõ 12 phố Huế', '3 | ngõ 12 | huế', 12],
    ['Số 3 ngách 5 phố Huế', 'huế', undefined],
    ['Số 3 hẻm 12/5/7 phố Huế', 'huế', undefined],
    ['phố Huế, ngõ 5, số 3', '3 | ngõ 5 | huế', 5],
    ['so 3 ngo 12 pho Hue', '3 | ngõ 12 | hue', 12],
    ['số 36 phố Huế', '36 | huế', 36],
    ['phố Huế', 'huế', undefined],
    ['Số 3 ngõ 5 và ngõ 7 phố Huế', 'huế', undefined],
  ])('%s: %s, number %s on the street', (text, expected, number) => {
    expect(summary(text)).toBe(expected);
    expect(numberOnStreet(parseAddressParts(text))).toBe(number);
  });
});

describe('a hamlet', () => {
  test.each([
    ['Thôn 9', 'thôn: 9'],
    ['Thôn 9 - Hồng Kỳ - S.Sơn - H.Nội', 'thôn: 9'],
    ['thôn 09, xã Hồng Kỳ', 'thôn: 9'],
    ['THÔN ĐOÀI, XÃ HỒNG KỲ', 'thôn: đoài'],
    ['Thôn Hoàng Long xã Đặng Xá', 'thôn: hoàng long'],
    ['Thôn Hoàng Long 2, xã Đặng Xá', 'thôn: hoàng long 2'],
    ['xã Hồng Kỳ thôn 9', 'thôn: 9'],
    ['Nhà văn hoá tổ 5', 'tổ: 5'],
    ['Thôn 9- Hồng Kỳ', 'thôn: 9'],
    ['Thôn Nội Đồng, xã Quang Minh', 'thôn: nội đồng'],
    ['Thửa đất số 36, tờ bản đồ số 5, thôn Đoài', 'thôn: đoài'],
    ['Nhà văn hoá thôn Đoài', 'thôn: đoài'],
    ['Thon Doai, xa Hong Ky', 'thôn: doai'],
    ['TDP số 5', 'tổ dân phố: 5'],
    ['TDP5, phường Phúc Lợi', 'tổ dân phố: 5'],
    ['Tổ dân phố số 05', 'tổ dân phố: 5'],
    ['tổ DP 5', 'tổ dân phố: 5'],
    ['TDP Đông Ngạc 1', 'tổ dân phố: đông ngạc 1'],
    ['tổ 12', 'tổ: 12'],
    ['tổ 12A, phường Phúc Lợi', 'tổ: 12a'],
    ['Khu II, thị trấn Văn Điển', 'khu: 2'],
    ['khu phố 3', 'khu: 3'],
    ['Cụm 4, xã Tân Lập', 'cụm: 4'],
    ['Đội 7, xã Tân Lập', 'đội: 7'],
    ['Xóm Chùa', 'xóm: chùa'],
    ['Xóm 3, thôn Đoài, xã Hồng Kỳ', 'thôn: đoài'],
    ['Số 36 phố Huế, tổ 5, phường Phố Huế', '36 | huế | tổ: 5'],
    ['Thôn Hòa Bình'.normalize('NFD'), 'thôn: hòa bình'],
    ['Thôn Hoà Bình', 'thôn: hòa bình'],
  ])('%s: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test.each([
    'tổ 5, 6, 7 phường Phúc Lợi',
    'tổ 5, 6, 7',
    'tổ 5 và 6',
    'tổ 5-6',
    'tổ 5; tổ 6',
    'thôn 1, thôn 2',
    'Tổ công tác',
    'Tổ 5, khu 2',
    'Khu tập thể Thành Công',
    'Khu đô thị Văn Quán',
    'Cụm công nghiệp Phú Thị',
    'Đội thuế số 2',
    'Đội Quản lý trật tự',
    'xã Hồng Kỳ, huyện Sóc Sơn',
    'Thôn',
  ])('%j names none', (text) => {
    expect(parseAddressParts(text)).not.toHaveProperty('hamlet');
  });

  test('keeps its accents: they tell two hamlets apart', () => {
    expect(parseAddressParts('thôn Đoài').hamlet).not.toEqual(parseAddressParts('thôn Đoái').hamlet);
    expect(parseAddressParts('thôn Đông').hamlet?.key).not.toBe(stripAccents('đông'));
  });
});

describe('the former commune', () => {
  test.each([
    ['Số 36 phố Hàng Trống, phường Hàng Trống, quận Hoàn Kiếm', ['00070']],
    ['Thôn 9 - Hồng Kỳ - S.Sơn - H.Nội', ['00385']],
    ['36 Hàng Trống, Hoàn Kiếm', []],
    ['Số 5 phố X, phường Trung Tự', ['00226', '00229']],
    ['', []],
  ])('of %j is %j', (text, codes) => {
    expect(parseAddressParts(text).formerCommunes).toEqual(codes);
  });
});

test('any text has an answer', () => {
  const words = fc.constantFrom(
    'số',
    'Số',
    'phố',
    'đường',
    'ngõ',
    'tổ',
    'thôn',
    'xã',
    'P.',
    '36',
    '2/5',
    ',',
    '-',
    'Hàng',
    'Trống',
    'và',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (text) => {
        const { street, hamlet, houseNumber } = parseAddressParts(text);
        expect(street?.name).not.toBe('');
        expect(hamlet?.name).not.toBe('');
        expect(houseNumber?.number).not.toBe(0);
      },
    ),
  );
});
