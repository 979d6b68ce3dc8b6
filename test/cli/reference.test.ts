import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { communes } from '../../src/reference/units.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { letterhead } from '../import/support.ts';
import { collection, feature, placedRows, squares } from '../mapping/boundaries/support.ts';

const withPremises = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  const rows = [...letterhead, ...placedRows()];
  await writeWorkbook(join(folder, 'Nhà đất quận Hoàn Kiếm.xlsx'), [{ name: 'Nhà đất', rows }]);
  await bangiao(folder, 'import', 'Nhà đất quận Hoàn Kiếm.xlsx');
  const name = feature({ ten: 'tên' }, [105.85, 21.03], 'Point');
  await writeFile(join(folder, 'ranh-gioi.geojson'), collection([...squares('00070', '00082'), name]));
});

/** A workspace with premises that have coordinates, and a file of two invented squares beside it. */
async function workspaceWithPremises(): Promise<{ folder: string; file: string }> {
  const folder = await withPremises();
  return { folder, file: join(folder, 'ranh-gioi.geojson') };
}

describe('reference boundaries', () => {
  test('are loaded, shown with what lies in them, and removed', async () => {
    const { folder, file } = await workspaceWithPremises();
    const loaded = await bangiaoJson<{ communes_without: unknown[] }>(
      folder,
      'reference',
      'boundaries',
      'load',
      file,
    );
    expect(loaded.code).toBe(0);
    expect(loaded.document).toMatchObject({
      schema: 1,
      file: 'ranh-gioi.geojson',
      property: 'ma_xa',
      communes: 2,
      polygons: 2,
      passed_over: [],
      not_polygons: 1,
      replaced: null,
      unchanged: false,
      dry_run: false,
    });
    expect(loaded.document.communes_without).toHaveLength(communes.length - 2);
    const shown = await bangiaoJson(folder, 'du-lieu-goc', 'boundaries');
    expect(shown.document).toMatchObject({
      schema: 1,
      boundaries: {
        file: 'ranh-gioi.geojson',
        communes: 2,
        polygons: 2,
        margin_metres: 10,
        records: { with_coordinates: 4, inside: 2, edge: 1, several: 0, outside: 1 },
      },
    });
    const removed = await bangiaoJson(folder, 'reference', 'boundaries', 'remove');
    expect(removed.document).toEqual({ schema: 1, removed: 'ranh-gioi.geojson', dry_run: false });
    const none = await bangiaoJson(folder, 'reference', 'boundaries');
    expect(none.document).toEqual({ schema: 1, boundaries: null });
  });

  test('tell in words what is loaded, what is missing and what comes next', async () => {
    const { folder, file } = await workspaceWithPremises();
    const { code, stdout } = await bangiao(folder, 'du-lieu-goc', 'boundaries', 'load', file);
    expect(code).toBe(0);
    expect(stdout).toContain('2/126 xã, phường');
    expect(stdout).toContain('124 xã, phường (00004 phường Ba Đình');
    expect(stdout).toContain('1 đối tượng không phải vùng');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Tiếp theo: bangiao anh-xa');
    const shown = await bangiao(folder, 'reference', 'boundaries', '--lang', 'en');
    expect(shown.stdout).toContain(
      'Records with coordinates: 4: in one commune 2, nearer than 10 m to an edge 1, in several communes 0, outside 1',
    );
  });

  test('follow the margin that the workspace sets', async () => {
    const { folder, file } = await workspaceWithPremises();
    await writeFile(join(folder, 'bangiao.config.json'), '{"mapping": {"boundary_margin_metres": 0.5}}');
    await bangiao(folder, 'reference', 'boundaries', 'load', file);
    const { document } = await bangiaoJson(folder, 'reference', 'boundaries');
    expect(document).toMatchObject({
      boundaries: { margin_metres: 0.5, records: { inside: 3, edge: 0, outside: 1 } },
    });
  });

  test('are not kept on a dry run', async () => {
    const { folder, file } = await workspaceWithPremises();
    const { stdout } = await bangiao(folder, 'reference', 'boundaries', 'load', file, '--dry-run');
    expect(stdout).toContain('Sẽ nạp');
    const { document } = await bangiaoJson(folder, 'reference', 'boundaries');
    expect(document).toEqual({ schema: 1, boundaries: null });
  });

  test('are read by the property that a person names', async () => {
    const { folder } = await workspaceWithPremises();
    const [square] = squares('00070');
    const other = feature({ ma_xa: 'không rõ' }, square?.geometry);
    const file = join(folder, 'khac.geojson');
    await writeFile(file, collection([square, { ...other, geometry: square?.geometry }]));
    const refused = await bangiaoJson(folder, 'reference', 'boundaries', 'load', file);
    expect(refused.code).toBe(2);
    expect(refused.document).toMatchObject({ error: { code: 'BOUNDARY-PROPERTY-NOT-FOUND' } });
    expect(JSON.stringify(refused.document)).toContain('--property');
    const stated = ['load', file, '--property', 'ma_xa'];
    const { document } = await bangiaoJson(folder, 'reference', 'boundaries', ...stated);
    expect(document).toMatchObject({ communes: 1, passed_over: [{ feature: 2, value: 'không rõ' }] });
  });

  test.each([
    [['xyz'], 'USAGE'],
    [['boundaries', 'xyz'], 'USAGE'],
    [['boundaries', 'load'], 'USAGE'],
    [['boundaries', 'remove', 'x.geojson'], 'USAGE'],
    [['boundaries', 'remove'], 'BOUNDARY-NONE-LOADED'],
    [['boundaries', 'load', 'thieu.geojson'], 'FILE-NOT-FOUND'],
  ])('%j are refused with %s', async (given, code) => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const run = await bangiaoJson(folder, 'reference', ...given);
    expect(run.code).toBe(2);
    expect(run.document).toMatchObject({ error: { code } });
  });
});
