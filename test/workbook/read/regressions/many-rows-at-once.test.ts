import { expect, it } from 'vitest';
import { readQueries } from '../../../../src/cli/options/lookup-queries.ts';
import { withFile } from '../build.ts';
import { withOpened } from '../formats/support.ts';
import { repeatedRows } from './repeated-rows.ts';

/** More than one call can be handed: rows that were all known at once ended the run with an overflow of its stack. */
const rows = 150_000;
/** What whoever reads a sheet may take whole. */
const largestBatch = 20_000;

const page = `<table>${'<tr><td>Hàng Trống</td></tr>'.repeat(rows)}</table>`;

it.each([
  ['a page', page],
  ['an .ods that repeats a row', repeatedRows(rows, 1, 'Hàng Trống')],
])('gives the rows of %s in batches', async (_, bytes) => {
  const sizes = await withOpened(bytes, async (workbook) => {
    const found: number[] = [];
    for (const sheet of workbook.sheets)
      for await (const batch of workbook.rows(sheet)) found.push(batch.length);
    return found;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(rows);
  expect(Math.max(...sizes)).toBeLessThan(largestBatch);
});

it('looks up every line of a long page', async () => {
  expect(await withFile(page, readQueries, 'trang.xls')).toHaveLength(rows);
});
