import { expect, it } from 'vitest';
import { problemOf } from '../build.ts';
import { bookOf, bytesOf, mixedTable, sheetOf } from '../formats/support.ts';

it('an .xls that was cut while it was copied is told from a damaged one', async () => {
  const whole = bytesOf(bookOf({ A: sheetOf(mixedTable(60, 8)) }), 'biff8');
  for (const share of [0.3, 0.5, 0.7, 0.9]) {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await problemOf(cut, 'book.xls'), `cut at ${share}`).toMatchObject({ code: 'FILE-TRUNCATED' });
  }
});
