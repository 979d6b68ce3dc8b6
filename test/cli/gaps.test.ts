import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { communeByCode, fullName, linksOfCommune } from '../../src/reference/units.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { assetHeading, assetRow } from '../import/support.ts';
import { destinationOf, placeName, splitPlace, wholePlace } from '../mapping/support.ts';

const code = destinationOf(wholePlace.code);
const commune = communeByCode.get(code);
const districts = [...new Set(linksOfCommune(code).map(({ former }) => former.districtCode))];

interface GapsDocument {
  readonly commune: { readonly code: string; readonly name: string };
  readonly receives: Readonly<Record<string, number>>;
  readonly gaps: readonly {
    readonly group: string;
    readonly blocking: boolean;
    readonly code: string | null;
    readonly file: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
  }[];
}

/** A workspace where one district has sent its assets: one with a wrong value, one car without a plate. */
const workspace = copiesOf(async (folder) => {
  const rows = [
    [...assetHeading, 'Xã, phường cũ'],
    [...assetRow(1, { 6: 5, 7: 10 }), placeName(wholePlace)],
    [...assetRow(2, { 3: 'B' }), placeName(wholePlace)],
    [...assetRow(3), placeName(splitPlace)],
  ];
  await writeWorkbook(join(folder, 'tai-san.xlsx'), [{ name: 'Bảng kê', rows }]);
  await bangiao(folder, 'init', '.');
  await bangiao(folder, 'import', 'tai-san.xlsx', '--district', wholePlace.districtCode);
  await bangiao(folder, 'map');
  await bangiao(folder, 'check');
});

describe('gaps', () => {
  test('says what a commune lacks, first things first, on one screen, with the cell to begin at', async () => {
    const folder = await workspace();
    const { code: exit, stdout } = await bangiao(folder, 'thieu-sot', code);
    const lines = stdout.trimEnd().split('\n');
    expect(exit).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const order = ['Chưa thấy trụ sở', 'ASSETS-RESIDUAL-VALUE-ABOVE-COST', 'ASSETS-PLATE-MISSING'].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(lines[at('ASSETS-RESIDUAL-VALUE-ABOVE-COST') + 1]?.trim()).toBe('tai-san.xlsx › Bảng kê › H2');
  });

  test('gives programs everything', async () => {
    const folder = await workspace();
    const { document } = await bangiaoJson<GapsDocument>(folder, 'gaps', code);
    expect(document.commune).toEqual({ code, name: commune && fullName(commune) });
    expect(document.receives).toMatchObject({ staff: 0, assets: 2, premises: 0, projects: 0 });
    const missing = document.gaps.filter(({ group }) => group === 'missing');
    expect(missing).toHaveLength(districts.length * 4 - 1);
    expect(document.gaps.find((gap) => gap.code === 'ASSETS-PLATE-MISSING')).toMatchObject({
      blocking: false,
      file: 'tai-san.xlsx',
      sheet: 'Bảng kê',
    });
  });

  test('refuses what is no commune, with the nearest name', async () => {
    const { code: exit, stderr } = await bangiao(await workspace(), 'gaps', 'phường Hoàn Kiêm');
    expect(exit).toBe(2);
    expect(stderr).toContain('COMMUNE-UNKNOWN');
  });
});
