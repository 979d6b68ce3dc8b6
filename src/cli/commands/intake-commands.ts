import { inventoryKinds, readinessKind } from '../../inventory/inventory.ts';
import type { CommandSpec } from '../command.ts';
import { district, dryRun, force, kind } from './common-options.ts';

/** The commands with which inventories come in: forms, files, versions, corrections. */
export const intakeCommands: readonly CommandSpec[] = [
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
      'bangiao bieu-mau readiness',
    ],
    arguments: [{ syntax: '<kind>', help: 'template.kind' }],
    options: [
      district,
      { flags: '--commune <commune>', help: 'template.commune' },
      { flags: '--out <file>', help: 'template.out' },
      force,
      dryRun,
    ],
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
      'bangiao nhap --baseline tong-kiem-ke',
    ],
    arguments: [{ syntax: '<files...>', help: 'import.files' }],
    options: [
      district,
      { ...kind, choices: [...inventoryKinds, readinessKind] },
      { flags: '--sheet <name>', help: 'import.sheet' },
      { flags: '--as <what>', help: 'import.as', choices: ['version', 'part'] },
      { flags: '--column <heading=key>', help: 'import.column', repeatable: true },
      { flags: '--profile <name>', help: 'import.profile' },
      { flags: '--baseline', help: 'import.baseline' },
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
    name: 'diff',
    alias: 'so-sanh',
    summary: 'diff.summary',
    examples: ['bangiao so-sanh 3 12', 'bangiao so-sanh 3 12 --out khac-biet.xlsx'],
    arguments: [
      { syntax: '<a>', help: 'diff.before' },
      { syntax: '<b>', help: 'diff.after' },
    ],
    options: [{ flags: '--out <file>', help: 'diff.out' }, force, dryRun],
    load: () => import('./diff.ts'),
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
    examples: ['bangiao hoan-tac 12', 'bangiao hoan-tac D3', 'bangiao hoan-tac P4', 'bangiao hoan-tac M2'],
    arguments: [{ syntax: '<number>', help: 'undo.number' }],
    options: [dryRun],
    load: () => import('./undo.ts'),
  },
];
