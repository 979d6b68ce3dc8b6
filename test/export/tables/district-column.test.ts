import { expect, test } from 'vitest';
import { districtColumn } from '../../../src/export/tables/district-column.ts';
import { districts, fullName } from '../../../src/reference/units.ts';
import { lineCount } from '../../../src/workbook/write/text-width.ts';

test.each(districts.map(fullName))('%s stands on one line of the column of districts', (name) => {
  const { width } = districtColumn<string>('Từ quận, huyện', (code) => code);
  expect(lineCount(name, width ?? 0)).toBe(1);
});
