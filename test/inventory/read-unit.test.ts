import { describe, expect, it } from 'vitest';
import { inventories } from '../../src/inventory/inventories.ts';
import { readValue } from '../../src/inventory/read-value.ts';
import { provinces } from '../helpers/workspace.ts';

const context = { districtCode: '002', moneyUnit: 'đồng', provinces } as const;

function read(key: string, text: string, number?: number) {
  const field = inventories.premises.fields[key] ?? inventories.projects.fields[key];
  if (!field) throw new Error(`No field ${key}`);
  const cell =
    number === undefined ? ({ kind: 'text', text } as const) : ({ kind: 'number', text, number } as const);
  const { value, flaws } = readValue(field, cell, context);
  return [value, ...flaws.map(({ problem }) => problem)];
}

describe("a former commune of another district than the sender's", () => {
  it.each([['phường Phúc Xá, quận Ba Đình'], ['Phúc Xá, Ba Đình'], ['00001']])(
    'is taken, with a warning, when "%s" says so itself',
    (text) => {
      expect(read('former_commune', text)).toEqual(['00001', 'DISTRICT-DISAGREES']);
      expect(read('former_communes', text)).toEqual(['00001', 'DISTRICT-DISAGREES']);
    },
  );

  it('is not taken by its bare name', () => {
    expect(read('former_commune', 'phường Phúc Xá')).toEqual([null, 'DISTRICT-DISAGREES']);
  });
});

describe('a code that a number cell has robbed of its zeros', () => {
  it('is the code all the same', () => {
    expect(read('former_commune', '37', 37)).toEqual(['00037']);
    expect(read('destination', '70', 70)).toEqual(['00070']);
  });
});

describe('several receivers in one cell', () => {
  it('are one finding for a field that takes one, and a list for one that takes more', () => {
    expect(read('destination', 'Sở Nội vụ; Sở Y tế')).toEqual([
      null,
      expect.stringMatching(/UNKNOWN|AMBIGUOUS/),
    ]);
    expect(read('other_destinations', 'Sở Nội vụ; Sở Y tế')).toEqual(['SO-NOI-VU, SO-Y-TE']);
  });

  it.each([
    'Sở Nội vụ; sở không có',
    'phường Hoàn Kiếm; phường Không Có Thật',
    'phường Hoàn Kiếm, xã Không Có',
  ])('are none when one of them is unknown: %s', (text) => {
    expect(read('destination', text)).toEqual([null, 'UNKNOWN']);
    expect(read('other_destinations', text)).toEqual([null, 'UNKNOWN']);
  });

  it.each([
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường Hoàn Kiếm', '00070'],
    ['Phòng Văn hoá, Xã hội phường Hoàn Kiếm', '00070'],
  ])('are not meant by the commas of a name: %s', (text, code) => {
    expect(read('destination', text)).toEqual([code]);
  });
});
