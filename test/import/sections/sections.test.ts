import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  type Grid,
  importGrid,
  letterhead,
  personRow,
  staffHeading,
  storedFindings,
} from '../support.ts';

function without(heading: Grid[number], ...columns: readonly number[]) {
  return heading.filter((_, column) => !columns.includes(column));
}

function valuesOf(store: Store, view: string, columns: string) {
  return store.prepare(`SELECT ${columns} FROM ${view} ORDER BY id`).raw().all();
}

describe('the words of a section', () => {
  it('are no office when they name none: things get no unit from "Thiết bị tin học"', async () => {
    const store = await temporaryStore();
    const row = (number: number) => without(assetRow(number), 8);
    await importGrid(store, [
      ...letterhead,
      without(assetHeading, 8),
      ['I', 'Thiết bị tin học'],
      row(1),
      ['II', 'Phòng Tư pháp'],
      row(2),
      ['III', 'Thiết bị khác nữa'],
      row(3),
    ]);
    expect(valuesOf(store, 'v_assets', 'custodian')).toEqual([[null], ['Phòng Tư pháp'], [null]]);
  });

  it('name an office by its accents too: “Phương tiện” is no phường, “Bàn ghế” no ban', async () => {
    const store = await temporaryStore();
    const row = (number: number) => without(assetRow(number), 8);
    const sections = ['Phương tiện vận tải', 'Bàn ghế', 'Đối tượng khác', 'Ban Tổ chức', 'PHONG TU PHAP'];
    await importGrid(store, [
      ...letterhead,
      without(assetHeading, 8),
      ...sections.flatMap((words, index) => [
        [['I', 'II', 'III', 'IV', 'V'][index] ?? '', words],
        row(index + 1),
      ]),
    ]);
    expect(valuesOf(store, 'v_assets', 'custodian').flat()).toEqual([
      null,
      null,
      null,
      'Ban Tổ chức',
      'PHONG TU PHAP',
    ]);
  });

  it.each(['*', '-', '+', 'I'])('behind the mark “%s” end the section before them', async (mark) => {
    const store = await temporaryStore();
    const row = (number: number) => without(personRow(number), 6);
    await importGrid(store, [
      ...letterhead,
      without(staffHeading, 6),
      [mark, 'Phòng Y tế'],
      row(1),
      [mark, 'Trạm y tế phường Hàng Bạc'],
      row(2),
    ]);
    expect(valuesOf(store, 'v_staff', 'former_unit').flat()).toEqual([
      'Phòng Y tế',
      'Trạm y tế phường Hàng Bạc',
    ]);
  });

  it('stay what an outer section states, down to where that ends', async () => {
    const store = await temporaryStore();
    const row = (number: number) => without(assetRow(number), 3, 8);
    await importGrid(store, [
      ...letterhead,
      without(assetHeading, 3, 8),
      ['Phòng Tư pháp'],
      ['A', 'Trụ sở làm việc'],
      row(1),
      ['B', 'Xe ô tô'],
      row(2),
      ['Phòng Nội vụ'],
      row(3),
    ]);
    expect(valuesOf(store, 'v_assets', 'section, custodian')).toEqual([
      ['A', 'Phòng Tư pháp'],
      ['B', 'Phòng Tư pháp'],
      [null, 'Phòng Nội vụ'],
    ]);
  });

  it('speak against a letter that stands for another group of the form: offices letter groups of their own', async () => {
    const store = await temporaryStore();
    const row = (number: number) => without(assetRow(number), 3, 8);
    await importGrid(store, [
      ...letterhead,
      without(assetHeading, 3, 8),
      ['A', 'Máy móc, thiết bị'],
      row(1),
      ['B', 'Nhà cửa, vật kiến trúc'],
      row(2),
      ['C', 'Phương tiện vận tải'],
      row(3),
      ['A', 'Phòng Nội vụ'],
      row(4),
      ['B', 'Xe các loại'],
      row(5),
    ]);
    expect(valuesOf(store, 'v_assets', 'section, custodian')).toEqual([
      ['C', null],
      [null, null],
      [null, null],
      [null, 'Phòng Nội vụ'],
      ['B', null],
    ]);
  });

  it('tell the kind of staff below them', async () => {
    const store = await temporaryStore();
    const row = (number: number) => without(personRow(number), 5);
    await importGrid(store, [
      ...letterhead,
      without(staffHeading, 5),
      ['I', 'CÁN BỘ CHUYÊN TRÁCH'],
      row(1),
      ['II', 'CÔNG CHỨC'],
      row(2),
      ['III', 'NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH'],
      row(3),
    ]);
    expect(valuesOf(store, 'v_staff', 'employment_type')).toEqual([
      ['cán bộ'],
      ['công chức'],
      ['không chuyên trách'],
    ]);
  });

  it.each([
    ['XV', 'XVI'],
    ['XIX', 'XX'],
    ['XXXIX', 'XL'],
    ['XLVIII', 'XLIX'],
  ])('end with the one numbered after them, however many there are: %s ends at %s', async (one, next) => {
    const store = await temporaryStore();
    const row = (number: number) => without(personRow(number), 6, 7);
    await importGrid(store, [
      ...letterhead,
      without(staffHeading, 6, 7),
      [one, 'Phường Hàng Bạc'],
      row(1),
      [next, 'Đơn vị khác'],
      row(2),
    ]);
    expect(valuesOf(store, 'v_staff', 'former_unit, former_commune')).toEqual([
      ['Phường Hàng Bạc', '00061'],
      ['Đơn vị khác', null],
    ]);
  });

  it('that are a commune tell the former commune; an office in one only the unit', async () => {
    const store = await temporaryStore();
    const row = (number: number) => without(personRow(number), 6, 7);
    await importGrid(store, [
      ...letterhead,
      without(staffHeading, 6, 7),
      ['A', 'Phường Hàng Bạc (12 người)'],
      row(1),
      ['B', 'UBND phường Hàng Đào'],
      row(2),
    ]);
    expect(valuesOf(store, 'v_staff', 'former_unit, former_commune')).toEqual([
      ['Phường Hàng Bạc', '00061'],
      ['UBND phường Hàng Đào', null],
    ]);
  });
});

describe('a column “Đơn vị”', () => {
  const heading = ['STT', 'Tên tài sản', 'Đơn vị', 'Số lượng', 'Nguyên giá'];

  it.each([
    [
      'what things are counted in',
      ['cái', 'bộ', 'm2'],
      [],
      [
        ['cái', null],
        ['bộ', null],
        ['m2', null],
      ],
    ],
    [
      'what they are counted in, beside the office that has them',
      ['cái', 'bộ'],
      ['Bộ phận sử dụng'],
      [
        ['cái', 'Phòng Thử'],
        ['bộ', 'Phòng Thử'],
      ],
    ],
    [
      'the office that has them',
      ['Phòng Thử', 'Đội Mẫu'],
      [],
      [
        [null, 'Phòng Thử'],
        [null, 'Đội Mẫu'],
      ],
    ],
  ])('is %s, by its values', async (_, units, more, expected) => {
    const store = await temporaryStore();
    const rows = units.map((unit, index) => [
      index + 1,
      `Bàn ${index}`,
      unit,
      1,
      5,
      ...more.map(() => 'Phòng Thử'),
    ]);
    await importGrid(store, [...letterhead, [...heading, ...more], ...rows]);
    expect(valuesOf(store, 'v_assets', 'unit, custodian')).toEqual(expected);
  });
});

describe('a section goes on below a heading that is printed again', () => {
  it('so that people of a former commune stay its people on the next page', async () => {
    const store = await temporaryStore();
    const person = (number: number) => without(personRow(number), 7);
    await importGrid(store, [
      ...letterhead,
      without(staffHeading, 7),
      ['I', 'Phường Hàng Bạc'],
      person(1),
      person(2),
      without(staffHeading, 7),
      person(3),
      ['II', 'Phường Cửa Nam'],
      person(4),
    ]);
    const communes = valuesOf(store, 'v_staff', 'former_commune').flat();
    expect(communes.slice(0, 3)).toEqual([communes[0], communes[0], communes[0]]);
    expect(new Set(communes)).toHaveLength(2);
    expect(communes).not.toContain(null);
  });

  it('and its sum, and that of the list, are of all its pages', async () => {
    const store = await temporaryStore();
    const sums = (words: string, count: number, last: number) => [
      ['', '', words, '', '', count, count * 1_000_000 + last],
    ];
    await importGrid(store, [
      ...letterhead,
      assetHeading,
      ['I', 'Phòng Tư pháp'],
      ...assetRows(2),
      assetHeading,
      ...assetRows(2, 3),
      ...sums('Cộng I', 4, 10),
      ...sums('Tổng cộng', 4, 10),
    ]);
    const costs = store.prepare("SELECT stated, computed FROM declared_total WHERE field = 'original_cost'");
    expect(costs.raw().all()).toEqual([
      ['4000010', '4000010'],
      ['4000010', '4000010'],
    ]);
  });
});

describe('the name of an office with its sums, unnumbered among numbered rows', () => {
  const office = (name: string, quantity: number, cost: number) => ['', '', name, '', '', quantity, cost];
  const custodians = { 8: '' };

  it('is a section whose sums are those of its rows', async () => {
    const store = await temporaryStore();
    const { submissions } = await importGrid(store, [
      ...letterhead,
      assetHeading,
      office('Phòng Nội vụ', 2, 2_000_003),
      assetRow(1, custodians),
      assetRow(2, custodians),
      office('Phòng Y tế', 1, 1_000_003),
      assetRow(3, custodians),
    ]);
    expect(submissions[0]?.rows).toMatchObject({ read: 3, accepted: 3 });
    expect(valuesOf(store, 'v_assets', 'custodian').flat()).toEqual([
      'Phòng Nội vụ',
      'Phòng Nội vụ',
      'Phòng Y tế',
    ]);
    const codes = storedFindings(store).map(({ code }) => code);
    expect(codes.filter((code) => /SUMS|DISAGREES/.test(code))).toEqual([]);
  });

  it('is told where its rows come to something else', async () => {
    const store = await temporaryStore();
    const rows = [office('Phòng Nội vụ', 1, 9_000_000), assetRow(1)];
    await importGrid(store, [...letterhead, assetHeading, ...rows]);
    const told = storedFindings(store).filter(({ code }) => code === 'TABLE-TOTAL-DISAGREES');
    expect(told.map(({ cell }) => cell)).toEqual(['G5']);
  });

  it('is no section where it stands below the rows that it may sum up', async () => {
    const store = await temporaryStore();
    const rows = [assetRow(1), assetRow(2), office('Phòng Nội vụ', 2, 2_000_003), assetRow(3, custodians)];
    await importGrid(store, [...letterhead, assetHeading, ...rows]);
    const told = storedFindings(store).filter(({ code }) => code === 'ROW-SUMS-ROWS-ABOVE');
    expect(told).toHaveLength(1);
    expect(valuesOf(store, 'v_assets', 'custodian').flat().at(-1)).toBeNull();
  });

  it('is a record where it says what only a record does', async () => {
    const store = await temporaryStore();
    const row = assetRow(1, { 0: '', 1: '', 2: 'Trạm biến áp', 8: '' });
    await importGrid(store, [...letterhead, assetHeading, row, assetRow(2)]);
    expect(valuesOf(store, 'v_assets', 'name').flat()).toEqual(['Trạm biến áp', 'Bàn thử số 2']);
  });
});
