import { describe, expect, test } from 'vitest';
import {
  type FormerResolution,
  resolveFormerCommune,
  resolveFormerCommunes,
} from '../../src/reference/former-names.ts';
import {
  districtOf,
  type FormerCommune,
  formerCommunes,
  fullName,
  retiredNames,
} from '../../src/reference/units.ts';
import { foldText } from '../../src/text/fold.ts';
import { stripAccents } from '../../src/text/normalise.ts';

const SHORT = new Map([
  ['phường', 'P.'],
  ['xã', 'X.'],
  ['thị trấn', 'TT.'],
  ['quận', 'Q.'],
  ['huyện', 'H.'],
  ['thị xã', 'TX.'],
]);

function shortName(unit: { type: string; name: string }): string {
  return `${SHORT.get(unit.type)}${unit.name}`;
}

function inFull(former: FormerCommune): string {
  return `${fullName(former)}, ${fullName(districtOf(former))}`;
}

function codes(resolution: FormerResolution): readonly string[] {
  if (resolution.kind === 'found') return [resolution.former.code];
  return resolution.kind === 'ambiguous' ? resolution.candidates.map(({ code }) => code) : [];
}

function summary(text: string, districtCode?: string): string {
  const resolution = resolveFormerCommune(text, districtCode === undefined ? {} : { districtCode });
  if (resolution.kind === 'found')
    return `${fullName(resolution.former)} ${resolution.former.districtCode} ${resolution.via}`;
  return resolution.kind;
}

describe('a former commune in full', () => {
  const writings: readonly (readonly [string, (former: FormerCommune) => string])[] = [
    ['as it is', inFull],
    ['in capitals', (former) => inFull(former).toUpperCase()],
    ['decomposed', (former) => inFull(former).normalize('NFD')],
    ['folded', (former) => foldText(inFull(former))],
    ['abbreviated', (former) => `${shortName(former)}, ${shortName(districtOf(former))}`],
    [
      'abbreviated with spaces',
      (former) => `${shortName(former)} - ${shortName(districtOf(former))}`.replaceAll('.', '. '),
    ],
    ['behind UBND and before the city', (former) => `UBND ${inFull(former)}, TP. Hà Nội`],
    ['without commas', (former) => inFull(former).replace(',', '')],
    ['behind a body', (former) => `Trụ sở UBND ${inFull(former)}`],
  ];

  test.each(writings)('is itself, written %s', (_how, write) => {
    for (const former of formerCommunes) {
      expect([write(former), ...codes(resolveFormerCommune(write(former)))]).toEqual([
        write(former),
        former.code,
      ]);
    }
  });

  test('is itself by bare names, but for Yên Viên, a township and a commune of one district', () => {
    const open = formerCommunes.filter((former) => {
      const found = codes(resolveFormerCommune(`${former.name} (${districtOf(former).name})`));
      expect(found).toContain(former.code);
      return found.length > 1;
    });
    expect(open.map(({ code }) => code)).toEqual(['00526', '00532']);
  });

  test('is itself without accents, since no two of a type share their letters in one district', () => {
    for (const former of formerCommunes) {
      expect([inFull(former), ...codes(resolveFormerCommune(stripAccents(inFull(former))))]).toEqual([
        inFull(former),
        former.code,
      ]);
    }
  });

  test('is an address behind a street, in capitals or not', () => {
    for (const former of formerCommunes) {
      const address = `Số 12 ngõ 5/7 đường Láng, ${inFull(former)}, Hà Nội`;
      expect(resolveFormerCommune(address)).toEqual({ kind: 'found', former, via: 'address' });
      expect(codes(resolveFormerCommune(address.toUpperCase()))).toEqual([former.code]);
    }
  });

  test('is its code, and only a code of the former era', () => {
    for (const former of formerCommunes) {
      expect(resolveFormerCommune(` ${former.code} `)).toEqual({ kind: 'found', former, via: 'code' });
    }
    expect(summary('99999')).toBe('unknown');
  });

  test.each([
    ['00070 - phường Hàng Trống', 'phường Hàng Trống 002 code'],
    ['99999 - phường Hàng Trống', 'unknown'],
    ['phường Hàng Trống (99999)', 'unknown'],
    ['số 5 phố Thử, phường Hàng Trống, quận Hoàn Kiếm, Hà Nội, 10000', 'phường Hàng Trống 002 address'],
    ['00070 - quận Hoàn Kiếm, Hà Nội', 'phường Hàng Trống 002 code'],
    ['00070 - quận Ba Đình', 'unknown'],
    ['00070 - kho của quận Hoàn Kiếm', 'unknown'],
    ['00070 - phường Cửa Nam', 'unknown'],
  ])('beside other words holds only where these agree with it: %s is %s', (text, outcome) => {
    expect(summary(text)).toBe(outcome);
  });
});

describe('a name of several', () => {
  const byName = new Map<string, readonly FormerCommune[]>();
  for (const former of formerCommunes) {
    const key = foldText(former.name);
    byName.set(key, [...(byName.get(key) ?? []), former]);
  }
  const repeated = [...byName.values()].filter((group) => group.length > 1);

  test('is ambiguous alone, and found with type and district', () => {
    expect(new Set(repeated.flat().map(({ name }) => name)).size).toBeGreaterThanOrEqual(24);
    for (const group of repeated) {
      const alone = codes(resolveFormerCommune(group[0]?.name ?? ''));
      for (const former of group) {
        expect(alone).toContain(former.code);
        expect(codes(resolveFormerCommune(inFull(former)))).toEqual([former.code]);
        expect(codes(resolveFormerCommune(fullName(former), { districtCode: former.districtCode }))).toEqual([
          former.code,
        ]);
      }
      expect(alone.length).toBeGreaterThan(1);
    }
  });

  test('is told by its type where types differ', () => {
    expect(summary('Phú Minh')).toBe('ambiguous');
    expect(summary('xã Phú Minh')).toBe('xã Phú Minh 016 name');
    expect(summary('TT Phú Minh')).toBe('thị trấn Phú Minh 280 name');
  });

  test('is one with hoà and hòa', () => {
    expect(summary('Trung Hoà')).toBe('ambiguous');
    expect(summary('Trung Hòa, Cầu Giấy')).toBe('phường Trung Hoà 005 name');
  });
});

describe('accents', () => {
  test('decide when they are there', () => {
    expect(summary('Đồng Xuân')).toBe('phường Đồng Xuân 002 name');
    expect(summary('Vân Phúc')).toBe('xã Vân Phúc 272 name');
    expect(summary('Tiên Phong')).toBe('xã Tiên Phong 271 name');
    expect(summary('Hàng Bồng')).toBe('unknown');
  });

  test('left out, leave every reading open', () => {
    expect(codes(resolveFormerCommune('van phuc'))).toHaveLength(3);
    expect(summary('Dong Xuan')).toBe('ambiguous');
    expect(summary('P. Cua Nam')).toBe('phường Cửa Nam 002 name');
  });

  test('left out of one name only, leave that name open', () => {
    expect(summary('Cua Nam, quận Hoàn Kiếm')).toBe('phường Cửa Nam 002 name');
    expect(summary('Van Tu, huyện Phú Xuyên')).toBe('xã Vân Từ 280 name');
    expect(summary('Vân Tu')).toBe('unknown');
  });

  test('left out of "phường" and "quận" do not swallow names that look like them', () => {
    expect(summary('phuong lien')).toBe('phường Phương Liên - Trung Tự 006 retired');
    expect(summary('phuong quan thanh quan ba dinh')).toBe('phường Quán Thánh 001 name');
    expect(summary('xa kim quan huyen thach that')).toBe('xã Kim Quan 276 name');
  });
});

describe('a retired name', () => {
  test('leads to its successor by type and district, and to both when there are two', () => {
    for (const { name, type, districtCode } of retiredNames) {
      const successors = retiredNames
        .filter((other) => other.name === name && other.type === type && other.districtCode === districtCode)
        .map(({ successor }) => successor.code);
      expect(codes(resolveFormerCommune(`${type} ${name}`, { districtCode }))).toEqual(successors);
    }
  });

  test('says that it is retired, or ambiguous', () => {
    expect(summary('phường Nguyễn Trung Trực')).toBe('phường Trúc Bạch 001 retired');
    expect(summary('Trung Tự')).toBe('ambiguous');
    expect(summary('Trung Tú')).toBe('xã Trung Tú 281 name');
  });

  test('that another commune still bears is ambiguous without a district', () => {
    expect(summary('Kim Sơn')).toBe('ambiguous');
    expect(summary('Kim Sơn, Gia Lâm')).toBe('xã Phú Sơn 018 retired');
    expect(summary('Kim Sơn, Sơn Tây')).toBe('xã Kim Sơn 269 name');
  });
});

describe('a district', () => {
  test('in the text decides, and its disagreement with the context is reported', () => {
    expect(resolveFormerCommune('xã Tân Dân, huyện Phú Xuyên', { districtCode: '016' })).toMatchObject({
      kind: 'found',
      districtDisagrees: { context: '016', found: '280' },
    });
    expect(resolveFormerCommune('phường Trúc Bạch', { districtCode: '002' })).toMatchObject({
      districtDisagrees: { context: '002', found: '001' },
    });
    expect(resolveFormerCommune('phường Cửa Nam', { districtCode: '002' })).not.toHaveProperty(
      'districtDisagrees',
    );
  });

  test('that has no such commune, or lies elsewhere, finds nothing', () => {
    expect(summary('phường Cửa Nam, quận Ba Đình')).toBe('unknown');
    expect(summary('xã Phú Minh, huyện Kỳ Sơn')).toBe('unknown');
    expect(summary('xã Yên Bình, huyện Yên Bình, tỉnh Yên Bái')).toBe('unknown');
  });

  test.each([
    ['Minh Khai, HBT', '007'],
    ['Minh Khai, Q.HBTr', '007'],
    ['Minh Khai, BTL', '021'],
    ['Minh Khai, H. Hoài Đức', '274'],
    ['Minh Khai, H.Đức', '274'],
    ['Quang Trung, ĐĐ', '006'],
    ['Quang Trung, Q.HĐ', '268'],
    ['Quang Trung - TX Sơn Tây', '269'],
    ['Hồng Kỳ, H.SS', '016'],
  ])('%s lies in %s', (text, districtCode) => {
    expect(resolveFormerCommune(text)).toMatchObject({ kind: 'found', former: { districtCode } });
  });

  test('with a commune of its own name is the district behind another commune', () => {
    expect(summary('Ngọc Thụy, Long Biên')).toBe('phường Ngọc Thụy 004 name');
    expect(summary('Long Biên')).toBe('phường Long Biên 004 name');
    expect(summary('Long Biên, Long Biên')).toBe('phường Long Biên 004 name');
    expect(summary('Thanh Xuân, Sóc Sơn')).toBe('xã Thanh Xuân 016 name');
  });
});

describe('other texts', () => {
  test.each([
    ['Số 36 phố Hàng Trống, phường Hàng Trống, quận Hoàn Kiếm', 'phường Hàng Trống 002 address'],
    ['Thôn 9 - Hồng Kỳ - S.Sơn - H.Nội', 'xã Hồng Kỳ 016 address'],
    ['Nhà ở xã hội, phường Cửa Nam', 'phường Cửa Nam 002 address'],
    ['UBND phường Hàng Trống', 'phường Hàng Trống 002 name'],
    ['xã Tân Minh Thường Tín Hà Nội', 'xã Tân Minh 279 name'],
    ['Hồng Kỳ Sóc Sơn Hà Nội', 'xã Hồng Kỳ 016 name'],
    ['Quận Ba Đình, Phường Trúc Bạch', 'phường Trúc Bạch 001 name'],
    ['Số 1, ngõ 2 Trần Phú, phường Điện Biên, Ba Đình, Hà Nội', 'phường Điện Biên 001 address'],
    ['Xã Sơn Đồng, huyện Hoài Đức, tỉnh Hà Tây', 'xã Sơn Đồng 274 name'],
    ['xã Hồng Kỳ (cũ)', 'xã Hồng Kỳ 016 name'],
    ['Mĩ Đình II', 'phường Mỹ Đình 2 019 name'],
    ['Phương Liên – Trung Tự', 'phường Phương Liên - Trung Tự 006 name'],
  ])('%s is %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test.each([
    '',
    '  ',
    'abc',
    'xã Cửa Nam',
    'phường Hoàn Kiếm',
    '36 Hàng Trống, P. Hoàn Kiếm',
    'phường Dịch Vọng Hậ',
    'Hợp tác xã Tân Dân',
  ])('%j is unknown', (text) => {
    expect(summary(text)).toBe('unknown');
  });
});

describe('a list', () => {
  const names = (text: string) =>
    resolveFormerCommunes(text).map((entry) =>
      entry.kind === 'found' ? `${entry.former.name} ${entry.former.districtCode}` : entry.kind,
    );

  test.each([
    ['Cửa Nam, Hàng Bông; Tràng Tiền', ['Cửa Nam 002', 'Hàng Bông 002', 'Tràng Tiền 002']],
    ['xã Hồng Kỳ và xã Trung Giã', ['Hồng Kỳ 016', 'Trung Giã 016']],
    ['Cửa Nam\nHàng Bông', ['Cửa Nam 002', 'Hàng Bông 002']],
    ['Cửa Nam + Hàng Bông', ['Cửa Nam 002', 'Hàng Bông 002']],
    ['các phường Cửa Nam, Hàng Bông', ['Cửa Nam 002', 'Hàng Bông 002']],
    ['Tân Dân, Quang Trung, huyện Phú Xuyên', ['Tân Dân 280', 'Quang Hà 280']],
    ['xã Tân Dân, huyện Sóc Sơn, xã Tân Dân, huyện Phú Xuyên', ['Tân Dân 016', 'Tân Dân 280']],
    ['Số 5 phố Huế, phường Cửa Nam', ['Cửa Nam 002']],
    ['phường Văn Miếu - Quốc Tử Giám và Cửa Nam', ['Văn Miếu - Quốc Tử Giám 006', 'Cửa Nam 002']],
    ['Cửa Nam, abc', ['Cửa Nam 002', 'unknown']],
    ['', []],
  ])('%j has its entries in order', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('of one commune with its district is one entry', () => {
    for (const former of formerCommunes)
      expect(names(inFull(former))).toEqual([`${former.name} ${former.districtCode}`]);
  });
});
