import { describe, expect, it } from 'vitest';
import { inVietnameseOrder } from '../../src/text/collation.ts';

describe('the order of a Vietnamese reader', () => {
  it('has Ă and Â after A, Đ after D, whatever the capitals, and numbers by what they count', () => {
    const read = ['An', 'ăn', 'ân', 'Dân', 'đê', 'em', 'phố 2', 'phố 10', 'Phố Ổi', 'ừ', 'vở'];
    expect([...read].reverse().sort(inVietnameseOrder)).toEqual(read);
  });
});
