import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formerCommunes } from '../../src/reference/units.ts';
import { foldText, foldWithoutAccents } from '../../src/text/fold.ts';
import { decodeLegacy } from '../../src/text/legacy.ts';
import { hasAccents, isNormal, normaliseText, stripAccents } from '../../src/text/normalise.ts';

const anyText = fc.string({ unit: 'binary' });
const vietnamese = fc
  .array(fc.constantFrom(...'aàáăằâấđeêệioôơờuưựyýỷqughnt \u00AD\u0301\u0323\u0302\u00A0\u200B-–PQ.'), {
    maxLength: 30,
  })
  .map((letters) => letters.join(''));

describe('normalised text', () => {
  test('is NFC with single plain spaces and nothing invisible', () => {
    expect(normaliseText('  Ho\u0061\u0300n\u00A0\u2003 Kiê\u0301m\r\n2\u200B0\uFEFF ')).toBe('Hoàn Kiếm 20');
    expect(normaliseText('so\u00ADft')).toBe('soft');
  });

  test('puts a tone typed before the vowel mark in its place', () => {
    expect(normaliseText('a\u0301\u0302n')).toBe('ấn');
  });

  test('writes the look-alikes of Đ as Đ', () => {
    expect(normaliseText('\u00D0ống \u0189a ð')).toBe('Đống Đa đ');
  });

  test('keeps case, accents and tone placement', () => {
    expect(normaliseText('HOÀ hoà hòa')).toBe('HOÀ hoà hòa');
  });

  test('does not change when normalised again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  test('is the same from NFC and from NFD', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(normaliseText(text.normalize('NFD'))).toBe(normaliseText(text.normalize('NFC')));
      }),
    );
  });
});

describe('folded text', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['UỶ BAN', 'ủy ban'],
    ['quý', 'qúy'],
    ['quà', 'qùa'],
    ['giá', 'gía'],
    ['hoàn', 'hòan'],
    ['Mỹ Đức', 'Mĩ Đức'],
    ['Lý Thái Tổ', 'Lí Thái Tổ'],
    ['Văn Miếu – Quốc Tử Giám', 'Văn Miếu-Quốc Tử Giám'],
    ['Ứng Hoà', 'Ứng Hòa'.normalize('NFD')],
  ])('%s equals %s', (left, right) => {
    expect(foldText(left)).toBe(foldText(right));
  });

  test.each([
    ['Tân Dân', 'Tấn Dân'],
    ['Đông Xuân', 'Đồng Xuân'],
    ['Vạn Phúc', 'Vân Phúc'],
    ['Đa', 'Da'],
    ['mai', 'may'],
    ['tui', 'tuy'],
  ])('%s stays apart from %s', (left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });

  test('does not change when folded again', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });

  test('tells all former communes of one district apart, but for Yên Viên, a township and a commune', () => {
    const keys = formerCommunes.map(
      ({ name, type, districtCode }) => `${foldText(name)}|${type}|${districtCode}`,
    );
    expect(new Set(keys).size).toBe(formerCommunes.length);
  });
});

describe('a text in order as it stands', () => {
  const legacyOrNot = fc
    .array(fc.constantFrom(...'aáăấđĐệQn 1.-µ§®¸ÐðÀÂ\u00AD\u00A0\u0301\u2212'), { maxLength: 12 })
    .map((letters) => letters.join(''));

  test.each(['', 'Nguyên giá', 'Phường Hàng Mã, quận Hoàn Kiếm', '1.234,5 m2'])('%j is one', (text) => {
    expect(isNormal(text)).toBe(true);
  });

  test.each([' a', 'a ', 'a  b', 'a\nb', 'a\u00A0b', 'Ðống', 'a\u0301', 'Nguy\u00AAn', 'm²'])(
    '%j is none',
    (text) => {
      expect(isNormal(text)).toBe(false);
    },
  );

  test('is in its normal form, and nothing in it is a legacy encoding’s', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese, legacyOrNot), (text) => {
        fc.pre(isNormal(text));
        expect(text.normalize('NFC').trim().split(/\s/)).toEqual(text === '' ? [''] : text.match(/[^ ]+/g));
        expect(decodeLegacy(text)).toEqual({ text, encoding: 'unicode' });
      }),
    );
  });
});

describe('stripped text', () => {
  test('has no diacritic and no đ', () => {
    expect(stripAccents('Đống Đa, Ứng Hòa, đường')).toBe('Dong Da, Ung Hoa, duong');
  });

  test('has no accents, and does not change when stripped again', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = stripAccents(text);
        expect(hasAccents(once)).toBe(false);
        expect(stripAccents(once)).toBe(once);
      }),
    );
  });

  test('accents are seen composed, decomposed and in đ', () => {
    expect(['Hà', 'Ha\u0300', 'đ'].map(hasAccents)).toEqual([true, true, true]);
    expect(hasAccents('Long 12 §')).toBe(false);
  });
});

describe('folded text', () => {
  test.each([
    ['Hoà Bình', 'hòa bình'],
    ['THUỶ LỢI', 'thủy lợi'],
    ['Tổng cộng', 'tổng cộng'],
    ['Nguyễn Thường', 'nguyễn thường'],
    ['Ngoài', 'ngoài'],
    ['qúy', 'quí'],
    ['Toán', 'toán'],
    ['Uỷ ban', 'ủy ban'],
  ])('has the tone where the patterns of other rooms look for it: %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('folded text without accents', () => {
  test.each([
    ['Thuỷ lợi Đống Đa', 'thuy loi dong da'],
    ['LÝ THÁI TỔ', 'Li Thai To'],
    ['Văn Miếu – Quốc Tử Giám', 'van mieu-quoc tu giam'],
  ])('is one however it is accented: %s is %s', (left, right) => {
    expect(foldWithoutAccents(left)).toBe(foldWithoutAccents(right));
  });

  test('has no accents and is folded', () => {
    expect(foldWithoutAccents('  Uỷ ban nhân dân quận Đống  Đa ')).toBe('uy ban nhan dan quan dong da');
  });
});
