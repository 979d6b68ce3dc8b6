import { describe, expect, it } from 'vitest';
import { aliasProblem } from '../../src/inventory/check-aliases.ts';
import {
  fieldsNamed,
  layoutOf,
  readStatement,
  stateColumns,
  withStated,
  writeStatement,
} from '../../src/inventory/state-columns.ts';

describe('a statement about a column', () => {
  it('is a heading and a field, parted by the last equals sign', () => {
    expect(readStatement('Số giấy tờ=citizen_id')).toEqual({ heading: 'Số giấy tờ', field: 'citizen_id' });
    expect(readStatement('a=b = note ')).toEqual({ heading: 'a=b', field: 'note' });
    expect(readStatement(writeStatement('Cột “lạ” = 1', 'note'))).toEqual({
      heading: 'Cột “lạ” = 1',
      field: 'note',
    });
  });

  it.each(['', '=', 'Số giấy tờ', '=citizen_id', 'Số giấy tờ=', '(1)=note'])('is none: "%s"', (text) => {
    expect(readStatement(text)).toBeUndefined();
  });

  it('names its field by key or heading, in each kind that has it', () => {
    expect(fieldsNamed('citizen_id')).toEqual([['staff', 'citizen_id']]);
    expect(fieldsNamed('SỐ CCCD')).toEqual([['staff', 'citizen_id']]);
    expect(fieldsNamed('note').map(([kind]) => kind)).toContain('assets');
    expect(fieldsNamed('khong_co')).toEqual([]);
  });

  it('holds for the heading however it is written; the later of two holds', () => {
    const stated = stateColumns([
      { heading: 'SỐ GIẤY TỜ', field: 'note' },
      { heading: 'Số giấy  tờ', field: 'citizen_id' },
      { heading: 'Cột lạ', field: '-' },
    ]);
    expect([...(stated.staff ?? [])]).toEqual([
      ['số giấy tờ', 'citizen_id'],
      ['cột lạ', null],
    ]);
    const more = withStated(stated, 'staff', new Map([['cột lạ', 'note']]));
    expect(more.staff?.get('cột lạ')).toBe('note');
  });
});

it('a layout is the set of headings, whatever their order and writing', () => {
  expect(layoutOf(['Họ và tên', 'SỐ CCCD', '(1)'])).toBe(layoutOf(['Số  CCCD', 'HỌ VÀ TÊN', 'Họ và tên']));
  expect(layoutOf(['Họ và tên'])).not.toBe(layoutOf(['Họ và tên', 'Số CCCD']));
});

describe('an alias of the city', () => {
  it('is used when no other field has it', () => {
    expect(aliasProblem({})).toBeUndefined();
    expect(aliasProblem({ staff: { citizen_id: ['Số giấy tờ', 'Số CCCD'] } })).toBeUndefined();
    expect(aliasProblem({ staff: { note: ['X'] }, assets: { name: ['X'] } })).toBeUndefined();
  });

  it.each([
    ['the heading of another field', { staff: { note: ['SỐ  CCCD'] } }, { key: 'note', other: 'citizen_id' }],
    [
      'such a heading without accents',
      { staff: { note: ['ho va ten'] } },
      { key: 'note', other: 'full_name' },
    ],
    [
      'an alias of two fields',
      { staff: { note: ['Z'], position: ['z'] } },
      { key: 'position', other: 'note' },
    ],
    ['of no field', { staff: { khong_co: ['X'] } }, { key: 'khong_co' }],
    ['no word at all', { staff: { note: ['(1)'] } }, { key: 'note' }],
    ["the row numbers' heading", { staff: { note: ['STT'] } }, { key: 'note' }],
  ])('is refused as %s', (_, aliases, problem) => {
    expect(aliasProblem(aliases)).toMatchObject({ kind: 'staff', ...problem });
  });
});
