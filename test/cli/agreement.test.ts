import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communeByCode, districtByCode } from '../../src/reference/units.ts';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import type { CellInput } from '../helpers/rows.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const kinds = ['staff', 'assets', 'premises', 'projects'] as const;
type Kind = (typeof kinds)[number];

/** What a record of a small city is: where it was, what it names as its receiver, an amount. */
interface Thing {
  readonly place: string;
  readonly receiver: string | null;
  readonly amount: number;
}

const places = {
  '002': ['Hàng Mã', 'Cửa Nam', 'Hàng Bài', 'Chương Dương'],
  '001': ['Trúc Bạch', 'Điện Biên', 'Phúc Xá'],
} as const;
const receivers = ['phường Hoàn Kiếm', 'phường Cửa Nam', 'phường Ba Đình', 'Sở Tài chính', null, null];

function thingOf(district: keyof typeof places): fc.Arbitrary<Thing> {
  return fc.record({
    place: fc.constantFrom(...places[district]),
    receiver: fc.constantFrom(...receivers),
    amount: fc.integer({ min: 0, max: 900 }).map((millions) => millions * 1_000_000),
  });
}

const list = (district: keyof typeof places) => fc.array(thingOf(district), { minLength: 1, maxLength: 6 });
const sender = (district: keyof typeof places) =>
  fc.record({
    staff: list(district),
    assets: list(district),
    premises: list(district),
    projects: list(district),
  });

const layouts: Record<
  Kind,
  { readonly heading: readonly string[]; readonly row: (thing: Thing, n: number) => CellInput[] }
> = {
  staff: {
    heading: ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đối tượng', 'Đơn vị công tác cũ', 'Phương án'],
    row: (_, n) => [n, `Mẫu Thử ${n}`, '02/03/1980', null, 'công chức', 'UBND quận', 'bố trí'],
  },
  assets: {
    heading: [
      'STT',
      'Mã tài sản',
      'Danh mục tài sản',
      'Nhóm',
      'Đơn vị tính',
      'Số lượng',
      'Nguyên giá',
      'Đơn vị đang quản lý, sử dụng',
    ],
    row: ({ amount }, n) => [
      n,
      `TS${n}`,
      `Máy in ${n}`,
      'C máy móc, thiết bị',
      'cái',
      1,
      amount,
      'UBND quận',
    ],
  },
  premises: {
    heading: [
      'STT',
      'Mã cơ sở',
      'Tên cơ sở nhà, đất',
      'Địa chỉ',
      'Diện tích đất (m²)',
      'Diện tích sàn (m²)',
      'Nguyên giá',
      'Đơn vị đang sử dụng',
      'Hiện trạng sử dụng',
      'Phương án bố trí',
    ],
    row: ({ amount }, n) => [
      n,
      `NN${n}`,
      `Nhà ${n}`,
      `Số ${n} phố Mẫu`,
      n + 0.25,
      n,
      amount,
      'UBND quận',
      'trụ sở làm việc',
      n % 2 ? 'trụ sở chính' : 'dôi dư',
    ],
  },
  projects: {
    heading: [
      'STT',
      'Mã dự án',
      'Tên dự án, nhiệm vụ, hồ sơ',
      'Loại',
      'Chủ đầu tư',
      'Tổng mức đầu tư',
      'Tình trạng',
    ],
    row: ({ amount }, n) => [n, `DA${n}`, `Cầu ${n}`, 'dự án đầu tư công', 'UBND quận', amount, 'dở dang'],
  },
};

const placeHeading = { projects: 'Địa điểm (xã, phường cũ)' } as const;
const receiverHeading = {
  staff: 'Xã, phường mới / nơi tiếp nhận',
  projects: 'Đơn vị tiếp nhận (chủ trì)',
} as const;

/** A measure of each kind, by its field; areas in hundredths of m². */
const measures: Record<Kind, readonly string[]> = {
  staff: [],
  assets: ['original_cost'],
  premises: ['land_area', 'floor_area', 'original_cost'],
  projects: ['total_investment'],
};

type StoredRecord = Record<string, string | number | null> & {
  district_code: string;
  receiver_code: string | null;
};

/** The records of a view, as any program reads them. */
function viewsOf(folder: string): Record<Kind, readonly StoredRecord[]> {
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  const read = (kind: Kind) => store.prepare<[], StoredRecord>(`SELECT * FROM v_${kind}`).all();
  const views = {
    staff: read('staff'),
    assets: read('assets'),
    premises: read('premises'),
    projects: read('projects'),
  };
  store.close();
  return views;
}

/** A sum as the ledger prints it. */
function amountOf(records: readonly StoredRecord[], measure: string): string | number {
  if (measure === 'rows') return records.length;
  const sum = records.reduce((total, record) => total + Number(record[measure] ?? 0), 0);
  return measure.endsWith('area') ? (sum / 100).toFixed(2) : String(sum);
}

/** The counts in the matrix of a kind, by commune and district; the rows and columns of totals left out. */
async function matrixOf(path: string, sheet: string): Promise<ReadonlyMap<string, number>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const found = new Map<string, number>();
  const districts = new Map<number, string>();
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    const code = row.getCell(1).text;
    row.eachCell((cell, column) => {
      const named = [...districtByCode.values()].find(({ name }) => name === cell.text);
      if (named) districts.set(column, named.code);
      const district = districts.get(column);
      if (communeByCode.has(code) && district !== undefined && Number(cell.text) > 0)
        found.set(`${code} ${district}`, Number(cell.text));
    });
  });
  return found;
}

function countedBy(records: readonly StoredRecord[], key: (record: StoredRecord) => string | undefined) {
  const counts = new Map<string, number>();
  for (const record of records) {
    const found = key(record);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

type City = Readonly<Record<keyof typeof places, Readonly<Record<Kind, readonly Thing[]>>>>;

/** Writes a list as its sender would; a thing's number tells it from every other. */
async function writeList(
  folder: string,
  district: string,
  kind: Kind,
  things: readonly Thing[],
  first: number,
): Promise<void> {
  const { heading, row } = layouts[kind];
  const unit = districtByCode.get(district);
  const ends = [
    kind === 'projects' ? placeHeading.projects : 'Xã, phường cũ',
    kind === 'staff' || kind === 'projects' ? receiverHeading[kind] : 'Nơi tiếp nhận',
  ];
  const rows = things.map((thing, index) => [...row(thing, first + index), thing.place, thing.receiver]);
  await writeWorkbook(join(folder, `${district}-${kind}.xlsx`), [
    { name: 'Biểu', rows: [[`UBND ${unit?.type} ${unit?.name}`], [], [...heading, ...ends], ...rows] },
  ]);
}

/** A workspace into which every list of a city was imported, mapped and checked. */
async function workspaceOf(city: City): Promise<string> {
  const folder = await temporaryFolder();
  const sent = join(folder, 'nhan');
  await bangiao(folder, 'init');
  await mkdir(sent);
  for (const [district, lists] of Object.entries(city))
    for (const kind of kinds)
      await writeList(sent, district, kind, lists[kind], Number(district) * 1000 + kinds.indexOf(kind) * 100);
  await bangiao(folder, 'import', 'nhan');
  return folder;
}

interface StatusDocument {
  readonly districts: readonly {
    readonly code: string;
    readonly kinds: Record<Kind, { readonly records: number; readonly pending: number } | null>;
  }[];
  readonly communes: readonly { readonly code: string; readonly records: Record<Kind, number> }[];
}

/** Everything that tells of one state of a workspace. */
async function tellingsOf(folder: string) {
  const { document: mapped } = await bangiaoJson<{ kinds: unknown[] }>(folder, 'map');
  await bangiao(folder, 'check');
  const { document: ledger } = await bangiaoJson<{ closes: boolean; city: unknown[] }>(folder, 'reconcile');
  const { document: status } = await bangiaoJson<StatusDocument>(folder, 'status');
  await bangiao(folder, 'export', 'city', '--out', 'so');
  await bangiao(folder, 'export', 'report', '--out', 'so');
  await bangiao(folder, 'export', 'records', '--out', 'csv');
  const report = await readFile(join(folder, 'so', 'bao-cao.html'), 'utf8');
  return { folder, mapped, ledger, status, report, views: viewsOf(folder) };
}

type Tellings = Awaited<ReturnType<typeof tellingsOf>>;

const isAssigned = ({ receiver_code }: StoredRecord) => receiver_code !== null;
const communeOf = ({ receiver_code }: StoredRecord) =>
  receiver_code !== null && communeByCode.has(receiver_code) ? receiver_code : undefined;

function expectLedgerOf(kind: Kind, { views, mapped, ledger }: Tellings): void {
  const records = views[kind];
  const assigned = records.filter(isAssigned);
  const pending = records.filter((record) => !isAssigned(record));
  const counts = { records: records.length, assigned: assigned.length, pending: pending.length };
  expect(mapped.kinds).toContainEqual(expect.objectContaining({ kind, ...counts }));
  for (const measure of ['rows', ...measures[kind]]) {
    const [districts, receiving, waiting] = [records, assigned, pending].map((some) =>
      amountOf(some, measure),
    );
    const line = { kind, measure, districts, receivers: receiving, pending: waiting, closes: true };
    expect(ledger.city).toContainEqual(expect.objectContaining(line));
  }
}

function expectStatusOf(kind: Kind, { views, status }: Tellings): void {
  const records = views[kind];
  for (const { code, kinds: of } of status.districts) {
    const own = records.filter(({ district_code }) => district_code === code);
    const waiting = own.filter((record) => !isAssigned(record)).length;
    expect([of[kind]?.records ?? 0, of[kind]?.pending ?? 0]).toEqual([own.length, waiting]);
  }
  const ofCommunes = countedBy(records, communeOf);
  for (const { code, records: of } of status.communes) expect(of[kind]).toBe(ofCommunes.get(code) ?? 0);
}

const sheetNames = { staff: 'Nhân sự', assets: 'Tài sản', premises: 'Nhà, đất', projects: 'Dự án, nhiệm vụ' };

async function expectFilesOf(kind: Kind, { folder, views, report }: Tellings): Promise<void> {
  const matrix = await matrixOf(join(folder, 'so', 'thanh-pho.xlsx'), `Ma trận ${sheetNames[kind]}`);
  const flow = (record: StoredRecord) => {
    const commune = communeOf(record);
    return commune === undefined ? undefined : `${commune} ${record.district_code}`;
  };
  expect(matrix).toEqual(countedBy(views[kind], flow));
  for (const [code, count] of countedBy(views[kind], communeOf))
    expect(reportCell(report, code, kinds.indexOf(kind) + 2)).toBe(String(count));
  const csv = await readFile(join(folder, 'csv', `${kind}.csv`), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(views[kind].length + 1);
}

const anyCity: fc.Arbitrary<City> = fc.record({ '002': sender('002'), '001': sender('001') });

describe('of any small city', () => {
  test('views, map, reconcile, status, the city workbook, the report and the CSV files say the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyCity, async (city) => {
        const tellings = await tellingsOf(await workspaceOf(city));
        expect(tellings.ledger.closes).toBe(true);
        for (const kind of kinds) {
          const sent = Object.values(city).flatMap((lists) => lists[kind]).length;
          expect(tellings.views[kind]).toHaveLength(sent);
          expectLedgerOf(kind, tellings);
          expectStatusOf(kind, tellings);
          await expectFilesOf(kind, tellings);
        }
      }),
      { numRuns: 2 },
    );
  });

  test('a decision and a version that were taken back leave no trace', async () => {
    await fc.assert(
      fc.asyncProperty(anyCity, fc.constantFrom(...kinds), async (city, kind) => {
        const folder = await workspaceOf(city);
        await bangiao(folder, 'map');
        const before = viewsOf(folder);
        const { document: open } = await bangiaoJson<{
          groups: { group: string; candidates: { code: string }[] }[];
        }>(folder, 'map', 'pending');
        const [group] = open.groups;
        const [candidate] = group?.candidates ?? [];
        const taken: string[] = [];
        if (group && candidate) {
          const answer = ['--group', group.group, '--receiver', candidate.code, '--reason', 'thử'];
          const decided = await bangiaoJson<{ decisions: { id: string }[] }>(
            folder,
            'map',
            'decide',
            ...answer,
          );
          taken.push(...decided.document.decisions.map(({ id }) => id));
          expect(viewsOf(folder)).not.toEqual(before);
        }
        await writeList(join(folder, 'nhan'), '002', kind, city['002'][kind].slice(0, 1), 50_000);
        const changed = ['import', join('nhan', `002-${kind}.xlsx`), '--as', 'version'];
        const { document } = await bangiaoJson<{ submissions: { id: number }[] }>(folder, ...changed);
        taken.push(...document.submissions.map(({ id }) => String(id)));
        for (const id of taken.toReversed()) expect((await bangiao(folder, 'undo', id)).code).toBe(0);
        await bangiao(folder, 'map');
        expect(viewsOf(folder)).toEqual(before);
      }),
      { numRuns: 2 },
    );
  });
});

/** What the report's table of communes says in a column of the row of a code. */
function reportCell(page: string, code: string, column: number): string | undefined {
  const table = /<table data-name="communes">(.*?)<\/table>/s.exec(page)?.[1] ?? '';
  const rows = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, '').trim(),
    ),
  );
  return rows.find((cells) => cells[1] === code)?.[column];
}
