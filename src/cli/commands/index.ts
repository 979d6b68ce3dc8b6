import { inventoryKinds } from '../../inventory/inventory.ts';
import type { CommandSpec, OptionSpec } from '../command.ts';

const dryRun: OptionSpec = { flags: '--dry-run', help: 'option.dry-run' };
const district: OptionSpec = { flags: '--district <district>', help: 'option.district' };
const commune: OptionSpec = { flags: '--commune <commune>', help: 'option.commune' };
const kind: OptionSpec = { flags: '--kind <kind>', help: 'option.kind', choices: inventoryKinds };
const force: OptionSpec = { flags: '--force', help: 'option.force' };

/** Every command, in the order in which a handover goes. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'init',
    alias: 'khoi-tao',
    summary: 'init.summary',
    examples: ['bangiao khoi-tao ban-giao-2025'],
    arguments: [{ syntax: '[folder]', help: 'init.folder' }],
    options: [dryRun],
    load: () => import('./init.ts'),
  },
  {
    name: 'template',
    alias: 'bieu-mau',
    summary: 'template.summary',
    examples: [
      'bangiao bieu-mau staff --district "Hoàn Kiếm"',
      'bangiao bieu-mau premises --out nha-dat.xlsx',
    ],
    arguments: [{ syntax: '<kind>', help: 'template.kind' }],
    options: [district, { flags: '--out <file>', help: 'template.out' }, force, dryRun],
    load: () => import('./template.ts'),
  },
  {
    name: 'inspect',
    alias: 'xem',
    summary: 'inspect.summary',
    examples: ['bangiao xem "02. Quận Hoàn Kiếm - tài sản.xlsx"'],
    arguments: [{ syntax: '<files...>', help: 'inspect.files' }],
    load: () => import('./inspect.ts'),
  },
  {
    name: 'import',
    alias: 'nhap',
    summary: 'import.summary',
    examples: [
      'bangiao nhap ho-so-30-quan-huyen',
      'bangiao nhap tai-san.xlsx --district 002 --kind assets',
      'bangiao nhap nhan-su.xlsx --column "Số giấy tờ=citizen_id"',
    ],
    arguments: [{ syntax: '<files...>', help: 'import.files' }],
    options: [
      district,
      kind,
      { flags: '--sheet <name>', help: 'import.sheet' },
      { flags: '--as <what>', help: 'import.as', choices: ['version', 'part'] },
      { flags: '--column <heading=key>', help: 'import.column', repeatable: true },
      { flags: '--profile <name>', help: 'import.profile' },
      dryRun,
    ],
    load: () => import('./import.ts'),
  },
  {
    name: 'history',
    alias: 'lich-su',
    summary: 'history.summary',
    examples: ['bangiao lich-su', 'bangiao lich-su --json'],
    load: () => import('./history.ts'),
  },
  {
    name: 'correct',
    alias: 'sua',
    summary: 'correct.summary',
    examples: ['bangiao sua 12', 'bangiao sua 12 --out gui-lai-hoan-kiem.xlsx'],
    arguments: [{ syntax: '<submission>', help: 'correct.number' }],
    options: [{ flags: '--out <file>', help: 'correct.out' }, force, dryRun],
    load: () => import('./correct.ts'),
  },
  {
    name: 'undo',
    alias: 'hoan-tac',
    summary: 'undo.summary',
    examples: ['bangiao hoan-tac 12'],
    arguments: [{ syntax: '<number>', help: 'undo.number' }],
    options: [dryRun],
    load: () => import('./undo.ts'),
  },
  {
    name: 'map',
    alias: 'anh-xa',
    summary: 'map.summary',
    examples: ['bangiao anh-xa', 'bangiao anh-xa --dry-run'],
    options: [dryRun],
    load: () => import('./map.ts'),
  },
  {
    name: 'check',
    alias: 'kiem-tra',
    summary: 'check.summary',
    examples: ['bangiao kiem-tra', 'bangiao kiem-tra --commune "phường Hoàn Kiếm" --fail-on warning'],
    options: [
      district,
      commune,
      kind,
      { flags: '--rule <code>', help: 'check.rule' },
      { flags: '--fail-on <severity>', help: 'check.fail-on', choices: ['error', 'warning', 'never'] },
      dryRun,
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'reconcile',
    alias: 'doi-chieu',
    summary: 'reconcile.summary',
    examples: ['bangiao doi-chieu'],
    load: () => import('./reconcile.ts'),
  },
  {
    name: 'export',
    alias: 'xuat',
    summary: 'export.summary',
    examples: [
      'bangiao xuat commune 00070',
      'bangiao xuat district --all --out ra-soat',
      'bangiao xuat surplus',
    ],
    arguments: [
      { syntax: '<what>', help: 'export.what' },
      { syntax: '[which...]', help: 'export.which' },
    ],
    options: [
      { flags: '--out <folder>', help: 'export.out' },
      { flags: '--all', help: 'export.all' },
      { flags: '--full-ids', help: 'export.full-ids' },
      district,
      commune,
      force,
      dryRun,
    ],
    load: () => import('./export.ts'),
  },
  {
    name: 'status',
    alias: 'trang-thai',
    summary: 'status.summary',
    examples: ['bangiao trang-thai'],
    load: () => import('./status.ts'),
  },
  {
    name: 'lookup',
    alias: 'tra-cuu',
    summary: 'lookup.summary',
    examples: [
      'bangiao tra-cuu "phường Cửa Nam, quận Hoàn Kiếm"',
      'bangiao tra-cuu 00070',
      'bangiao tra-cuu --batch dia-chi.csv --json',
    ],
    arguments: [{ syntax: '[text...]', help: 'lookup.text' }],
    options: [{ flags: '--batch <file>', help: 'lookup.batch' }],
    load: () => import('./lookup.ts'),
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    summary: 'explain.summary',
    examples: ['bangiao giai-thich STAFF-CITIZEN-ID-LENGTH'],
    arguments: [{ syntax: '<code>', help: 'explain.code' }],
    load: () => import('./explain.ts'),
  },
  {
    name: 'doctor',
    summary: 'doctor.summary',
    examples: ['bangiao doctor'],
    load: () => import('./doctor.ts'),
  },
  {
    name: 'demo',
    summary: 'demo.summary',
    examples: ['bangiao demo', 'bangiao demo thu-nghiem --seed 7'],
    arguments: [{ syntax: '[folder]', help: 'demo.folder' }],
    options: [{ flags: '--seed <number>', help: 'demo.seed' }, district],
    load: () => import('./demo.ts'),
  },
];
