import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportOutcome, ExportWhat } from '../../src/export/files/export-run.ts';
import { type InventoryKind, inventoryKinds } from '../../src/inventory/inventory.ts';
import { openWorkbook } from '../../src/workbook/read/workbook.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { exportFrom, smallCity } from './support.ts';

let city: Workspace;
let communes: ExportOutcome;

beforeAll(async () => {
  city = await smallCity();
  communes = await exportFrom(city, 'commune');
});

interface ShownCell {
  readonly place: string;
  readonly text: string;
}

/** Every cell of a workbook, formulas by their results. */
async function cellsOf(path: string): Promise<readonly ShownCell[]> {
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.problem.code);
  const cells: ShownCell[] = [];
  try {
    for (const sheet of opened.value.sheets) {
      for await (const batch of opened.value.rows(sheet)) {
        for (const row of batch)
          for (const cell of row.cells)
            cells.push({ place: `${sheet.name} ${row.number}:${cell.column}`, text: cell.text });
      }
    }
  } finally {
    await opened.value.close();
  }
  return cells;
}

function recordsOf(kind: InventoryKind, condition: string): readonly { id: number; name: string }[] {
  const name = { staff: 'full_name', assets: 'name', premises: 'name', projects: 'name', records: 'title' }[
    kind
  ];
  return city.store.prepare(`SELECT id, ${name} AS name FROM v_${kind} WHERE ${condition}`).all() as {
    id: number;
    name: string;
  }[];
}

describe('the workbooks of all 126 communes', () => {
  it('show the people who come there, and of all the others nobody but those who may still come', async () => {
    const foreign: string[] = [];
    for (const { file } of communes.files) {
      const code = file.slice(0, 5);
      const texts = new Set((await cellsOf(join(communes.folder, file))).map(({ text }) => text));
      const own = new Set(recordsOf('staff', `receiver_code = '${code}'`).map(({ name }) => name));
      for (const name of own) expect(texts.has(name), `${file}: ${name}`).toBe(true);
      const others = recordsOf('staff', `receiver_code <> '${code}'`).filter(({ name }) => !own.has(name));
      foreign.push(...others.filter(({ name }) => texts.has(name)).map(({ name }) => `${file}: ${name}`));
    }
    expect(communes.files).toHaveLength(126);
    expect(foreign).toEqual([]);
  });

  it('hold no id of anybody in full', async () => {
    const ids = new Set(
      city.store
        .prepare('SELECT citizen_id FROM v_staff WHERE citizen_id IS NOT NULL')
        .pluck()
        .all() as string[],
    );
    expect(ids.size).toBeGreaterThan(100);
    for (const { file } of communes.files) {
      const shown = (await cellsOf(join(communes.folder, file))).filter(({ text }) =>
        (text.match(/\d{9,}/g) ?? []).some((digits) => ids.has(digits)),
      );
      expect(shown, file).toEqual([]);
    }
  });

  it('are listed in a manifest with counts, sums and hashes that are theirs', () => {
    const { runs } = JSON.parse(readFileSync(join(communes.folder, 'manifest.json'), 'utf8')) as {
      runs: { commune: { ledger_closes: boolean; full_ids: boolean; files: typeof communes.files } };
    };
    expect(runs.commune).toMatchObject({ ledger_closes: true, full_ids: false });
    expect(runs.commune.files).toEqual(JSON.parse(JSON.stringify(communes.files)));
    expect(readdirSync(communes.folder)).toHaveLength(127);
    for (const { file, sha256, size, tables } of runs.commune.files) {
      const path = join(communes.folder, file);
      expect(statSync(path).size).toBe(size);
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256);
      expect(tables.length).toBeGreaterThan(5);
    }
    const listed = (sheet: string) =>
      runs.commune.files.reduce(
        (sum, { tables }) => sum + (tables.find((table) => table.sheet === sheet)?.rows ?? 0),
        0,
      );
    const received = inventoryKinds.reduce(
      (sum, kind) => sum + recordsOf(kind, "receiver_code GLOB '[0-9]*'").length,
      0,
    );
    expect(listed('Phiếu tiếp nhận')).toBe(received);
  });
});

describe('two exports of one state', () => {
  const runs: readonly { readonly what: ExportWhat; readonly codes?: readonly string[] }[] = [
    { what: 'commune', codes: ['00070', '00097'] },
    { what: 'district', codes: ['001', '002'] },
    { what: 'city' },
    { what: 'surplus' },
  ];

  it.each(runs)('of $what are equal cell by cell, whenever they are made', async ({ what, ...more }) => {
    const [one, other] = [
      await exportFrom(city, what, more),
      await exportFrom(city, what, { ...more, createdAt: '2025-12-31T23:59:59.000Z' }),
    ];
    expect(one.planned).toEqual(other.planned);
    for (const file of one.planned) {
      expect(await cellsOf(join(other.folder, file))).toEqual(await cellsOf(join(one.folder, file)));
    }
  });
});
