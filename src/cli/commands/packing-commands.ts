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
      'bangiao dong-goi --keys',
    ],
    options: [
      district,
      commune,
      { flags: '--out <file>', help: 'pack.out' },
      { flags: '--encrypt', help: 'pack.encrypt' },
      { flags: '--keys', help: 'pack.keys' },
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
    examples: [
      'bangiao gop hoan-kiem.bangiao ba-vi.bangiao',
      'bangiao gop goi --dry-run',
      'bangiao gop soc-son.bangiao --accept-key 4821-0937-5510-2764-8093-1156 --reason "máy cũ hỏng, đã gọi chị Mẫu"',
    ],
    arguments: [{ syntax: '<packs...>', help: 'merge.files' }],
    options: [
      passphraseFile,
      { flags: '--accept-key <digits>', help: 'merge.accept-key' },
      { flags: '--reason <text>', help: 'merge.accept-reason' },
      dryRun,
    ],
    load: () => import('./merge.ts'),
  },
];
