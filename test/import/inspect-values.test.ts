import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/import/inspect-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../helpers/workspace.ts';
import { findingsOf, type Grid, importPaths, letterhead } from './support.ts';

const heading = ['STT', 'Họ và tên', 'Năm sinh', 'Đối tượng', 'Đơn vị công tác cũ', 'Phương án'];

/** People with these plans. */
function people(...plans: readonly string[]): Grid {
  return plans.map((plan, index) => [
    index + 1,
    `Mẫu Văn ${'ABCDEFGHIK'[index]}`,
    1980 + index,
    'công chức',
    'Phòng Nội vụ',
    plan,
  ]);
}

async function written(...tables: readonly Grid[]) {
  const rows = [...letterhead, ...tables.flatMap((rows) => [heading, ...rows, []])];
  return writeWorkbook(join(await temporaryFolder(), 'nhan-su.xlsx'), [{ name: 'Nhân sự', rows }]);
}

async function unlistedIn(path: string) {
  const { sheets } = await inspectFile({ path, name: 'nhan-su.xlsx' }, { aliases: {} });
  return sheets.flatMap(({ tables }) => tables.map(({ unlisted }) => unlisted));
}

describe('a look into a file', () => {
  it('shows the words of closed lists that the import would ask about, the most frequent first', async () => {
    const [back, away] = ['Về công tác tại phường', 'Đi nơi khác'];
    const path = await written(people(away, back, back, 'bố trí', away, back.toUpperCase(), 'một lần'));
    expect(await unlistedIn(path)).toEqual([
      [
        {
          column: 'F',
          heading: 'Phương án',
          key: 'plan',
          wordings: [
            { text: back, rows: 3 },
            { text: away, rows: 2 },
          ],
        },
      ],
    ]);
    const store = await temporaryStore();
    await importPaths(store, [path]);
    const [told] = findingsOf(store, 'TABLE-VALUES-UNLISTED');
    expect(JSON.parse(told?.details ?? '{}')).toMatchObject({ wordings: 2, rows: 5 });
  });

  it('shows those of each table beside it, and none where the lists have all', async () => {
    const other = 'Chưa rõ hướng';
    const unlisted = await unlistedIn(await written(people('bố trí', 'khác'), people(other, other)));
    expect(unlisted.map((columns) => columns.map(({ wordings }) => wordings))).toEqual([
      [],
      [[{ text: other, rows: 2 }]],
    ]);
  });

  it('masks what may be a person’s id among them', async () => {
    const [[column] = []] = await unlistedIn(await written(people('Nghỉ 003080000001', 'Nghỉ 003080000001')));
    expect(column?.wordings).toEqual([{ text: 'Nghỉ 003*******01', rows: 2 }]);
  });
});
