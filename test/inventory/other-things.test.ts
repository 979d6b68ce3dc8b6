import { describe, expect, it } from 'vitest';
import type { ColumnTexts } from '../../src/inventory/columns.ts';
import { columnMatcher } from '../../src/inventory/match-columns.ts';

function own(column: number, ...texts: readonly string[]): ColumnTexts {
  return { column, texts, grouped: false };
}

function below(column: number, ...texts: readonly string[]): ColumnTexts {
  return { column, texts, grouped: true };
}

function keysOf(...columns: readonly ColumnTexts[]) {
  const known = [own(1, 'Họ và tên'), own(2, 'Năm sinh'), own(3, 'Đối tượng')];
  const [match] = columnMatcher()([...known, ...columns]);
  return match?.columns.slice(known.length).map(({ key }) => key);
}

describe('words that make another thing of a heading', () => {
  it.each<readonly [string, ColumnTexts, ColumnTexts]>([
    ['an allowance by position', own(4, 'Chức danh'), below(5, 'Phụ cấp', 'Chức vụ')],
    ['the same in two lines', own(4, 'Chức danh'), own(5, 'Phụ cấp', 'chức vụ')],
  ])('%s is no position', (_, position, allowance) => {
    expect(keysOf(position, allowance)).toEqual(['position', undefined]);
  });

  it('the coefficient of an allowance is none of the salary', () => {
    expect(keysOf(own(4, 'Hệ số', 'phụ cấp'), own(5, 'Mã ngạch'))).toEqual([undefined, 'grade_code']);
  });

  it('the day on which an id was issued is no id', () => {
    expect(keysOf(own(4, 'Ngày cấp', 'CCCD'), own(5, 'Số định danh'))).toEqual([undefined, 'citizen_id']);
  });

  it('the year of birth of a husband or wife is another person’s', () => {
    expect(keysOf(below(4, 'Vợ/chồng', 'Ngày sinh'), below(5, 'Vợ/chồng', 'Chức vụ'))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('a whole heading stands before a part of one that is declared earlier', () => {
  expect(keysOf(own(4, 'Hệ số', 'chênh lệch bảo lưu'), own(5, 'Hệ số lương hiện hưởng'))).toEqual([
    undefined,
    'salary_coefficient',
  ]);
  expect(keysOf(below(4, 'Trước đây', 'Chức vụ'), own(5, 'Chức danh, chức vụ'))).toEqual([
    undefined,
    'position',
  ]);
});
