import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnTexts } from '../../src/inventory/columns.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../src/inventory/inventory.ts';
import { columnMatcher, columnRecogniser, isSequenceHeading } from '../../src/inventory/match-columns.ts';
import { stripAccents } from '../../src/text/normalise.ts';

const match = columnMatcher();

function column(number: number, ...texts: readonly string[]): ColumnTexts {
  return { column: number, texts, grouped: false };
}

function matchAs(kind: InventoryKind, columns: readonly ColumnTexts[]) {
  return match(columns).find((candidate) => candidate.kind === kind);
}

/** Two columns that make, with any third one, a table of its kind. */
function companions(kind: InventoryKind, except: string): readonly string[] {
  const inventory = inventories[kind];
  const others = fieldEntries(inventory).filter(([key]) => key !== except);
  const naming = others.filter(([key]) => key === inventory.naming);
  const rest = others.filter(([key]) => key !== inventory.naming);
  return [...naming, ...rest].slice(0, 3).map(([, field]) => field.heading);
}

/** What a single heading is taken for in a table of its kind. */
function meaning(kind: InventoryKind, key: string, ...texts: readonly string[]): string | undefined {
  const columns = [
    column(1, ...texts),
    ...companions(kind, key).map((heading, index) => column(index + 2, heading)),
  ];
  return matchAs(kind, columns)?.columns[0]?.key;
}

const named = inventoryKinds.flatMap((kind) =>
  fieldEntries(inventories[kind]).flatMap(([key, field]) =>
    [field.heading, ...field.aliases].map((heading) => ({ kind, key, heading })),
  ),
);

const writings: readonly (readonly [string, (heading: string) => readonly string[]])[] = [
  ['as declared', (heading) => [heading]],
  ['in capitals', (heading) => [heading.toUpperCase()]],
  ['decomposed (NFD)', (heading) => [heading.normalize('NFD')]],
  ['without accents', (heading) => [stripAccents(heading)]],
  ['one word per row', (heading) => heading.split(' ')],
  ['with its unit in brackets', (heading) => [`${heading} (đồng)`]],
  ['with the unit in a row below', (heading) => [heading, '(đồng)']],
  ['with the raised number of a footnote', (heading) => [`${heading}²`]],
  ['with a line break and double spaces', (heading) => [heading.replaceAll(' ', ' \n ')]],
];

describe('a heading', () => {
  it.each(writings)('means its field when written %s', (_, write) => {
    const wrong = named
      .map(({ kind, key, heading }) => ({ kind, heading, key, found: meaning(kind, key, ...write(heading)) }))
      .filter(({ key, found }) => key !== found);
    expect(wrong).toEqual([]);
  });

  it.each<[InventoryKind, string, string]>([
    ['assets', 'Tên TS', 'name'],
    ['assets', 'Giá trị CL', 'residual_value'],
    ['assets', 'ĐV quản lý, SD', 'custodian'],
    ['assets', 'DV QL, SD', 'custodian'],
    ['projects', 'KH vốn năm 2025', 'plan_this_year'],
    ['projects', 'Loại DA, nhiệm vụ', 'work_kind'],
    ['premises', 'DT sàn XD (m2)', 'floor_area'],
    ['staff', 'PA sắp xếp', 'plan'],
  ])('in a list of %s may have shortened words: %s', (kind, heading, key) => {
    expect(meaning(kind, key, heading)).toBe(key);
  });

  it('that is one short word alone is not written out: “CL” may be the quality', () => {
    expect(meaning('assets', 'residual_value', 'CL')).toBeUndefined();
  });

  it.each(['STT', 'TT', 'Số TT', 'S.TT', 'Số thứ tự', 'stt', 'SỐ THỨ TỰ'])(
    '%s numbers the rows',
    (heading) => {
      expect(isSequenceHeading(heading)).toBe(true);
    },
  );

  it.each([
    ['Nguyên giá (nghìn đồng)', 'nghìn đồng'],
    ['Nguyên giá (tr.đ)', 'triệu đồng'],
    ['Nguyên giá (đồng)', 'đồng'],
    ['Nguyên giá', undefined],
  ])('%s counts money in %s', (heading, unit) => {
    const found = matchAs('assets', [
      column(1, 'Danh mục tài sản'),
      column(2, 'Số lượng'),
      column(3, ...heading.split(' (').map((text, index) => (index === 0 ? text : `(${text}`))),
    ]);
    expect(found?.columns[2]?.key).toBe('original_cost');
    expect(found?.columns[2]?.moneyUnit).toBe(unit);
  });
});

describe('a group above columns', () => {
  const grouped = (number: number, ...texts: readonly string[]): ColumnTexts => ({
    column: number,
    texts,
    grouped: true,
  });

  it('does not name its members', () => {
    const found = matchAs('assets', [
      column(1, 'Danh mục tài sản'),
      column(2, 'Đơn vị tính'),
      grouped(3, 'Giá trị còn lại', 'Tỷ lệ'),
      grouped(4, 'Giá trị còn lại', 'Nguyên giá'),
    ]);
    expect(found?.columns.map(({ key }) => key)).toEqual(['name', 'unit', undefined, 'original_cost']);
  });

  it.each(['Năm sinh', 'Sinh ngày, tháng, năm'])(
    'over Nam and Nữ fills the date of birth and settles the gender: “%s”',
    (birth) => {
      const found = matchAs('staff', [
        column(1, 'Họ và tên'),
        grouped(2, birth, 'Nam'),
        grouped(3, birth, 'Nữ'),
        column(4, 'Số CCCD'),
      ]);
      expect(found?.columns.slice(1, 3)).toMatchObject([
        { key: 'birth_date', settles: { field: 'gender', value: 'Nam' } },
        { key: 'birth_date', settles: { field: 'gender', value: 'Nữ' } },
      ]);
    },
  );
});

describe('the columns of a table', () => {
  const inventoryColumns = (kind: InventoryKind) =>
    fieldEntries(inventories[kind]).map(([, field]) => field.heading);
  const keysByHeading = (kind: InventoryKind, headings: readonly string[]) => {
    const found = matchAs(
      kind,
      headings.map((heading, index) => column(index + 1, heading)),
    );
    return found?.columns.map(({ heading, key }) => [heading, key]);
  };

  it.each(inventoryKinds)('%s: are understood in any order', (kind) => {
    const headings = inventoryColumns(kind);
    const keys = fieldEntries(inventories[kind]).map(([key, field]) => [field.heading, key]);
    fc.assert(
      fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (shuffled) => {
        const found = keysByHeading(kind, shuffled) ?? [];
        expect(new Map(found as [string, string][])).toEqual(new Map(keys as [string, string][]));
      }),
      { numRuns: 20 },
    );
  });

  it.each(inventoryKinds)('%s: an unknown one changes nothing else', (kind) => {
    const headings = inventoryColumns(kind);
    const known = keysByHeading(kind, headings) ?? [];
    fc.assert(
      fc.property(fc.nat(headings.length), (position) => {
        const found = keysByHeading(kind, headings.toSpliced(position, 0, 'Cột của riêng đơn vị'));
        expect(found).toEqual(known.toSpliced(position, 0, ['Cột của riêng đơn vị', undefined]));
      }),
      { numRuns: 20 },
    );
  });

  it.each(inventoryKinds)('%s: one that stands twice fills its field once, and says so', (kind) => {
    const headings = inventoryColumns(kind);
    for (const [index, heading] of headings.entries()) {
      const columns = [...headings, heading].map((text, position) => column(position + 1, text));
      const found = matchAs(kind, columns);
      const key = found?.columns[index]?.key;
      expect(found?.columns.slice(0, headings.length).map((each) => each.key)).toEqual(
        fieldEntries(inventories[kind]).map(([name]) => name),
      );
      expect(found?.columns.at(-1)).toMatchObject({ repeats: key });
      expect(found?.columns.at(-1)?.key).toBeUndefined();
    }
  });

  it.each(inventoryKinds)(
    '%s: a complete form is recognised as its own kind, with nothing missing',
    (kind) => {
      const [best, second] = match(
        inventoryColumns(kind).map((heading, index) => column(index + 1, heading)),
      );
      expect(best).toMatchObject({ kind, missing: [], confidence: 1 });
      expect(best?.matched).toBeGreaterThan(second?.matched ?? 0);
    },
  );

  it('name the required fields that have no column', () => {
    const found = matchAs(
      'staff',
      ['Họ và tên', 'Ngày sinh', 'Giới tính'].map((text, at) => column(at + 1, text)),
    );
    expect(found?.missing).toEqual(['citizen_id', 'employment_type', 'former_unit', 'plan']);
  });

  it('make no table without the column that names a record, nor with fewer than three', () => {
    expect(match(['Ngày sinh', 'Giới tính', 'Số CCCD'].map((text, at) => column(at + 1, text)))).toEqual([]);
    expect(match(['Họ và tên', 'Ngày sinh'].map((text, at) => column(at + 1, text)))).toEqual([]);
  });

  it('are found by the names that the city adds', () => {
    const own = columnMatcher({ assets: { original_cost: ['Giá mua ban đầu'] } });
    const columns = ['Danh mục tài sản', 'Số lượng', 'Giá mua ban đầu'].map((text, at) =>
      column(at + 1, text),
    );
    expect(own(columns).find(({ kind }) => kind === 'assets')?.columns[2]?.key).toBe('original_cost');
    expect(matchAs('assets', columns)?.columns[2]?.key).toBeUndefined();
  });

  it('are recognised as often as the best match understands them', () => {
    const recognise = columnRecogniser();
    const heading = fc.oneof(
      fc.constantFrom(...named.map((each) => each.heading)),
      fc.constantFrom('Họ và tên người lao động', 'Tên của tài sản', 'Danh mục nhà đất', 'Phường', 'x'),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 8 }), (headings) => {
        const columns = headings.map((text, at) => column(at + 1, text));
        expect(recognise(columns)).toBe(match(columns)[0]?.matched ?? 0);
      }),
    );
  });
});

describe('a column below a group of another kind', () => {
  const below = (group: string, own: string) => ({ texts: [group, own], grouped: true });

  function keysOf(kind: string, groups: readonly { texts: readonly string[]; grouped: boolean }[]) {
    const headings = ['Tên cơ sở nhà, đất', 'Địa chỉ', 'Số tầng', 'Tiêu đề hồ sơ', 'Niên hạn', 'Độ mật'];
    const single = headings.map((text) => ({ texts: [text], grouped: false }));
    const columns = [...single, ...groups].map((each, index) => ({ column: index + 1, ...each }));
    const found = match(columns).find((each) => each.kind === kind);
    return found?.columns.slice(headings.length).map(({ key }) => key);
  }

  it('is no field of its own kind: land below the cost is money, boxes below the number are no box', () => {
    const money = [below('Nguyên giá (nghìn đồng)', 'Đất'), below('Nguyên giá (nghìn đồng)', 'Nhà')];
    expect(keysOf('premises', money)).toEqual([undefined, undefined]);
    expect(keysOf('records', [below('Số lượng', 'Hộp'), below('Số lượng', 'Tờ')])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is the unit of what is counted beside it', () => {
    const counted = [below('Khối lượng', 'Số lượng'), below('Khối lượng', 'Đơn vị tính')];
    expect(keysOf('records', counted)).toEqual(['quantity', 'unit']);
  });

  it('is a field of the same kind', () => {
    expect(keysOf('premises', [below('Diện tích (m²)', 'Đất'), below('Diện tích (m²)', 'Sàn')])).toEqual([
      'land_area',
      'floor_area',
    ]);
  });
});

describe('a heading that tells of before or after', () => {
  const keysOf = (kind: InventoryKind, headings: readonly (readonly string[])[]) =>
    matchAs(
      kind,
      headings.map((texts, index) => ({ column: index + 1, texts, grouped: texts.length > 1 })),
    )?.columns.map(({ key }) => key);
  const person = [['Họ và tên'], ['Ngày sinh'], ['Số CCCD']];

  it.each([
    ['Trước sắp xếp', 'Sau sắp xếp'],
    ['Chức vụ, đơn vị trước sắp xếp', 'Chức vụ, đơn vị sau sắp xếp'],
    ['Hiện nay', 'Phương án bố trí'],
    ['Nơi công tác cũ', 'Nơi công tác mới'],
    ['Cũ', 'Mới'],
  ])('by its group, “%s” or “%s”, is the field of that time, in either order', (before, after) => {
    const columns = [
      [before, 'Đơn vị'],
      [before, 'Chức vụ'],
      [after, 'Đơn vị'],
      [after, 'Chức vụ'],
    ];
    const keys = ['former_unit', 'position', 'destination', 'new_position'];
    expect(keysOf('staff', [...person, ...columns])?.slice(3)).toEqual(keys);
    expect(keysOf('staff', [...person, ...columns.toReversed()])?.slice(3)).toEqual(keys.toReversed());
  });

  it.each<[InventoryKind, string, string]>([
    ['staff', 'Xã, phường (cũ)', 'former_commune'],
    ['staff', 'Phường cũ (trước sắp xếp)', 'former_commune'],
    ['staff', 'Xã, phường (mới)', 'destination'],
    ['staff', 'Chức vụ (mới)', 'new_position'],
    ['premises', 'Đơn vị sử dụng (sau sắp xếp)', 'destination'],
    ['premises', 'Hiện trạng (trước 01/7/2025)', 'present_use'],
  ])('by a remark in brackets is the field of that time: of %s “%s”', (kind, heading, key) => {
    expect(meaning(kind, key, heading)).toBe(key);
  });

  it('of afterwards is never what was before, and others do not change', () => {
    const columns = [['Phương án', 'Bộ phận công tác'], ['Số điện thoại (mới)'], ['Đối tượng (hiện nay)']];
    expect(keysOf('staff', [...person, ...columns])?.slice(3)).toEqual([
      undefined,
      undefined,
      'employment_type',
    ]);
    expect(keysOf('staff', [['Họ và tên'], ['Ngày sinh'], ['Số CCCD (mới)']])?.[2]).toBe('citizen_id');
  });
});

describe('a table without a known column of names', () => {
  const others = [
    'Đơn vị tính',
    'Số lượng',
    'Nguyên giá',
    'Giá trị còn lại',
    'Năm sử dụng',
    'Bộ phận sử dụng',
  ];
  const columnsOf = (headings: readonly string[]) => headings.map((text, index) => column(index + 1, text));
  const suggestionOf = (headings: readonly string[]) =>
    matchAs('assets', columnsOf(headings))?.columns.find(
      ({ suggestion }) => suggestion?.why === 'first-unknown',
    );

  it('has its first unknown column suggested, where nearly all others are known', () => {
    expect(suggestionOf(['STT', 'Diễn giải', ...others])).toMatchObject({
      column: 2,
      suggestion: { key: 'name', resembles: 'Danh mục tài sản', similarity: 0.86 },
    });
    expect(columnRecogniser()(columnsOf(['STT', 'Diễn giải', ...others]))).toBe(6);
  });

  it('is none of few columns, of many unknown ones, or with the unknown one far behind', () => {
    expect(suggestionOf(['STT', 'Diễn giải', ...others.slice(0, 5)])).toBeUndefined();
    expect(suggestionOf(['STT', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', ...others])).toBeUndefined();
    expect(suggestionOf(['STT', ...others, 'Diễn giải'])).toBeUndefined();
  });
});
