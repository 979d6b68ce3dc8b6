import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCity } from '../../fixtures/city.ts';
import { bangiao } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { filledIn, givenOut, handedOver } from '../reconcile/receipts/support.ts';

/** Something the program is killed at: a folder as it is before, and the command. */
export interface Scenario {
  readonly name: string;
  readonly base: string;
  readonly command: readonly string[];
}

/** A workspace folder at each stage of one small district, and what is killed there. */
export async function scenarios(): Promise<readonly Scenario[]> {
  const [empty, imported, mapped] = await stages();
  const received = await receiptBase();
  const packed = await packBase(mapped);
  return [
    { name: 'import', base: empty, command: ['import', 'nhan'] },
    { name: 'map', base: imported, command: ['map'] },
    { name: 'undo', base: mapped, command: ['undo', '1'] },
    { name: 'export', base: mapped, command: ['export', 'district', '250', '--out', 'ra'] },
    { name: 'backup', base: mapped, command: ['backup', 'sao.db'] },
    { name: 'receive', base: received, command: ['receive', 'phieu.xlsx'] },
    { name: 'pack', base: mapped, command: ['pack', '--district', '250', '--out', 'ra/goi.bangiao'] },
    { name: 'merge', base: packed, command: ['merge', 'goi.bangiao'] },
  ];
}

async function stages(): Promise<readonly [string, string, string]> {
  const root = await temporaryFolder();
  const [empty, imported, mapped] = [join(root, 'a'), join(root, 'b'), join(root, 'c')];
  await generateCity(join(empty, 'nhan'), { seed: 1, districts: ['250'], keyFolder: join(root, 'dap-an') });
  await bangiao(empty, 'init');
  await cp(empty, imported, { recursive: true });
  await bangiao(imported, 'import', 'nhan');
  await cp(imported, mapped, { recursive: true });
  await bangiao(mapped, 'map');
  return [empty, imported, mapped];
}

/** A workspace with nothing in it, and beside it the pack of a district. */
async function packBase(district: string): Promise<string> {
  const base = join(await temporaryFolder(), 'e');
  await mkdir(base);
  await bangiao(base, 'init');
  const ofDistrict = join(await temporaryFolder(), 'f');
  await cp(district, ofDistrict, { recursive: true });
  await bangiao(ofDistrict, 'pack', '--district', '250', '--out', join(base, 'goi.bangiao'));
  return base;
}

async function receiptBase(): Promise<string> {
  const base = join(await temporaryFolder(), 'd');
  const workspace = await handedOver(...Array.from({ length: 200 }, (_, index) => index + 1));
  const filled = await filledIn(await givenOut(workspace), [
    { received: 1 },
    { received: 5 },
    { condition: 'thiếu' },
  ]);
  workspace.store.close();
  await mkdir(base);
  await cp(workspace.path, join(base, 'bangiao.db'));
  await rename(filled, join(base, 'phieu.xlsx'));
  return base;
}
