import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportOutcome } from '../../../src/export/files/export-run.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { readLedger } from '../../../src/reconcile/ledger.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import {
  dataRows,
  emptyWorkspace,
  exportFrom,
  openWithExcelJs,
  smallCity,
  temporaryFolder,
  textsOf,
} from '../support.ts';

let city: Workspace;
let district: ExportOutcome;
let commune: ExportOutcome;

beforeAll(async () => {
  city = await smallCity();
  district = await exportFrom(city, 'district', { codes: ['002'] });
  commune = await exportFrom(city, 'commune', { codes: ['00070'] });
});

describe('the workbook of a district', () => {
  const file = '002 - quận Hoàn Kiếm.xlsx';

  it('lists every accepted record once, and its amounts add up to the ledger', async () => {
    expect(readdirSync(district.folder).sort()).toEqual([file, 'manifest.json']);
    const entries = readLedger(city.store).entries.filter((entry) => entry.district === '002');
    for (const kind of inventoryKinds) {
      const table = district.files[0]?.tables.find(({ sheet }) => sheet === inventories[kind].shortTitle);
      const own = entries.filter((entry) => entry.kind === kind);
      const accepted = own.find(({ measure }) => measure === 'rows')?.accepted;
      expect(BigInt(table?.rows ?? 0)).toBe(accepted);
      const money = own.find(({ measure }) => measure === 'original_cost')?.accepted;
      if (money !== undefined) expect(table?.sums['Nguyên giá (đồng)']).toBe(String(money));
    }
  });

  it('lists what waits with the reason in words and candidates by name, and what was refused with its text', async () => {
    const workbook = await openWithExcelJs(join(district.folder, file));
    const pending = dataRows(workbook, 'Chưa có nơi tiếp nhận');
    const inStore = city.store
      .prepare("SELECT count(*) FROM v_assets WHERE district_code = '002' AND state = 'pending'")
      .pluck()
      .get() as number;
    expect(pending.filter(([, kind]) => kind === 'Tài sản')).toHaveLength(inStore);
    expect(pending.some((texts) => texts.join(' ').includes('phường Hoàn Kiếm'))).toBe(true);
    const refused = city.store
      .prepare(
        "SELECT count(*) FROM v_rows WHERE district_code = '002' AND state IN ('rejected', 'duplicate')",
      )
      .pluck()
      .get() as number;
    expect(dataRows(workbook, 'Bị từ chối, trùng')).toHaveLength(refused);
  });

  it('shows no citizen id unless asked to', async () => {
    const ids = city.store
      .prepare("SELECT citizen_id FROM v_staff WHERE citizen_id IS NOT NULL AND district_code = '002'")
      .pluck()
      .all() as string[];
    const shown = async (folder: string) => {
      const workbook = await openWithExcelJs(join(folder, file));
      return new Set(workbook.worksheets.flatMap(({ name }) => textsOf(workbook, name).flat()));
    };
    const masked = await shown(district.folder);
    expect(ids.filter((id) => masked.has(id))).toEqual([]);
    const full = await exportFrom(city, 'district', { codes: ['002'], fullIds: true });
    const open = await shown(full.folder);
    expect(ids.every((id) => open.has(id))).toBe(true);
  });
});

describe('the workbook of a commune', () => {
  const file = '00070 - phường Hoàn Kiếm.xlsx';

  it('holds exactly the records assigned to it, and no others', async () => {
    for (const kind of inventoryKinds) {
      const ids = city.store
        .prepare(`SELECT id FROM v_${kind} WHERE receiver_code = '00070' ORDER BY district_code, id`)
        .pluck()
        .all()
        .map(String);
      const workbook = await openWithExcelJs(join(commune.folder, file));
      const rows = dataRows(workbook, inventories[kind].shortTitle);
      expect(rows.map((texts) => texts.at(-1))).toEqual(ids);
    }
  });

  it('has one receipt line for each of them, unlocked where the team writes', async () => {
    const workbook = await openWithExcelJs(join(commune.folder, file));
    const sheet = workbook.getWorksheet('Phiếu tiếp nhận');
    const records = inventoryKinds.reduce(
      (sum, kind) =>
        sum +
        (city.store
          .prepare(`SELECT count(*) FROM v_${kind} WHERE receiver_code = '00070'`)
          .pluck()
          .get() as number),
      0,
    );
    expect(dataRows(workbook, 'Phiếu tiếp nhận')).toHaveLength(records);
    let heading = 0;
    sheet?.eachRow((row, number) => {
      if (heading === 0 && row.getCell(1).text === 'STT') heading = number;
    });
    const row = sheet?.getRow(heading + 1);
    const locks = Array.from(
      { length: 11 },
      (_, index) => row?.getCell(index + 1).protection?.locked ?? true,
    );
    expect(locks).toEqual([...Array(8).fill(true), false, false, false]);
  });

  it('names inventories that other districts owe it', async () => {
    const { folder } = await exportFrom(city, 'commune', { codes: ['00256'] });
    const workbook = await openWithExcelJs(join(folder, '00256 - phường Hai Bà Trưng.xlsx'));
    const gaps = dataRows(workbook, 'Thiếu sót').map((texts) => texts.join(' '));
    expect(gaps.some((text) => text.includes('quận Hai Bà Trưng chưa gửi bảng kê “Tài sản”'))).toBe(true);
    expect(gaps.some((text) => text.includes('Chưa thấy trụ sở'))).toBe(true);
  });
});

describe('the workbooks of the city and of surplus premises', () => {
  it('count every record once in the matrix', async () => {
    const { folder } = await exportFrom(city, 'city');
    const workbook = await openWithExcelJs(join(folder, 'thanh-pho.xlsx'));
    for (const kind of inventoryKinds) {
      const rows = textsOf(workbook, `Ma trận ${inventories[kind].shortTitle}`);
      const total = rows.find(([first]) => first === 'Cộng');
      const records = city.store.prepare(`SELECT count(*) FROM v_${kind}`).pluck().get();
      expect(Number(total?.[2])).toBe(records);
    }
  });

  it('list the surplus premises, least clear first', async () => {
    const { folder } = await exportFrom(city, 'surplus');
    const workbook = await openWithExcelJs(join(folder, 'co-so-doi-du.xlsx'));
    const rows = dataRows(workbook, 'Danh sách dôi dư');
    const records = city.store
      .prepare("SELECT count(*) FROM v_premises WHERE arrangement = 'dôi dư'")
      .pluck()
      .get();
    expect(rows).toHaveLength(records as number);
    const unclear = rows.map((texts) => texts.filter((text) => text === '~' || text === '✗').length);
    expect(unclear).toEqual([...unclear].sort((left, right) => right - left));
  });
});

describe('a run', () => {
  it('gives the same bytes for the same state', async () => {
    const again = await exportFrom(city, 'commune', { codes: ['00070'] });
    expect(again.files).toEqual(commune.files);
    const [one, other] = [commune, again].map(({ folder }) =>
      readFileSync(join(folder, '00070 - phường Hoàn Kiếm.xlsx')),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  it('writes nothing at all when one of its files exists', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '00082 - phường Cửa Nam.xlsx'), 'của người khác');
    const run = exportFrom(city, 'commune', { folder, codes: ['00070', '00082'] });
    await expect(run).rejects.toMatchObject({ refusal: { code: 'OUTPUT-EXISTS' } });
    expect(readdirSync(folder)).toEqual(['00082 - phường Cửa Nam.xlsx']);
    await exportFrom(city, 'commune', { folder, codes: ['00070', '00082'], force: true });
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('refuses an empty workspace', async () => {
    await expect(exportFrom(await emptyWorkspace(), 'city')).rejects.toMatchObject({
      refusal: { code: 'EXPORT-NOTHING' },
    });
  });

  it('refuses when the ledger does not close, and says where', async () => {
    const broken = await smallCity();
    broken.store.exec('DELETE FROM pending WHERE record_id = (SELECT min(record_id) FROM pending)');
    const folder = join(temporaryFolder(), 'out');
    await expect(exportFrom(broken, 'city', { folder })).rejects.toMatchObject({
      refusal: { code: 'LEDGER-NOT-CLOSED' },
    });
    expect(() => readdirSync(folder)).toThrow();
  });
});
