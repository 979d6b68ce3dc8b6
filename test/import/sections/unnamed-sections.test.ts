import { describe, expect, it } from 'vitest';
import { formerCommunes } from '../../../src/reference/units.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { type Grid, importGrid, letterhead, personRow, staffHeading } from '../support.ts';

const heading = staffHeading.filter((_, column) => column !== 6 && column !== 7);

function person(number: number, changes: Readonly<Record<number, CellInput>> = {}): readonly CellInput[] {
  return personRow(number, changes).filter((_, column) => column !== 6 && column !== 7);
}

async function staffBelow(rows: Grid, columns = 'former_unit') {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, heading, ...rows]);
  return {
    values: store.prepare(`SELECT ${columns} FROM v_staff ORDER BY id`).raw().all(),
    structural: store.prepare("SELECT row FROM v_rows WHERE state = 'structural'").pluck().all(),
    unclear: store.prepare("SELECT row FROM v_rows WHERE reason = 'ROW-UNCLEAR'").pluck().all(),
  };
}

const marks = [...'ABCDĐEGHIKLMNOPQ'];
const units = marks.map((_, index) => `Phòng Thử ${index + 1}`);
const bySection = units.map((unit) => [unit]);

describe('a section after the fourth', () => {
  const layouts: readonly [name: string, section: (mark: string, unit: string) => readonly CellInput[]][] = [
    ['with its letter in the column of numbers', (mark, unit) => [mark, unit]],
    ['with its letter before its words', (mark, unit) => [`${mark}. ${unit}`]],
    ['with its letter before its words, in the column of names', (mark, unit) => ['', `${mark}) ${unit}`]],
    ['with its number before its words', (mark, unit) => [`${marks.indexOf(mark) + 1}. ${unit}`]],
    ['numbered as its people are', (mark, unit) => [marks.indexOf(mark) + 1, unit]],
  ];

  it.each(layouts)('states the unit of the rows below it: %s', async (_, section) => {
    const rows = marks.flatMap((mark, index) => [section(mark, units[index] ?? ''), person(index + 1)]);
    const { values, unclear } = await staffBelow(rows);
    expect(values).toEqual(bySection);
    expect(unclear).toEqual([]);
  });

  it('keeps the letter that shortens the kind of its place', async () => {
    const [bac, gai] = ['Hàng Bạc', 'Hàng Gai'].map((name) =>
      formerCommunes.find((each) => each.name === name),
    );
    const rows = [['P. Hàng Bạc'], person(1), ['H', 'P. Hàng Gai'], person(2)];
    expect((await staffBelow(rows, 'former_commune')).values).toEqual([[bac?.code], [gai?.code]]);
  });
});

describe('how many there are in a section', () => {
  it.each([
    [['I', 'Phòng Thử 1 (02 người)']],
    [['I', 'Phòng Thử 1: 2']],
    [['I', 'Phòng Thử 1', '', '02 người']],
    [['', 'Phòng Thử 1', '', '(2 đồng chí)']],
    [[1, 'Phòng Thử 1', '', 2]],
  ])('is no part of its name: %s', async (section) => {
    expect((await staffBelow([section, person(1), person(2)])).values).toEqual([
      ['Phòng Thử 1'],
      ['Phòng Thử 1'],
    ]);
  });
});

describe('a row of words that nobody knows', () => {
  it('ends the section before it, since it may be another one', async () => {
    const rows = [['Phòng Thử 1'], person(1), ['Bộ môn nào đó'], person(2)];
    const { values, unclear } = await staffBelow(rows);
    expect(values).toEqual([['Phòng Thử 1'], [null]]);
    expect(unclear).toHaveLength(1);
  });

  it('ends none that it stands in', async () => {
    const rows = [['A', 'Phòng Thử 1'], person(1), ['Bộ môn nào đó'], person(2)];
    expect((await staffBelow(rows)).values).toEqual([['Phòng Thử 1'], ['Phòng Thử 1']]);
  });
});

describe('the name of an office where a person would stand, beside a number alone', () => {
  it.each(['Trường Tiểu học Thử', 'Đảng uỷ phường Thử', 'Đảng ủy phường Thử', 'Uỷ ban nhân dân phường Thử'])(
    'is a section: %s',
    async (name) => {
      expect((await staffBelow([[1, name], person(1)])).values).toEqual([[name]]);
    },
  );
});

describe('a person of whom nothing but the name is written', () => {
  it.each(['Đoàn Thị Mẫu', 'TRUONG VAN MAU', 'Tô Văn Mẫu'])('is no section: %s', async (name) => {
    const { structural, values } = await staffBelow([[1, name], person(2)], 'full_name');
    expect(values[0]).toEqual([name]);
    expect(structural).toHaveLength(letterhead.length);
  });
});
