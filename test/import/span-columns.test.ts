import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { findingsOf, importedBelow, importGrid, letterhead, storedFindings } from './support.ts';

const heading = ['STT', 'Tên dự án', 'Chủ đầu tư', 'Địa điểm xây dựng', 'Tình trạng'];

function projects(span: string, texts: readonly CellInput[]) {
  const rows = texts.map((text, index) => [
    index + 1,
    `Dự án mẫu ${index + 1}`,
    'Ban Mẫu',
    'Phường Hàng Bạc',
    'đang thực hiện',
    text,
  ]);
  return importedBelow([[...heading, span]], rows);
}

function years(store: Store) {
  return store.prepare('SELECT start_year, finish_year FROM v_projects ORDER BY id').raw().all();
}

function unread(store: Store) {
  return storedFindings(store).flatMap(({ code, cell }) => (code.includes('-YEAR') ? [[code, cell]] : []));
}

describe('a column that says from when to when', () => {
  it.each([
    'Thời gian KC-HT',
    'Thời gian KC - HT',
    'KC-HT',
    'Thời gian khởi công - hoàn thành',
    'Thời gian khởi công và hoàn thành',
    'Thời gian thực hiện KC-HT',
    'Thời gian KC-HT dự kiến',
    'Thoi gian khoi cong, hoan thanh',
  ])('called “%s” fills the year of the beginning and that of the end', async (span) => {
    const store = await projects(span, ['2023-2025', '2024 - 2026']);
    expect(years(store)).toEqual([
      [2023, 2025],
      [2024, 2026],
    ]);
    expect(storedFindings(store).filter(({ code }) => code.startsWith('TABLE-HEADING'))).toEqual([]);
  });

  it('is read as it is written: with long dashes, in words, by quarters, of one year alone', async () => {
    const written = [
      '2023–2025',
      'từ 2023 đến 2025',
      'từ năm 2023 đến năm 2025',
      'Quý I/2023 - Quý IV/2025',
      2025,
      '2025',
    ];
    const store = await projects('Thời gian KC-HT', written);
    const whole = [2023, 2025];
    expect(years(store)).toEqual([whole, whole, whole, whole, [2025, 2025], [2025, 2025]]);
    expect(unread(store)).toEqual([]);
  });

  it('says one end alone where it says no more, and nothing of the other is told', async () => {
    const written = [
      'từ 2021',
      'Từ năm 2021 trở đi',
      'từ quý I/2021',
      'đến 2025',
      'đến hết năm 2025',
      'tới 12/2025',
    ];
    const store = await projects('Thời gian KC-HT', written);
    const [begins, ends] = [
      [2021, null],
      [null, 2025],
    ];
    expect(years(store)).toEqual([begins, begins, begins, ends, ends, ends]);
    expect(unread(store)).toEqual([]);
  });

  it('has a finding in its cell where a half cannot be read, and keeps the other', async () => {
    const store = await projects('Thời gian KC-HT', ['2023-chưa rõ', 'theo tiến độ']);
    expect(years(store)).toEqual([
      [2023, null],
      [null, null],
    ]);
    expect(unread(store)).toEqual([
      ['PROJECTS-FINISH-YEAR-UNREADABLE', 'F5'],
      ['PROJECTS-START-YEAR-UNREADABLE', 'F6'],
      ['PROJECTS-FINISH-YEAR-UNREADABLE', 'F6'],
    ]);
  });

  it('is where the end is found that comes before the beginning', async () => {
    const store = await projects('Thời gian KC-HT', ['2025-2023']);
    expect(findingsOf(store, 'PROJECTS-FINISH-BEFORE-START')).toMatchObject([{ cell: 'F5' }]);
  });

  it('takes one day for one time, whatever dashes stand in it, and parts two of them where both are times', async () => {
    const store = await projects('Thời gian KC-HT', ['15-03-2021', '01-2021 - 12-2025', '2011-12']);
    expect(years(store)).toEqual([
      [2021, 2021],
      [2021, 2025],
      [2011, null],
    ]);
    expect(unread(store)).toEqual([['PROJECTS-FINISH-YEAR-OUTSIDE', 'F7']]);
  });

  it('is left alone where one of the years has a column of its own', async () => {
    const row = [1, 'Dự án mẫu', 'Ban Mẫu', 'Phường Hàng Bạc', 'đang thực hiện', '2023-2025', 2022];
    const store = await importedBelow([[...heading, 'Thời gian KC-HT', 'Khởi công']], [row]);
    expect(years(store)).toEqual([[2022, null]]);
  });
});

describe('a column that says when something is carried out', () => {
  const headings = [
    'Thời gian thực hiện',
    'Thời gian thực hiện dự án',
    'Thời gian thực hiện (dự kiến)',
    'TG thực hiện',
    'Thời gian triển khai',
    'Thời gian thi công công trình',
    'Thoi gian thuc hien',
  ];

  it.each(headings)('“%s” is from when to when where its values say so', async (span) => {
    const written = [
      '2021-2025',
      '2021 – 2025',
      'Quý I/2021 - Quý IV/2025',
      'từ 2021 đến 2025',
      '1/2021-12/2025',
    ];
    const store = await projects(span, [...written, '-', '']);
    expect(years(store)).toEqual([...written.map(() => [2021, 2025]), [null, null], [null, null]]);
    expect(storedFindings(store).filter(({ code }) => code.startsWith('TABLE-HEADING'))).toEqual([]);
    expect(unread(store)).toEqual([]);
  });

  it('says of one time alone neither the beginning nor the end, and that is told once', async () => {
    const alone: readonly CellInput[] = ['2021', 2025, 'Quý III/2025', '15/7/2025', '15-07-2025'];
    const store = await projects('Thời gian thực hiện', ['2021-2025', ...alone, '30 ngày']);
    expect(years(store)).toEqual([[2021, 2025], ...alone.map(() => [null, null]), [null, null]]);
    expect(unread(store)).toEqual([
      ...[6, 7, 8, 9, 10].map((row) => ['PROJECTS-START-YEAR-EITHER-END', `F${row}`]),
      ['PROJECTS-START-YEAR-UNREADABLE', 'F11'],
      ['PROJECTS-FINISH-YEAR-UNREADABLE', 'F11'],
    ]);
  });

  it.each<readonly [string, readonly CellInput[]]>([
    ['none of its values says both', ['2021', 2025, 'Quý III/2025']],
    ['it says mostly how many days', ['2021-2025', '30 ngày', '15 ngày làm việc', '06 tháng']],
  ])('is not read where %s', async (_, texts) => {
    const store = await projects('Thời gian thực hiện', texts);
    expect(years(store)).toEqual(texts.map(() => [null, null]));
    expect(findingsOf(store, 'TABLE-HEADING-UNSURE')).toMatchObject([{ cell: 'F4' }]);
    expect(unread(store)).toEqual([]);
  });

  it('is not read where one of the years has a column of its own', async () => {
    const row = [1, 'Dự án mẫu', 'Ban Mẫu', 'Phường Hàng Bạc', 'đang thực hiện', '2023-2025', 2022];
    const store = await importedBelow([[...heading, 'Thời gian thực hiện', 'Khởi công']], [row]);
    expect(years(store)).toEqual([[2022, null]]);
  });

  it('is what a person says of it', async () => {
    const store = await temporaryStore();
    const row = [1, 'Dự án mẫu', 'Ban Mẫu', 'Phường Hàng Bạc', 'đang thực hiện', '2023-2025'];
    const rows = [...letterhead, [...heading, 'Thời gian thực hiện'], row];
    const stated = { projects: new Map([['thời gian thực hiện', null]]) };
    await importGrid(store, rows, { stated });
    expect(years(store)).toEqual([[null, null]]);
  });
});

describe('a column of one end of a time', () => {
  const dated = (begun: CellInput, finished: CellInput) =>
    importedBelow(
      [[...heading, 'Khởi công', 'Hoàn thành']],
      [[1, 'Dự án mẫu', 'Ban Mẫu', 'Phường Hàng Bạc', 'đang thực hiện', begun, finished]],
    );

  it('is read where its words say that end', async () => {
    const store = await dated('từ năm 2021', 'đến hết năm 2025');
    expect(years(store)).toEqual([[2021, 2025]]);
    expect(unread(store)).toEqual([]);
  });

  it('is told where they say the other, or no time', async () => {
    const store = await dated('đến 2021', 'từ 2025');
    expect(years(store)).toEqual([[null, null]]);
    expect(unread(store)).toEqual([
      ['PROJECTS-START-YEAR-UNREADABLE', 'F5'],
      ['PROJECTS-FINISH-YEAR-UNREADABLE', 'G5'],
    ]);
    expect(unread(await dated('từ khi có mặt bằng', ''))).toEqual([['PROJECTS-START-YEAR-UNREADABLE', 'F5']]);
  });
});
