import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCity } from '../../fixtures/city.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { filledIn, givenOut, handedOver } from '../reconcile/receipts/support.ts';

/** Something the program is killed at: a folder as it is before, and the command. */
export interface Scenario {
  readonly name: string;
  readonly base: string;
  readonly command: readonly string[];
  /** What the command leaves in the folder under its own name last of all; none for one that only changes the workspace. */
  readonly leaves?: string;
  /** Whether it leaves an entry in the log; some outputs leave none. */
  readonly isLogged: boolean;
}

/** A workspace folder at each stage of one small district, and what is killed there. */
export async function scenarios(): Promise<readonly Scenario[]> {
  const [fresh, empty, imported, mapped] = await stages();
  return [
    { name: 'init', base: fresh, command: ['init'], leaves: 'bangiao.db', isLogged: false },
    { name: 'import', base: empty, command: ['import', 'nhan'], isLogged: true },
    { name: 'map', base: imported, command: ['map'], isLogged: true },
    { name: 'check', base: mapped, command: ['check'], isLogged: true },
    { name: 'map decide', base: mapped, command: await decision(mapped), isLogged: true },
    { name: 'undo', base: mapped, command: ['undo', '1'], isLogged: true },
    { name: 'waive', base: await checkedBase(mapped), command: waiver, isLogged: true },
    { name: 'receive', base: await receiptBase(), command: ['receive', 'phieu.xlsx'], isLogged: true },
    { name: 'merge', base: await packBase(mapped), command: ['merge', 'goi.bangiao'], isLogged: true },
    ...outputs(mapped),
    {
      name: 'restore',
      base: await backupBase(mapped),
      command: ['restore', 'truoc.db', 'phuc-hoi'],
      leaves: join('phuc-hoi', 'bangiao.db'),
      isLogged: false,
    },
    {
      name: 'reconcile',
      base: await baselineBase(mapped),
      command: ['reconcile', '--out', join('ra', 'doi-chieu.xlsx')],
      leaves: join('ra', 'doi-chieu.xlsx'),
      isLogged: false,
    },
  ];
}

const waiver = [
  'waive',
  'COMMUNE-READINESS-MISSING@00004',
  ...['--reason', 'chưa đến hạn', '--authority', 'UBND thành phố', '--until', '31/12/2099'],
];

/** Every kind of file that is written out, each into the folder `ra`. */
function outputs(base: string): readonly Scenario[] {
  const exported = (what: string, ...rest: readonly string[]): Scenario => ({
    name: `export ${what}`,
    base,
    command: ['export', what, ...rest, '--out', 'ra'],
    leaves: join('ra', 'manifest.json'),
    isLogged: false,
  });
  const written = (
    name: string,
    leaves: string,
    isLogged: boolean,
    command: readonly string[],
  ): Scenario => ({
    ...{ name, base, command, isLogged },
    leaves: join('ra', leaves),
  });
  return [
    exported('district', '250'),
    exported('commune', '08974', '08995'),
    exported('city'),
    exported('surplus'),
    exported('report'),
    exported('minutes', '250', '--signed-on', '15/07/2025'),
    exported('records', '--format', 'csv'),
    written('backup', 'sao.db', false, ['backup', 'ra/sao.db']),
    written('correct', 'sua.xlsx', true, ['correct', '1', '--out', 'ra/sua.xlsx']),
    written('pack', 'goi.bangiao', true, ['pack', '--district', '250', '--out', 'ra/goi.bangiao']),
  ];
}

async function stages(): Promise<readonly [string, string, string, string]> {
  const root = await temporaryFolder();
  const [fresh, empty, imported, mapped] = [
    join(root, 'o'),
    join(root, 'a'),
    join(root, 'b'),
    join(root, 'c'),
  ];
  await mkdir(fresh);
  await generateCity(join(empty, 'nhan'), { seed: 1, districts: ['250'], keyFolder: join(root, 'dap-an') });
  await bangiao(empty, 'init');
  await cp(empty, imported, { recursive: true });
  await bangiao(imported, 'import', 'nhan');
  await cp(imported, mapped, { recursive: true });
  await bangiao(mapped, 'map');
  return [fresh, empty, imported, mapped];
}

/** A folder of its own that begins as another one is, after some commands. */
async function basedOn(base: string, ...commands: readonly (readonly string[])[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'e');
  await cp(base, folder, { recursive: true });
  for (const command of commands) await bangiao(folder, ...command);
  return folder;
}

const checkedBase = (mapped: string) => basedOn(mapped, ['check']);
const backupBase = (mapped: string) => basedOn(mapped, ['backup', 'truoc.db']);
const baselineBase = (mapped: string) => basedOn(mapped, ['import', '--baseline', 'nhan']);

/** Deciding the first group that waits. */
async function decision(mapped: string): Promise<readonly string[]> {
  const { document } = await bangiaoJson<{ readonly groups: readonly { readonly group: string }[] }>(
    mapped,
    'map',
    'pending',
  );
  const by = ['--receiver', '08995', '--reason', 'theo địa điểm', '--authority', 'UBND thành phố'];
  return [
    'map',
    'decide',
    '--group',
    document.groups[0]?.group ?? '',
    ...by,
    '--number',
    '12/QĐ',
    '--date',
    '28/06/2025',
    '--by',
    'Tổ bàn giao',
  ];
}

/** A workspace with nothing in it, and beside it the pack of a district. */
async function packBase(district: string): Promise<string> {
  const base = join(await temporaryFolder(), 'e');
  await mkdir(base);
  await bangiao(base, 'init');
  await basedOn(district, ['pack', '--district', '250', '--out', join(base, 'goi.bangiao')]);
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
