import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/import/inspect-file.ts';
import { stateColumns } from '../../../src/inventory/state-columns.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import { encodeVni } from '../../../src/text/legacy.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { writeWorkbook } from '../../helpers/workbook.ts';
import { temporaryFolder, temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  hoanKiem,
  importGrid,
  importPaths,
  letterhead,
} from '../support.ts';

const list = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Đối tượng', 'Đơn vị công tác', 'Phương án'],
  ['1', 'Mẫu Văn Một', '1980', 'công chức', 'Phòng Nội vụ', 'bố trí'],
];
const inVni = list.map((row) => row.map(encodeVni));
const asText = inVni.map((row) => row.join(',')).join('\n');

async function refusalOf(path: string) {
  const store = await temporaryStore();
  const { refused } = await importPaths(store, [path], { district: hoanKiem });
  const { problems } = await inspectFile({ path, name: 'ds' }, { aliases: {} });
  expect(problems.map(({ code }) => code)).toEqual(refused.map(({ refusal }) => refusal.code));
  return refused[0]?.refusal;
}

describe('a file in which no table is found', () => {
  it.each([
    ['a CSV file of 8-bit letters', 'ds.csv', Buffer.from(asText, 'latin1')],
    ['a CSV file that became UTF-8', 'ds.csv', Buffer.from(`\ufeff${asText}`)],
  ])('because its font is lost is refused with that as the reason: %s', async (_, name, bytes) => {
    const path = join(await temporaryFolder(), name);
    await writeFile(path, bytes);
    const refusal = await refusalOf(path);
    expect(refusal).toMatchObject({ code: 'TABLE-HEADING-GARBLED', values: { text: inVni[0]?.[0] } });
    const { remedy } = messagesIn('vi').refusal('TABLE-HEADING-GARBLED', refusal?.values ?? {});
    expect(remedy).toContain('lưu thành .xlsx');
  });

  it('because its font is lost is so too in a workbook', async () => {
    const path = join(await temporaryFolder(), 'ds.xlsx');
    expect((await refusalOf(await writeWorkbook(path, [{ name: 'DS', rows: inVni }])))?.code).toBe(
      'TABLE-HEADING-GARBLED',
    );
  });

  it('but that has a foreign name or two is only told to have no table', async () => {
    const rows = [['Kính gửi'], ['Xe Citroën của ông Müller'], ['Nơi nhận: như trên']];
    const path = join(await temporaryFolder(), 'thu.xlsx');
    expect((await refusalOf(await writeWorkbook(path, [{ name: 'Thư', rows }])))?.code).toBe(
      'TABLE-NOT-FOUND',
    );
  });
});

describe('a sheet whose fields stand below each other', () => {
  const fields = ['Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (m²)', 'Nguyên giá (đồng)', 'Năm xây dựng'];
  const values = ['Trụ sở mẫu', '1 phố Hàng Mẫu', 120.5, 1_000_000, 1999];
  const column =
    (...numbers: readonly number[]) =>
    (field: string, at: number) => [
      field,
      ...numbers.map((number) => (at === 0 ? `Trụ sở mẫu ${number}` : (values[at] ?? null))),
    ];

  it.each([
    ['a column for each', [{ name: 'Nhà đất', rows: [['STT', 1, 2, 3], ...fields.map(column(1, 2, 3))] }]],
    [
      'a sheet for each',
      [1, 2].map((number) => ({
        name: `TS${number}`,
        rows: [['PHIẾU KÊ KHAI'], ...fields.map(column(number))],
      })),
    ],
    [
      'behind their numbers',
      [{ name: 'TS', rows: fields.map((field, at) => [at + 1, field, values[at] ?? null]) }],
    ],
  ])('is told to be turned, not to have its columns renamed: %s', async (_, sheets) => {
    const refusal = await refusalOf(await writeWorkbook(join(await temporaryFolder(), 'ds.xlsx'), sheets));
    expect(refusal).toMatchObject({ code: 'TABLE-FIELDS-IN-ROWS', values: { template: 'premises' } });
    expect(refusal?.values?.known).toContain('“Địa chỉ”');
    const { remedy } = messagesIn('vi').refusal('TABLE-FIELDS-IN-ROWS', refusal?.values ?? {});
    expect(remedy).toContain('Transpose');
  });
});

describe('a row that looks like a heading of which too little is known', () => {
  const above = [['UBND QUẬN HOÀN KIẾM'], ['', 'DANH SÁCH'], []];
  const refusedFor = async (heading: readonly string[], row: readonly CellInput[]) => {
    const rows = [...above, heading, row, row];
    const path = await writeWorkbook(join(await temporaryFolder(), 'ds.xlsx'), [{ name: 'DS', rows }]);
    return { path, refusal: await refusalOf(path) };
  };

  it('is named, with what is known of it and the flags that would make it one', async () => {
    const { path, refusal } = await refusedFor(
      ['STT', 'Diễn giải', 'Mã', 'SL', 'Thành tiền', 'Vị trí'],
      [1, 'Bàn thử', 'B1', 2, 100_000, 'Phòng 1'],
    );
    expect(refusal).toEqual({
      code: 'TABLE-HEADINGS-UNKNOWN',
      values: {
        file: 'ds.xlsx',
        sheet: 'DS',
        row: 4,
        kind: 'Tài sản',
        known: '“SL”, “Vị trí”',
        unknown: '“Diễn giải”, “Mã”, “Thành tiền”',
        flags: '--kind assets --column "Diễn giải=name"',
        template: 'assets',
      },
    });
    const store = await temporaryStore();
    const stated = stateColumns([{ heading: 'Diễn giải', field: 'name' }]);
    const { submissions } = await importPaths(store, [path], { kind: 'assets', stated });
    expect(submissions[0]?.rows.accepted).toBe(2);
  });

  it('is given no name column that only its place suggests, where hardly anything is known', async () => {
    const { refusal } = await refusedFor(
      ['TT', 'Nội dung', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      [1, 'Việc thử', 'Phòng Nội vụ', 3, 4],
    );
    expect(refusal?.code).toBe('TABLE-HEADINGS-UNKNOWN');
    expect(refusal?.values?.flags).toContain('--column "…=');
  });

  it.each<readonly [string, readonly string[], readonly CellInput[]]>([
    ['of sentences', ['Kính gửi: UBND', 'Số: 12/BC', 'Hà Nội, ngày 1'], ['a', 'b', 'c']],
    ['of two words', ['STT', 'Họ và tên'], [1, 'Mẫu Một']],
    ['with nothing below it', ['STT', 'Diễn giải', 'SL', 'Mã'], ['hết']],
  ])('is none %s', async (_, heading, row) => {
    expect((await refusedFor(heading, row)).refusal?.code).toBe('TABLE-NOT-FOUND');
  });
});

it.each([
  ['Nguy?n V?n An', 1],
  ['Nguy\ufffdn An', 1],
  ['Bàn làm việc (gỗ?)', 0],
  ['https://vi.du/?a=b?c', 0],
])('letters that were lost are told of: “%s”', async (name, told) => {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 2: name })]);
  expect(findingsOf(store, 'TABLE-TEXT-LOST')).toHaveLength(told);
});
