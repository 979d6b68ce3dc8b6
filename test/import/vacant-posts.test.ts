import { expect, it } from 'vitest';
import { temporaryStore } from '../helpers/workspace.ts';
import { importGrid, letterhead, personRow, staffHeading, storedFindings } from './support.ts';

it('a vacant post is no person: its row is rejected, and nothing is said to be missing of it', async () => {
  const store = await temporaryStore();
  const vacant = [1, 'Khuyết', '', '', '', '', 'Phòng Nội vụ'];
  const { submissions } = await importGrid(store, [...letterhead, staffHeading, personRow(1), vacant]);
  expect(submissions[0]?.rows).toMatchObject({ accepted: 1, rejected: 1 });
  expect(storedFindings(store).map(({ code }) => code)).toEqual(['STAFF-FULL-NAME-VACANT', 'ROW-INCOMPLETE']);
});

it('a remark beside a name is told; the person stays', async () => {
  const store = await temporaryStore();
  const rows = [personRow(1, { 1: 'Mẫu Văn An\nSN: 1980' }), personRow(2, { 1: 'Mẫu Văn An\nMẫu Thị Bình' })];
  await importGrid(store, [...letterhead, staffHeading, ...rows]);
  expect(storedFindings(store).map(({ code, cell }) => [code, cell])).toEqual([
    ['STAFF-FULL-NAME-MORE-THAN-NAME', 'B5'],
    ['STAFF-FULL-NAME-MORE-THAN-NAME', 'B6'],
  ]);
});
