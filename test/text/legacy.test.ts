import { describe, expect, test } from 'vitest';
import { communes, districts, formerCommunes, fullName } from '../../src/reference/units.ts';
import { decodeLegacy, encodeTcvn3, encodeVni, seemsLegacy } from '../../src/text/legacy.ts';
import { hasAccents } from '../../src/text/normalise.ts';

const names = [...communes, ...formerCommunes, ...districts].map(fullName);
const small = names.map((name) => name.toLowerCase());
const capitals = names.map((name) => name.toUpperCase());
const SIGNS = /[§®µ¸¹¨ª¬¶¡¢£¤¥¦\u00AD]/u;

describe('text already in Unicode', () => {
  test('stays as it is, whatever its font, for every unit of the city', () => {
    for (const name of [...names, ...capitals, ...names.map((text) => text.normalize('NFD'))]) {
      expect(decodeLegacy(name)).toEqual({ text: name, encoding: 'unicode' });
    }
    expect(decodeLegacy('Phường', '.VnTimeH')).toEqual({ text: 'Phường', encoding: 'unicode' });
  });

  test.each(['Hoàn', '§ 5', 'Xerox®', '10 µm', '© 2020', '5 ½', 'Citroën', 'm²', 'C«ng ty X®', 'München'])(
    '%s is no TCVN3',
    (text) => {
      expect(decodeLegacy(text).encoding).toBe('unicode');
    },
  );

  test('under a TCVN3 font is known by words that TCVN3 could not mean', () => {
    expect(decodeLegacy('Nguyên giá', '.VnTime').text).toBe('Nguyên giá');
    expect(decodeLegacy('Hoàn', '.VnTime').text).toBe('Hoàn');
  });
});

describe('TCVN3', () => {
  test.each([
    ['NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
    ['Trô së lµm viÖc', 'Trụ sở làm việc'],
    ['ph\u00ADêng Hoµn KiÕm', 'phường Hoàn Kiếm'],
  ])('%s is %s without knowing the font', (text, unicode) => {
    expect(decodeLegacy(text)).toEqual({ text: unicode, encoding: 'tcvn3' });
  });

  test('needs its font where the glyphs alone prove nothing', () => {
    expect(decodeLegacy('Sè 5').text).toBe('Sè 5');
    expect(decodeLegacy('Sè 5', '.VnTime')).toEqual({ text: 'Số 5', encoding: 'tcvn3' });
  });

  test('under a capitals font is capitals', () => {
    expect(decodeLegacy('nguyÔn v¨n ®øc', '.VnTimeH').text).toBe('NGUYỄN VĂN ĐỨC');
  });

  test('brings back every name with its font', () => {
    for (const name of small) expect(decodeLegacy(encodeTcvn3(name), '.VnTime').text).toBe(name);
    for (const name of capitals) expect(decodeLegacy(encodeTcvn3(name), '.VnArialH').text).toBe(name);
  });

  test('brings back every name without its font where a sign stands as a letter', () => {
    const telling = small.filter((name) => SIGNS.test(encodeTcvn3(name)));
    expect(telling.length).toBeGreaterThan(400);
    for (const name of telling) expect(decodeLegacy(encodeTcvn3(name)).text).toBe(name);
  });
});

describe('VNI', () => {
  test('brings back every name with its font', () => {
    for (const name of [...names, ...capitals]) {
      expect(decodeLegacy(encodeVni(name), 'VNI-Times')).toEqual({
        text: name,
        encoding: hasAccents(name) ? 'vni' : 'unicode',
      });
    }
  });

  test('is not guessed without its font', () => {
    expect(decodeLegacy('Hoaøn Kieám').encoding).toBe('unicode');
  });
});

describe('text whose font says nothing', () => {
  test.each(['Arial', 'Times New Roman', 'My.VnTime', 'NotVNI-Times'])('stays as it is under %s', (font) => {
    expect(decodeLegacy('Phoøng Kinh teá', font)).toEqual({ text: 'Phoøng Kinh teá', encoding: 'unicode' });
    expect(decodeLegacy('Phßng Kinh tÕ', font).encoding).toBe('unicode');
  });

  test.each([
    ['Phßng Kinh tÕ', true],
    ['Phoøng Kinh teá', true],
    ['Citroën, phoøng khaùch', true],
    ['Citroën', false],
    ['Phòng Kinh tế', false],
    ['Room 5', false],
  ])(
    'is told to a person where its words are Vietnamese by those glyphs alone: %s is %s',
    (text, isLegacy) => {
      expect(seemsLegacy(text)).toBe(isLegacy);
    },
  );
});
