import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../src/import/find-files.ts';
import { createWorkspace } from '../../src/workspace/workspace.ts';
import { onWindows } from '../helpers/on-windows.ts';
import { closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';

it.skipIf(onWindows)(
  'finds what links in a folder lead to, once each, and says of one that leads nowhere',
  async () => {
    const above = await temporaryFolder();
    const folder = join(above, 'nhận');
    await mkdir(join(folder, 'con'), { recursive: true });
    await mkdir(join(above, 'kho'));
    await writeFile(join(above, 'nhân sự.xlsx'), '');
    await writeFile(join(above, 'kho', 'tài sản.xlsx'), '');
    await symlink(join(above, 'nhân sự.xlsx'), join(folder, 'nhân sự.xlsx'));
    await symlink(join(above, 'kho'), join(folder, 'con', 'kho'));
    await symlink(folder, join(folder, 'con', 'vòng'));
    await symlink(join(above, 'đã xoá.xlsx'), join(folder, 'mất.xlsx'));
    const { files, refused } = await findFiles([folder]);
    expect(files.map(({ name }) => name)).toEqual(['con/kho/tài sản.xlsx', 'nhân sự.xlsx']);
    expect(refused).toEqual([
      { file: 'mất.xlsx', refusal: { code: 'FILE-UNREADABLE', values: { file: 'mất.xlsx' } } },
    ]);
  },
);

it('passes over what a workspace in the folder keeps without a word, and names what lies beside it', async () => {
  const folder = await temporaryFolder();
  const { store } = await createWorkspace(join(folder, 'bangiao.db'));
  closedAfterTest(store);
  await writeFile(join(folder, 'nhân sự.xlsx'), '');
  await writeFile(join(folder, 'documents', 'công văn.docx'), '');
  const { files, ignored } = await findFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(['nhân sự.xlsx']);
  expect(ignored).toEqual(['documents/công văn.docx']);
});
