import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../src/workbook/read/references.ts';
import { scan } from './support.ts';

const heading = [
  ['Tên dự án', 'Thông tin', ''],
  ['', 'Mã dự án', 'Tình trạng'],
];
const project = (number: number) => [`Dự án mẫu ${number}`, `DA-${number}`, 'đang thực hiện'];

describe('a second heading whose top row has but the first column and one group', () => {
  it('is the heading of another table, and no record', async () => {
    const sheet = [...heading, project(1), project(2), ['Biểu số 2'], ...heading, project(3), project(4)];
    const merges = ['A1:A2', 'B1:C1', 'A6:A7', 'B6:C6'].map(parseRange);
    const tables = await scan(sheet, 7, async () => merges);
    expect(tables.map(({ heading: { from, to } }) => [from, to])).toEqual([
      [1, 2],
      [6, 7],
    ]);
  });
});
