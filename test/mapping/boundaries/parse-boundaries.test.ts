import { describe, expect, it, test } from 'vitest';
import { type Refusal, RefusedError } from '../../../src/findings/refusals.ts';
import { parseBoundaries } from '../../../src/mapping/boundaries/parse-boundaries.ts';
import { fullName } from '../../../src/reference/units.ts';
import { box, bytesOf, collection, commune, feature, squareAround, squares } from './support.ts';

function parse(text: string, property?: string) {
  return parseBoundaries(bytesOf(text), { file: 'ranh-gioi.geojson', property });
}

/** Why a file is refused; undefined when it is taken. */
function refusalOf(text: string | Uint8Array, property?: string): Refusal | undefined {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  try {
    parseBoundaries(bytes, { file: 'ranh-gioi.geojson', property });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.refusal;
  }
  return undefined;
}

/** The code of the refusal, and the reason when there is one. */
function refusal(text: string | Uint8Array, property?: string): string {
  const { code = 'taken', values = {} } = refusalOf(text, property) ?? {};
  return values.reason === undefined ? code : `${code} ${values.reason}`;
}

const hoanKiem = squareAround('00070');

describe('a boundary file', () => {
  it('gives each polygon its commune', () => {
    const { property, boundaries, passedOver, notPolygons } = parse(collection(squares('00070', '00082')));
    expect({ property, passedOver, notPolygons }).toEqual({
      property: 'ma_xa',
      passedOver: [],
      notPolygons: 0,
    });
    expect(boundaries).toEqual([
      { commune: '00070', rings: hoanKiem },
      { commune: '00082', rings: squareAround('00082') },
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(parse(`\uFEFF${collection(squares('00070'))}`).boundaries).toHaveLength(1);
  });

  it('gives one boundary for each part of a MultiPolygon, with its holes', () => {
    const hole = box(105.8495, 21.0315, 105.8505, 21.0325);
    const parts = [[...hoanKiem, hole], [box(105.9, 21.1, 105.91, 21.11)]];
    expect(parse(collection([feature({ ma: '00070' }, parts, 'MultiPolygon')])).boundaries).toEqual(
      parts.map((rings) => ({ commune: '00070', rings })),
    );
  });

  it('leaves out heights', () => {
    const raised = hoanKiem.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude, 7]));
    expect(parse(collection([feature({ ma: '00070' }, raised)])).boundaries[0]?.rings).toEqual(hoanKiem);
  });

  it('counts what is no polygon, such as the points of names', () => {
    const point = feature({ ma_xa: '00070' }, [105.85, 21.03], 'Point');
    const nothing = { type: 'Feature', properties: {}, geometry: null };
    const parsed = parse(collection([...squares('00070'), point, nothing]));
    expect(parsed.notPolygons).toBe(2);
    expect(parsed.boundaries).toHaveLength(1);
  });

  it('may have polygons of two communes that overlap: that is found where a record lies in both', () => {
    const both = [feature({ ma: '00070' }, hoanKiem), feature({ ma: '00082' }, hoanKiem)];
    expect(parse(collection(both)).boundaries).toHaveLength(2);
  });

  it('may have a ring that crosses itself', () => {
    const bow = [
      [105.85, 21.03],
      [105.86, 21.04],
      [105.86, 21.03],
      [105.85, 21.04],
      [105.85, 21.03],
    ];
    expect(parse(collection([feature({ ma: '00070' }, [bow])])).boundaries).toHaveLength(1);
  });
});

describe('the property of the commune', () => {
  const square = (properties: Record<string, unknown>) => feature(properties, hoanKiem);

  it.each([
    ['a code as text', { id: 1, ma_xa: '00070' }, 'ma_xa'],
    ['a code that lost its zeros', { id: 1, ma_xa: '70' }, 'ma_xa'],
    ['a code as a number', { id: 1, ma_xa: 70 }, 'ma_xa'],
    ['a name', { id: 1, ten: 'Phường Hoàn Kiếm' }, 'ten'],
    ['a name without its type', { id: 1, ten: 'Hoàn Kiếm' }, 'ten'],
    ['a name of another spelling', { id: 1, ten: 'P.  HOÀN KIẾM' }, 'ten'],
  ])('is found as %s', (_, properties, expected) => {
    const { property, boundaries } = parse(collection([square(properties)]));
    expect([property, boundaries[0]?.commune]).toEqual([expected, '00070']);
  });

  it('may stand twice when both say the same', () => {
    const named = (code: string) =>
      feature(
        { ten: fullName(commune(code)), ma: code, tinh: 'Hà Nội', dien_tich: 1.91 },
        squareAround(code),
      );
    expect(parse(collection([named('00070'), named('00082')])).property).toBe('ten');
  });

  it('is asked for when two say different communes', () => {
    const text = collection([square({ stt: 4, ten: 'Phường Hoàn Kiếm' })]);
    expect(refusal(text)).toBe('BOUNDARY-PROPERTY-SEVERAL');
    expect(parse(text, 'ten').boundaries[0]?.commune).toBe('00070');
  });

  it('is asked for when none names a commune everywhere', () => {
    const text = collection([square({ ma: '00070' }), square({ ma: 'khác' })]);
    expect(refusal(text)).toBe('BOUNDARY-PROPERTY-NOT-FOUND');
  });

  it('is no column that names one commune twice: that may be the former district', () => {
    const text = collection([square({ khu: 'Hoàn Kiếm' }), square({ khu: 'Hoàn Kiếm' })]);
    expect(refusal(text)).toBe('BOUNDARY-PROPERTY-NOT-FOUND');
    expect(parse(text, 'khu').boundaries).toHaveLength(2);
  });

  it('when a person names it, passes over features that name no commune, and says which', () => {
    const abroad = feature({ ma: '19999' }, [box(104, 20, 104.1, 20.1)]);
    const parsed = parse(collection([abroad, square({ ma: '00070' }), square({})]), 'ma');
    expect(parsed.boundaries).toHaveLength(1);
    expect(parsed.passedOver).toEqual([
      { feature: 1, value: '19999' },
      { feature: 3, value: '' },
    ]);
  });

  it('is asked for among those of the file, as many as can be read', () => {
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`p${index}`, 'x']));
    expect(refusalOf(collection([square(many)]))?.values.properties).toMatch(/^p0, p1, .*, p39, …$/);
    expect(refusalOf(collection([square({})]))?.values.properties).toBe('–');
  });

  it('must be in the file, and name a commune', () => {
    const text = collection([square({ ma: '00070', loai: 'phường' })]);
    expect(refusal(text, 'ma_xa')).toBe('BOUNDARY-PROPERTY-UNKNOWN');
    expect(refusal(text, 'loai')).toBe('BOUNDARY-NO-COMMUNE');
  });

  it('is known in either form of its accents, and shown without control characters', () => {
    const text = collection([square({ ['Mã xã'.normalize('NFD')]: '00070', 'a\u001b[2J': 'x' })]);
    expect(parse(text).property).toBe('Mã xã');
    expect(parse(text, 'Mã xã'.normalize('NFD')).property).toBe('Mã xã');
    const properties = refusalOf(text, 'khác')?.values.properties;
    expect(properties).toBe('Mã xã, a[2J');
  });

  test.each(['constructor', '__proto__', 'toString'])('may be called %s', (name) => {
    const text = collection([square({ ma: '00070' })]).replace('"ma"', `"${name}"`);
    expect(parse(text).property).toBe(name);
    expect(refusal(collection([square({ ma: '00070' })]), name)).toBe('BOUNDARY-PROPERTY-UNKNOWN');
  });
});

describe('boundaries of the former era', () => {
  it('are refused when a code ended with it', () => {
    const former = [feature({ ma: '00070' }, hoanKiem), feature({ ma: '00073' }, hoanKiem)];
    expect(refusal(collection(former))).toBe('BOUNDARY-FORMER-ERA');
    expect(refusal(collection(former), 'ma')).toBe('BOUNDARY-FORMER-ERA');
  });

  it('are refused when a code that both eras have stands beside the former name', () => {
    const hangTrong = feature({ ma: '00070', ten: 'Phường Hàng Trống' }, hoanKiem);
    expect(refusal(collection([hangTrong]))).toBe('BOUNDARY-FORMER-ERA');
    const notice = refusalOf(collection([hangTrong]))?.values.name;
    expect(notice).toBe('00070 phường Hàng Trống');
    const since = feature({ ma: '00070', ten: 'Phường Hoàn Kiếm', truoc: 'Hàng Trống' }, hoanKiem);
    expect(parse(collection([since])).boundaries).toHaveLength(1);
  });
});

describe('boundaries of the former era by name', () => {
  const named = (ten: string) => feature({ ten }, hoanKiem);

  it('are refused though some of the names go on', () => {
    const text = collection([named('Phường Cửa Nam'), named('Phường Hàng Mã')]);
    expect(refusal(text)).toBe('BOUNDARY-PROPERTY-NOT-FOUND');
    expect(refusalOf(text, 'ten')).toEqual({
      code: 'BOUNDARY-FORMER-ERA',
      values: { file: 'ranh-gioi.geojson', name: 'Phường Hàng Mã' },
    });
  });

  it('are not what names of other provinces are taken for', () => {
    const text = collection([named('Phường Cửa Nam'), named('Phường Không Đâu Có')]);
    expect(parse(text, 'ten').passedOver).toEqual([{ feature: 2, value: 'Phường Không Đâu Có' }]);
  });
});

describe('a file is refused', () => {
  const ring = (positions: unknown) => collection([feature({ ma: '00070' }, [positions])]);
  const square = hoanKiem[0] ?? [];

  it.each([
    ['no JSON', '{"type": "FeatureCollection", "features": [', 'BOUNDARY-NOT-GEOJSON not-json'],
    ['an empty file', '', 'BOUNDARY-NOT-GEOJSON not-json'],
    ['another JSON', '{"features": 1}', 'BOUNDARY-NOT-GEOJSON not-a-collection'],
    ['a single feature', JSON.stringify(squares('00070')[0]), 'BOUNDARY-NOT-GEOJSON not-a-collection'],
    ['no features', collection([]), 'BOUNDARY-NOT-GEOJSON no-polygons'],
    ['odd features', collection([null, 1, 'x', [], {}]), 'BOUNDARY-NOT-GEOJSON no-polygons'],
    ['nothing in a polygon', collection([feature({ ma: '00070' }, [])]), 'BOUNDARY-RING-BROKEN no-rings'],
    [
      'nothing in a MultiPolygon',
      collection([...squares('00082'), feature({ ma_xa: '00070' }, [], 'MultiPolygon')]),
      'BOUNDARY-RING-BROKEN no-rings',
    ],
    ['a short ring', ring(square.slice(0, 3)), 'BOUNDARY-RING-BROKEN too-few-points'],
    ['an open ring', ring(square.slice(0, 4)), 'BOUNDARY-RING-BROKEN not-closed'],
    ['a ring of one level less', ring([1, 2, 3, 4]), 'BOUNDARY-RING-BROKEN not-a-position'],
    ['words for numbers', ring(square.map(String)), 'BOUNDARY-RING-BROKEN not-a-position'],
    ['empty positions', ring([[], [], [], []]), 'BOUNDARY-RING-BROKEN not-a-position'],
    ['latitude first', ring(square.map(([x, y]) => [y, x])), 'BOUNDARY-SWAPPED'],
    ['metres', ring(square.map(([x, y]) => [x * 5570, y * 110717])), 'BOUNDARY-OUTSIDE-CITY'],
    [
      'one point elsewhere',
      ring([...square.slice(0, 2), [108.2, 16.05], ...square.slice(3)]),
      'BOUNDARY-OUTSIDE-CITY',
    ],
  ])('for %s', (_, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('for another encoding', () => {
    const utf16 = Buffer.from(`\uFEFF${collection(squares('00070'))}`, 'utf16le');
    expect(refusal(utf16)).toBe('BOUNDARY-NOT-GEOJSON not-utf8');
  });

  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'taken'],
    ['urn:ogc:def:crs:OGC::CRS84', 'taken'],
    ['urn:ogc:def:crs:EPSG::4326', 'taken'],
    ['EPSG:4326', 'taken'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'taken'],
    ['EPSG:4756', 'BOUNDARY-CRS-UNKNOWN'],
    ['urn:ogc:def:crs:EPSG::3405', 'BOUNDARY-CRS-UNKNOWN'],
    ['urn:ogc:def:crs:EPSG::43260', 'BOUNDARY-CRS-UNKNOWN'],
  ])('unless its system %s is WGS 84', (name, expected) => {
    const crs = { type: 'name', properties: { name } };
    expect(refusal(collection(squares('00070'), { crs }))).toBe(expected);
  });

  it.each([[null], [{ type: 'link', properties: { href: 'x' } }], ['EPSG:4326']])(
    'when its system is not named: %j',
    (crs) => {
      expect(refusal(collection(squares('00070'), { crs }))).toBe('BOUNDARY-CRS-UNKNOWN');
    },
  );

  it('for more points than boundaries may have', () => {
    const ring = Array.from({ length: 1_999_998 }, (_, index) => [105.8 + (index % 7) * 0.001, 21]);
    const two = [...squares('00082'), feature({ ma_xa: '00070' }, [[...ring, ring[0]]])];
    expect(refusal(collection(two))).toBe('BOUNDARY-FILE-TOO-LARGE vertices');
  });
});
