import { join } from 'node:path';
import { expect, it } from 'vitest';
import { otherTaker } from '../../src/cli/options/other-taker.ts';
import { stampSheet } from '../../src/export/template/template-parts.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { mapStampCells } from '../../src/mapping/workbook-stamp.ts';
import { writeWorkbook } from '../../src/workbook/write/write.ts';
import { importOptions, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';

it('a decision workbook given to import is refused with the name of the command that takes it', async () => {
  const path = join(await temporaryFolder(), 'quyet-dinh.xlsx');
  const guide = { name: 'Hướng dẫn', blocks: [] };
  const stamp = stampSheet(mapStampCells({ kind: 'decisions', workspace: 'w' }));
  await writeWorkbook(path, {
    sheets: [guide, stamp],
    listSheet: 'Danh mục',
    properties: { title: 't' },
    createdAt: '2025-06-30T00:00:00Z',
  });
  const { refused } = await importFiles(await temporaryStore(), [path], importOptions({ otherTaker }));
  expect(refused).toMatchObject([{ refusal: { code: 'FILE-FOR-MAP-IMPORT' } }]);
});
