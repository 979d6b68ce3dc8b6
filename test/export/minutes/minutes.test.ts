import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentTable, readTables } from '../../../src/document/read-tables.ts';
import type { ExportOutcome } from '../../../src/export/files/export-run.ts';
import { formOn } from '../../../src/export/minutes/form.ts';
import { listLayouts } from '../../../src/export/minutes/layout.ts';
import type { MinutesLine } from '../../../src/export/minutes/lines.ts';
import { openMinutesTemplate } from '../../../src/export/minutes/minutes.ts';
import type { MinutesSums } from '../../../src/export/minutes/unit.ts';
import { verifyMinutes } from '../../../src/export/minutes/verify.ts';
import { areasIn, nameWords, quantityWords } from '../../../src/export/minutes/words.ts';
import { messagesIn } from '../../../src/messages/in-language.ts';
import type { ExportRecord } from '../../../src/store/outputs/export-records.ts';
import { numberInWords } from '../../../src/text/number-words.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { changedDocument, documents, documentXml } from '../../helpers/document.ts';
import { assetHeading, assetRow, importGrid } from '../../import/support.ts';
import { map, placeName, premisesHeading, premisesRow, wholePlace } from '../../mapping/support.ts';
import {
  dataRows,
  emptyWorkspace,
  exportFrom,
  minutesOn,
  openWithExcelJs,
  smallCity,
  temporaryFolder,
  textsOf,
} from '../support.ts';

let city: Workspace;
let outcome: ExportOutcome;

const giver = 'bien-ban - 002 - quận Hoàn Kiếm.docx';
const receiver = 'bien-ban - 00070 - phường Hoàn Kiếm.docx';

beforeAll(async () => {
  city = await smallCity();
  outcome = await exportFrom(city, 'minutes', { codes: ['002', '00070', '00226'] });
});

/** What the database says that goes from a district, or to a commune. */
function stored(where: string): MinutesSums {
  const row = (view: string, areas: string) =>
    city.store
      .prepare(
        `SELECT count(*) AS rows, coalesce(sum(original_cost), 0) AS cost, coalesce(sum(residual_value), 0) AS residual, ${areas}
         FROM ${view} WHERE receiver_code IS NOT NULL AND ${where}`,
      )
      .get() as Record<string, number>;
  const premises = row('v_premises', 'sum(land_area) AS land, sum(floor_area) AS floor');
  const assets = row('v_assets', '0 AS land, 0 AS floor');
  const sum = (key: string) => BigInt(premises[key] ?? 0) + BigInt(assets[key] ?? 0);
  return {
    rows: sum('rows'),
    original_cost: sum('cost'),
    residual_value: sum('residual'),
    land_area: sum('land'),
    floor_area: sum('floor'),
  };
}

async function textOf(file: string): Promise<string> {
  const xml = await documentXml(join(outcome.folder, file));
  return xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '');
}

/** The numbered lines of every table with the columns of the form. */
function lines(tables: readonly DocumentTable[]): readonly (readonly string[])[] {
  return tables
    .filter(([heading]) => heading?.[1] === 'Danh mục tài sản')
    .flatMap((table) => table.filter(([number = '']) => /^\d+$/.test(number)));
}

const digits = (text: string | undefined) => BigInt((text ?? '').replaceAll('.', '').replace('–', '0'));

describe('the minutes of a district and of a commune', () => {
  it.each([
    [giver, "district_code = '002'"],
    [receiver, "receiver_code = '00070'"],
  ])('%s list each line once and add up to the đồng', async (file, where) => {
    const sums = stored(where);
    const listed = lines(await readTables(join(outcome.folder, file)));
    expect(BigInt(listed.length)).toBe(sums.rows);
    expect(listed.reduce((sum, row) => sum + digits(row[4]), 0n)).toBe(sums.original_cost);
    expect(listed.reduce((sum, row) => sum + digits(row[5]), 0n)).toBe(sums.residual_value);
    const text = await textOf(file);
    expect(text.toLocaleLowerCase('vi')).toContain(`(bằng chữ: ${numberInWords(sums.original_cost)} đồng)`);
  });

  it('name both sides, the form and its law, and leave to fill in what nobody knows', async () => {
    const text = await textOf(giver);
    expect(text).toContain('Mẫu số 02/TSC-BBGN');
    expect(text).toContain('186/2025/NĐ-CP');
    expect(text).toContain('Hà Nội, ngày 15 tháng 7 năm 2025');
    expect(text).toContain('Ủy ban nhân dân quận Hoàn Kiếm');
    expect(text).toContain('Ủy ban nhân dân phường Cửa Nam');
    expect(text).toContain('Số: ………/BB-………');
    expect(text).not.toMatch(/[{}]/);
    expect(text.indexOf('ĐẠI DIỆN BÊN NHẬN')).toBeLessThan(text.indexOf('ĐẠI DIỆN BÊN GIAO'));
  });

  it('are Vietnamese papers, whatever language their reader asks for', async () => {
    const asked = await exportFrom(city, 'minutes', { codes: ['00226'], messages: messagesIn('en') });
    const appendix = 'phu-luc - 00226 - phường Văn Miếu - Quốc Tử Giám.xlsx';
    const [own, theirs] = await Promise.all(
      [outcome, asked].map(async ({ folder }) =>
        textsOf(await openWithExcelJs(join(folder, appendix)), 'Phụ lục'),
      ),
    );
    expect(theirs).toEqual(own);
    expect(theirs?.flat().join(' ')).toContain('Số liệu trong kho đến');
  });

  it('have the list as an appendix and as a workbook when it is long, and in the body when it is short', async () => {
    expect(outcome.planned).toContain('phu-luc - 002 - quận Hoàn Kiếm.xlsx');
    expect(await textOf(giver)).toContain('PHỤ LỤC');
    const workbook = await openWithExcelJs(join(outcome.folder, 'phu-luc - 002 - quận Hoàn Kiếm.xlsx'));
    expect(BigInt(dataRows(workbook, 'Phụ lục').length)).toBe(stored("district_code = '002'").rows);
    const minutes = { ...minutesOn(city, '2025-07-15'), appendixFrom: 100_000 };
    const short = await exportFrom(city, 'minutes', { codes: ['00226'], minutes });
    expect(short.planned).toHaveLength(1);
    const path = join(short.folder, short.planned[0] ?? '');
    expect(await documentXml(path)).not.toContain('PHỤ LỤC');
    expect(BigInt(lines(await readTables(path)).length)).toBe(stored("receiver_code = '00226'").rows);
  });

  it('list under each receiver what it gets', async () => {
    const [body, appendix] = (await readTables(join(outcome.folder, giver))).filter(
      ([heading]) => heading?.[1] === 'Danh mục tài sản',
    );
    expect(body?.map(([mark]) => mark)).toEqual(['STT', '(1)', 'A', 'B', 'C', 'D', '']);
    const own = appendix?.findIndex(([, name]) => name === 'Ủy ban nhân dân phường Hoàn Kiếm') ?? -1;
    const next = appendix?.findIndex(([mark = ''], index) => index > own && /^[IVXLC]+\.$/.test(mark)) ?? -1;
    const count = appendix?.slice(own, next).filter(([mark = '']) => /^\d+$/.test(mark)).length;
    const inStore = stored("district_code = '002' AND receiver_code = '00070'").rows;
    expect(BigInt(count ?? 0)).toBe(inStore);
  });

  it('say what is still without a receiver, as no part of them', async () => {
    const pending = city.store
      .prepare(
        "SELECT (SELECT count(*) FROM v_assets WHERE district_code = '002' AND state = 'pending') + (SELECT count(*) FROM v_premises WHERE district_code = '002' AND state = 'pending')",
      )
      .pluck()
      .get();
    expect(await textOf(giver)).toContain(`${pending} tài sản, cơ sở nhà, đất của bên giao chưa có nơi`);
  });

  it.each(['2025-06-30', '2025-07-01'])(
    'keep each pair of signers whole and part one pair from the next (form of %s)',
    async (day) => {
      const xml = await documentXml(join(documents, formOn(day).document));
      const row = xml.split('<w:tr>').find((each) => each.includes('{#chu_ky}'));
      expect(row).toContain('{/chu_ky}');
      expect(row).toContain('<w:cantSplit/>');
      // Seven parties kept on one page left most of the page before it empty.
      expect(row).not.toContain('<w:keepNext/>');
    },
  );

  it('are the same bytes for the same state', async () => {
    const again = await exportFrom(city, 'minutes', { codes: ['00070'] });
    const [one, other] = [outcome, again].map(({ folder }) => readFileSync(join(folder, receiver)));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  it('stand in the manifest with form, day, sums and hash', () => {
    const manifest = JSON.parse(readFileSync(join(outcome.folder, 'manifest.json'), 'utf8'));
    expect(manifest.runs.minutes).toMatchObject({
      form: '02/TSC-BBGN',
      form_by_day: '2025-07-15',
      day_by: 'option',
      full_ids: false,
      ledger_closes: true,
    });
    const entry = manifest.runs.minutes.files.find(({ file }: { file: string }) => file === receiver);
    const sums = stored("receiver_code = '00070'");
    expect(entry.rows).toBe(Number(sums.rows));
    expect(entry.tables[0].sums['Nguyên giá (đồng)']).toBe(String(sums.original_cost));
    expect(entry.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('take the older form before 01/07/2025', async () => {
    const older = await exportFrom(city, 'minutes', {
      codes: ['00226'],
      minutes: minutesOn(city, '2025-06-30'),
    });
    const xml = await documentXml(join(older.folder, older.planned[0] ?? ''));
    expect(xml).toContain('01/TSC-BBGN');
    expect(xml).toContain('151/2017/NĐ-CP');
    expect(xml).not.toContain('186/2025');
  });

  it('leave the day open where nobody said it', async () => {
    const open = await exportFrom(city, 'minutes', {
      codes: ['00226'],
      minutes: { ...minutesOn(city, '2025-07-15'), ground: 'day-of-run' },
    });
    const xml = await documentXml(join(open.folder, open.planned[0] ?? ''));
    expect(xml).toContain('Hà Nội, ngày …… tháng …… năm ………');
    expect(xml).not.toContain('ngày 15 tháng 7');
  });

  it('are refused for a unit with nothing to hand over, and leave it out among all', async () => {
    const folder = join(temporaryFolder(), 'ra');
    const refused = exportFrom(city, 'minutes', { codes: ['00070', '004'], folder });
    await expect(refused).rejects.toMatchObject({
      refusal: { code: 'MINUTES-NOTHING', values: { names: 'quận Long Biên' } },
    });
    expect(() => readdirSync(folder)).toThrow();
    const all = await exportFrom(city, 'minutes', { dryRun: true });
    expect(all.empty).toContain('quận Long Biên');
    expect(all.planned).toContain(receiver);
  });
});

describe('what a line of the list says', () => {
  const lineOf = (fields: ExportRecord['fields'], kind: MinutesLine['kind'] = 'premises'): MinutesLine => ({
    kind,
    party: '00070',
    record: {
      id: 1,
      district: '002',
      file: 'a.xlsx',
      sheet: 'A',
      row: 1,
      receiver: '00070',
      method: 'declared',
      evidence: 'A › 1',
      reason: null,
      candidates: [],
      fields,
    },
  });

  it.each([
    ['the number that was written', 'assets', 12, '12'],
    ['a fraction', 'assets', 1.5, '1,5'],
    ['nothing where nobody wrote one', 'assets', null, '–'],
    ['one for premises', 'premises', null, '1'],
  ] as const)('of how many is %s', (_, kind, quantity, words) => {
    expect(quantityWords(lineOf({ quantity }, kind))).toBe(words);
  });

  it.each([
    ['both', 127_620, 5, 'Đất 1.276,20 m²; sàn 0,05 m²'],
    ['a nothing that was written', 0, 5, 'Đất 0,00 m²; sàn 0,05 m²'],
    ['no figure for what nobody wrote', null, 127_620, 'Đất – m²; sàn 1.276,20 m²'],
    ['no figure at all', null, null, 'Đất – m²; sàn – m²'],
  ])('of areas is %s', (_, land, floor, words) => {
    const name = nameWords(lineOf({ name: 'Trụ sở thử', land_area: land, floor_area: floor }));
    expect(name.replaceAll('\u00a0', ' ')).toBe(`Trụ sở thử\n${words}`);
    expect(areasIn(name)).toEqual({ land: BigInt(land ?? 0), floor: BigInt(floor ?? 0) });
  });
});

describe('minutes of what is not written whole', () => {
  it('add up, with a dash for each figure that nobody wrote, and say how many there are', async () => {
    const workspace = await emptyWorkspace();
    const premises = premisesRow(1, placeName(wholePlace), 'phường Hoàn Kiếm');
    const noFloor = premises.map((value, column) => (column === 6 ? '' : value));
    const noLand = premisesRow(2, placeName(wholePlace), 'phường Hoàn Kiếm').map((value, column) =>
      column === 5 ? '' : value,
    );
    await importGrid(workspace.store, [premisesHeading, noFloor, noLand], {
      district: '002',
      file: 'nha.xlsx',
    });
    const assets = [
      [...assetHeading, 'Nơi tiếp nhận'],
      [...assetRow(1, { 5: '' }), 'phường Hoàn Kiếm'],
    ];
    await importGrid(workspace.store, assets, { district: '002', file: 'tai-san.xlsx' });
    await map(workspace.store);
    const { folder, planned } = await exportFrom(workspace, 'minutes', { codes: ['00070'] });
    const xml = await documentXml(join(folder, planned[0] ?? ''));
    for (const words of [
      '1 cơ sở chưa ghi diện tích đất: để “–”',
      '1 cơ sở chưa ghi diện tích sàn: để “–”',
      '1 dòng chưa ghi số lượng: để “–”',
    ])
      expect(xml).toContain(words);
    workspace.store.close();
  });
});

describe('reading minutes back', () => {
  it('finds every difference to the ledger', async () => {
    const path = join(outcome.folder, receiver);
    const { lists } = await openMinutesTemplate(join(documents, 'bien-ban-02-tsc-bbgn.docx'));
    const sums = stored("receiver_code = '00070'");
    expect((await verifyMinutes(path, receiver, lists, sums)).ok).toBe(true);
    for (const key of Object.keys(sums) as (keyof MinutesSums)[]) {
      const other = { ...sums, [key]: sums[key] + 1n };
      expect(await verifyMinutes(path, receiver, lists, other), key).toMatchObject({
        problem: { code: 'OUTPUT-DISAGREES' },
      });
    }
  });

  it('finds a line that somebody took out or a figure that is not its sum', async () => {
    const path = join(outcome.folder, receiver);
    const { lists } = await openMinutesTemplate(join(documents, 'bien-ban-02-tsc-bbgn.docx'));
    const sums = stored("receiver_code = '00070'");
    const copy = join(temporaryFolder(), 'b.docx');
    const withoutLast = (xml: string) => {
      const end = xml.lastIndexOf('<w:tr>');
      const start = xml.lastIndexOf('<w:tr>', end - 1);
      return xml.slice(0, start) + xml.slice(end);
    };
    await changedDocument(path, copy, withoutLast);
    expect((await verifyMinutes(copy, receiver, lists, sums)).ok).toBe(false);
    const total = new Intl.NumberFormat('vi-VN').format(sums.original_cost);
    await changedDocument(path, copy, (xml) => xml.replace(`>${total}<`, '>1<'));
    expect((await verifyMinutes(copy, receiver, lists, sums)).ok).toBe(false);
  });
});

describe('a document the city has changed', () => {
  const original = join(documents, 'bien-ban-02-tsc-bbgn.docx');

  it.each(['bien-ban-01-tsc-bbgn.docx', 'bien-ban-02-tsc-bbgn.docx'])(
    'begins as %s: A4, Times New Roman, margins 20/20/30/15 mm, page numbers from page 2',
    async (file) => {
      const xml = await documentXml(join(documents, file));
      expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
      expect(xml).toContain('w:top="1134" w:right="851" w:bottom="1134" w:left="1701"');
      expect(xml).toContain('<w:titlePg/>');
      expect(listLayouts(await readTables(join(documents, file)))).toHaveLength(2);
    },
  );

  it('may say and order things otherwise', async () => {
    const templatePath = await changedDocument(original, join(temporaryFolder(), 'm.docx'), (xml) =>
      xml
        .replace('Sở Tài chính;', 'Sở Tài chính; Kho bạc;')
        .replaceAll('>Danh mục tài sản<', '>Tên tài sản<')
        .replaceAll(
          /(<w:tc>(?:(?!<w:tc>).)*?\{don_vi_tinh\}.*?<\/w:tc>)(<w:tc>(?:(?!<w:tc>).)*?\{so_luong\}.*?<\/w:tc>)/gs,
          '$2$1',
        ),
    );
    const minutes = { ...minutesOn(city, '2025-07-15'), templatePath };
    const { folder, planned } = await exportFrom(city, 'minutes', { codes: ['00070'], minutes });
    expect(await documentXml(join(folder, planned[0] ?? ''))).toContain('Kho bạc');
  });

  it.each([
    ['{nguyen_gia}', '', 'DOCUMENT-TAG-MISSING', 'nguyen_gia'],
    ['{nguyen_gia}', '{nguyen_gia_}', 'DOCUMENT-TAG-UNKNOWN', 'nguyen_gia_'],
    ['{/tai_san}', '', 'DOCUMENT-TAG-BROKEN', 'tai_san'],
    ['{nguyen_gia}', '{nguyen_gia} đồng', 'DOCUMENT-TAG-MISPLACED', 'nguyen_gia'],
    ['{tong_nguyen_gia}</w:t>', '</w:t>', 'DOCUMENT-TAG-MISPLACED', 'tong_nguyen_gia'],
  ])('is refused with the tag’s name: %s → %s', async (text, other, code, tag) => {
    const templatePath = await changedDocument(original, join(temporaryFolder(), 'm.docx'), (xml) =>
      xml.replaceAll(text, other),
    );
    const folder = join(temporaryFolder(), 'ra');
    const minutes = { ...minutesOn(city, '2025-07-15'), templatePath };
    await expect(exportFrom(city, 'minutes', { codes: ['00070'], minutes, folder })).rejects.toMatchObject({
      refusal: { code, values: { path: templatePath, tag } },
    });
    expect(() => readdirSync(folder)).toThrow();
  });
});
