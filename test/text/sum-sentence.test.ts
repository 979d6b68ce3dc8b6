import { describe, expect, it } from 'vitest';
import { sumSentence } from '../../src/text/sum-sentence.ts';

const inFigures = (of: string, digits: string, unit: string) => ({ of, digits, unit });

describe('a line that states sums', () => {
  it.each([
    ['Tổng nguyên giá: 3.000.006 đồng', inFigures('nguyen gia', '3.000.006', 'dong')],
    ['TỔNG NGUYÊN GIÁ = 3.000.006 Đ.', inFigures('nguyen gia', '3.000.006', 'd')],
    ['- Tổng giá trị còn lại là 1,5 tỷ đồng;', inFigures('gia tri con lai', '1,5', 'ti dong')],
    ['Tổng các số tiền: 5 000 000', inFigures('so tien', '5 000 000', '')],
    ['Tổng số lượng: 3 cái', inFigures('so luong', '3', 'cai')],
    ['Tổng diện tích đất: 120,5 m2', inFigures('dien tich dat', '120,5', 'm2')],
    ['Tổng diện tích (m2): 120,5', inFigures('dien tich', '120,5', 'm2')],
    ['Tổng giá trị (nghìn đồng): 3.000', inFigures('gia tri', '3.000', 'nghin dong')],
    ['Cộng: 3.000.006', inFigures('', '3.000.006', '')],
    ['Tong nguyen gia: 6 trieu dong', inFigures('nguyen gia', '6', 'trieu dong')],
  ])('names what it sums up, and how much that is: %s', (text, sum) => {
    expect(sumSentence(text)).toEqual({ sums: [sum], count: undefined, dongInWords: undefined });
  });

  it('may state several, behind how many rows there are', () => {
    const text = 'Tổng cộng: 3 tài sản, nguyên giá 3.000.006 đồng; giá trị còn lại: 1.500.000 đồng';
    expect(sumSentence(text)).toEqual({
      sums: [inFigures('nguyen gia', '3.000.006', 'dong'), inFigures('gia tri con lai', '1.500.000', 'dong')],
      count: 3,
      dongInWords: undefined,
    });
  });

  it.each([
    'Bằng chữ: Ba triệu không trăm linh sáu đồng',
    '(Bằng chữ: Ba triệu không trăm linh sáu đồng chẵn./.)',
    'Số tiền viết bằng chữ: Ba triệu lẻ sáu đồng Việt Nam.',
  ])('may state an amount in words alone: %s', (text) => {
    expect(sumSentence(text)).toEqual({ sums: [], count: undefined, dongInWords: 3_000_006n });
  });

  it('may say its amount in words as well', () => {
    const { sums, dongInWords } =
      sumSentence('Tổng nguyên giá: 3.000.006 đồng (Bằng chữ: Ba triệu lẻ sáu đồng)') ?? {};
    expect([sums, dongInWords]).toEqual([[inFigures('nguyen gia', '3.000.006', 'dong')], 3_000_006n]);
  });

  it.each([
    'Tổng đài: 5 máy',
    'Tổng kho số: 5',
    'Cộng đồng: 12 hộ',
    'Nguyên giá: 5 đồng',
    'Tổng nguyên giá',
    'Tổng nguyên giá: nhiều',
    'Tổng số: 25 người',
    'Danh sách này có 25 người',
    'Tổng nguyên giá: 5 đồng, chưa kể đất',
    'Bằng chữ: rất nhiều đồng',
    'Bằng chữ:',
  ])('is none that says something else, or more: %s', (text) => {
    expect(sumSentence(text)).toBeUndefined();
  });
});
