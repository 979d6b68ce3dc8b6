import { describe, expect, test } from 'vitest';
import { findDistrictInText, resolveDistrict } from '../../src/reference/district-names.ts';
import { type ReceiverResolution, resolveReceiver } from '../../src/reference/receiver-names.ts';
import { receiverByCode, receivers } from '../../src/reference/receivers.ts';
import { communes, districts, fullName } from '../../src/reference/units.ts';
import { stripAccents } from '../../src/text/normalise.ts';

function codeOf(resolution: ReceiverResolution): string {
  return resolution.kind === 'found' ? resolution.receiver.code : resolution.kind;
}

describe('a receiver', () => {
  test('is each commune in all its writings', () => {
    for (const commune of communes) {
      const name = fullName(commune);
      const short = name.replace('phường ', 'P.').replace('xã ', 'X. ');
      const writings = [
        commune.code,
        commune.name,
        name,
        short,
        `UBND ${name}`,
        `${name}, TP Hà Nội`,
        `Phòng Kinh tế ${name}`,
      ];
      const all = [...writings, ...writings.map(stripAccents), name.toUpperCase(), name.normalize('NFD')];
      expect(all.map((text) => [text, codeOf(resolveReceiver(text))])).toEqual(
        all.map((text) => [text, commune.code]),
      );
    }
  });

  test('is each other body by name, by code and without accents', () => {
    const bodies = receivers.filter(({ kind }) => kind === 'body');
    expect(bodies).toHaveLength(14);
    for (const { code, name } of bodies) {
      const writings = [code, code.toLowerCase(), name, name.toUpperCase(), stripAccents(name)];
      expect(writings.map((text) => codeOf(resolveReceiver(text)))).toEqual(writings.map(() => code));
    }
  });

  test.each([
    ['UBND TP', 'UBND-TP'],
    ['Sở NN&MT', 'SO-NONG-NGHIEP-MOI-TRUONG'],
    ['Sở Tài chính Hà Nội', 'SO-TAI-CHINH'],
    ['TTPTQĐ', 'TRUNG-TAM-QUY-DAT'],
    ['Khác', 'KHAC'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàn Kiếm', '00070'],
    ['HĐND và UBND xã Ứng Hoà', '10402'],
  ])('%s is %s', (text, code) => {
    expect(codeOf(resolveReceiver(text))).toBe(code);
  });

  test.each([
    ['phường Hoàn Kiếm; xã Thử Nghiệm', 'unknown'],
    ['xã Thử Nghiệm + phường Hoàn Kiếm', 'unknown'],
    ['phường Hoàn Kiếm\nông Mẫu Văn Thử', 'unknown'],
    ['phường Hoàn Kiếm, xã Thử Nghiệm', 'unknown'],
    ['phường Hoàn Kiếm; phường Cửa Nam', 'ambiguous'],
    ['phường Hoàn Kiếm / phường Cửa Nam', 'ambiguous'],
    ['P. Cửa Nam hoặc P. Hoàn Kiếm', 'ambiguous'],
    ['phuong Cua Nam - phuong Hoan Kiem', 'ambiguous'],
    ['phường Hoàn Kiếm; P. Hoàn Kiếm', '00070'],
    ['phường Hoàn Kiếm / P. Hoàn Kiếm', '00070'],
    ['phường Hoàn Kiếm;', '00070'],
    [' ; Hà Nội; phường Hoàn Kiếm', '00070'],
  ])(
    '%j, of which one part may name nobody, is %s: none is chosen for want of the others',
    (text, outcome) => {
      expect(codeOf(resolveReceiver(text))).toBe(outcome);
    },
  );

  test('with a type that contradicts, or inside a former district, is unknown', () => {
    for (const text of [
      'xã Hoàn Kiếm',
      'P. Hòa Lạc',
      'phường Cửa Nam, quận Hoàn Kiếm',
      'phường Hàng Trống',
      '12 Hàng Bài, Hoàn Kiếm',
      'Số 36 phố Hàng Trống, Hoàn Kiếm, Hà Nội',
      'phường',
      '',
    ]) {
      expect([text, codeOf(resolveReceiver(text))]).toEqual([text, 'unknown']);
    }
  });

  test('beside another is ambiguous', () => {
    expect(resolveReceiver('phường Hoàn Kiếm và phường Cửa Nam')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ code: '00070' }, { code: '00082' }],
    });
  });

  test('has a code of its own', () => {
    expect(receiverByCode.size).toBe(140);
    expect(receivers).toHaveLength(140);
  });
});

describe('a district', () => {
  test('is each of the 30 in all its writings', () => {
    for (const district of districts) {
      const name = fullName(district);
      const writings = [district.code, district.name, name, `UBND ${name}`.toUpperCase(), `${name}, Hà Nội`];
      for (const text of [...writings, ...writings.map(stripAccents), name.normalize('NFD')]) {
        expect([text, resolveDistrict(text)]).toEqual([text, district]);
      }
    }
  });

  test.each([
    ['Q.HK', '002'],
    ['QHK', '002'],
    ['HBTr', '007'],
    ['ĐĐ', '006'],
    ['S.Sơn', '016'],
    ['H.SS', '016'],
    ['Q.HĐ', '268'],
    ['H.HĐ', '274'],
    ['NTL', '019'],
    ['TX Sơn Tây', '269'],
    ['Chương Mĩ', '277'],
  ])('%s is %s', (text, code) => {
    expect(resolveDistrict(text)?.code).toBe(code);
  });

  test.each(['TT', 'HĐ', 'huyện Hoàn Kiếm', 'phường Long Biên', 'Hà Nội', 'H.Nội', '999', ''])(
    '%j is none',
    (text) => {
      expect(resolveDistrict(text)).toBeUndefined();
    },
  );
});

describe('a district in a longer text', () => {
  test('is found in letterheads and file names for each of the 30', () => {
    for (const district of districts) {
      const plain = stripAccents(district.name);
      const texts = [
        `ỦY BAN NHÂN DÂN ${fullName(district).toUpperCase()}`,
        `${fullName(district)} - tài sản.xlsx`.normalize('NFD'),
        `TS_${plain.replaceAll(' ', '')}_2025.xlsx`,
        `ts-${plain.replaceAll(' ', '').toLowerCase()}.xls`,
        `02. ${stripAccents(fullName(district))} - tai san.xlsx`,
      ];
      for (const text of texts) expect([text, findDistrictInText(text)]).toEqual([text, district]);
    }
  });

  test('with its type wins over bare names, and a commune’s name is none', () => {
    expect(findDistrictInText('UBND phường Long Biên, quận Ba Đình')?.code).toBe('001');
    expect(findDistrictInText('UBND phường Long Biên')).toBeUndefined();
    expect(findDistrictInText('UBND Q.HBT')?.code).toBe('007');
  });

  test('beside another, or missing, is none', () => {
    expect(findDistrictInText('Hoàn Kiếm, Ba Đình')).toBeUndefined();
    expect(findDistrictInText('Danh sách viên chức TH, BV')).toBeUndefined();
    expect(findDistrictInText('')).toBeUndefined();
  });
});
