import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { importSheets, letterhead, storedFindings } from '../support.ts';

const before = ['STT', 'Tiêu đề hồ sơ'];
const behind = ['Số lượng', 'ĐVT', 'Đơn vị giao', 'Kết thúc'];

type Pair = readonly [CellInput, CellInput];

/** Imports files whose time stands in two columns, below a group where one is given. */
async function read(
  headings: Pair,
  values: readonly Pair[],
  group?: string,
  further: readonly string[] = [],
) {
  const store = await temporaryStore();
  const heading = group
    ? [
        [...before, group, '', ...behind, ...further],
        ['', '', ...headings],
      ]
    : [[...before, ...headings, ...behind, ...further]];
  const files = values.map((pair, index) => [
    index + 1,
    `Hồ sơ thử ${index + 1}`,
    ...pair,
    2,
    'hồ sơ',
    'Phòng Nội vụ',
    'đã kết thúc',
  ]);
  const merges = group ? ['C4:D4'] : [];
  await importSheets(store, [{ name: 'Mục lục', rows: [...letterhead, ...heading, ...files], merges }]);
  const periods = store.prepare('SELECT period FROM v_records ORDER BY id').pluck().all();
  const told = storedFindings(store).map(({ code, cell }) => [code, cell]);
  return { store, periods, told };
}

describe('the time of a file in two columns', () => {
  it('is from when to when, each as it is written', async () => {
    const { periods, told } = await read(
      ['Từ ngày', 'Đến ngày'],
      [
        [new Date(Date.UTC(2020, 4, 1)), new Date(Date.UTC(2021, 5, 30))],
        ['01/2/2019', '30/12/2020'],
        [2015, 2020],
        [2018, 2018],
        [2001, ''],
        ['-', 2009],
        ['', ''],
      ],
    );
    expect(periods).toEqual([
      '01/05/2020–30/06/2021',
      '01/2/2019–30/12/2020',
      '2015–2020',
      '2018',
      'từ 2001',
      'đến 2009',
      null,
    ]);
    expect(told).toEqual([]);
  });

  it.each<readonly [string | undefined, string, string]>([
    [undefined, 'Từ năm', 'Đến năm'],
    [undefined, 'Ngày bắt đầu', 'Ngày kết thúc'],
    [undefined, 'Thời gian BĐ', 'Thời gian KT'],
    ['Thời gian', 'Bắt đầu', 'Kết thúc'],
    ['Thời gian tài liệu', 'Từ', 'Đến'],
    ['Thời gian tài liệu', 'Từ ngày', 'Đến ngày'],
    ['Thời gian hình thành hồ sơ', 'Năm bắt đầu', 'Năm kết thúc'],
    ['Ngày tháng BĐ và KT', 'Từ năm', 'Đến năm'],
    ['Năm bắt đầu, năm kết thúc', 'Từ năm', 'Đến năm'],
    ['Từ năm đến năm', 'Từ năm', 'Đến năm'],
    ['Từ … đến …', 'Từ', 'Đến'],
  ])('is that below “%s”: “%s” and “%s”', async (group, from, until) => {
    const { periods, told } = await read([from, until], [[2015, 2020]], group);
    expect(periods).toEqual(['2015–2020']);
    expect(told).toEqual([]);
  });

  it('is as above where a column says so', async () => {
    const { periods } = await read(
      ['Từ năm', 'Đến năm'],
      [
        [2015, 2020],
        ['nt', 2021],
      ],
    );
    expect(periods).toEqual(['2015–2020', '2015–2021']);
  });

  it('is not what is still to be done', async () => {
    const further = ['Rõ việc', 'Rõ người'];
    const { store, periods } = await read(
      ['Ngày bắt đầu', 'Ngày kết thúc'],
      [['01/08/2025', '30/08/2025']],
      undefined,
      further,
    );
    expect(periods).toEqual([null]);
    expect(store.prepare('SELECT clear_start FROM v_records').pluck().all()).toEqual(['2025-08-01']);
  });

  it('stands beside columns whose words are like its own', async () => {
    const further = ['Rõ việc', 'Ngày bắt đầu'];
    const { periods, told } = await read(
      ['Từ năm', 'Đến năm'],
      [[2015, 2020]],
      'Thời gian tài liệu',
      further,
    );
    expect(periods).toEqual(['2015–2020']);
    expect(told).toEqual([]);
  });

  it('is what another column says, where one does', async () => {
    const { periods } = await read(['Từ năm', 'Đến năm'], [[2015, 2020]], undefined, ['Thời gian tài liệu']);
    expect(periods).toEqual([null]);
  });
});
