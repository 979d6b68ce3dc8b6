import type { CommandSpec } from '../command.ts';
import { commune, district, dryRun, force, passphraseFile } from './common-options.ts';

/** The commands by which parts of workspaces leave and come together. */
export const packingCommands: readonly CommandSpec[] = [
  {
    name: 'pack',
    alias: 'dong-goi',
    summary: 'pack.summary',
    examples: [
      'bangiao dong-goi --district 002',
      'bangiao dong-goi --commune "phường Hoàn Kiếm" --encrypt',
      'bangiao dong-goi --district 002 --passphrase-file mat-khau.txt --out hoan-kiem.bangiao',
    ],
    options: [
      district,
      commune,
      { flags: '--out <file>', help: 'pack.out' },
      { flags: '--encrypt', help: 'pack.encrypt' },
      passphraseFile,
      force,
      dryRun,
    ],
    load: () => import('./pack.ts'),
  },
  {
    name: 'merge',
    alias: 'gop',
    summary: 'merge.summary',
    examples: ['bangiao gop hoan-kiem.bangiao ba-vi.bangiao', 'bangiao gop goi/*.bangiao --dry-run'],
    arguments: [{ syntax: '<packs...>', help: 'merge.files' }],
    options: [passphraseFile, dryRun],
    load: () => import('./merge.ts'),
  },
];
