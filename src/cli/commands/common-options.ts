import { inventoryKinds } from '../../inventory/inventory.ts';
import type { OptionSpec } from '../command.ts';

/** Options that several commands have, under one name and one meaning. */
export const dryRun: OptionSpec = { flags: '--dry-run', help: 'option.dry-run' };
export const district: OptionSpec = { flags: '--district <district>', help: 'option.district' };
export const commune: OptionSpec = { flags: '--commune <commune>', help: 'option.commune' };
export const kind: OptionSpec = { flags: '--kind <kind>', help: 'option.kind', choices: inventoryKinds };
export const force: OptionSpec = { flags: '--force', help: 'option.force' };
export const passphraseFile: OptionSpec = {
  flags: '--passphrase-file <file>',
  help: 'option.passphrase-file',
};
export const fullIds: OptionSpec = { flags: '--full-ids', help: 'full-ids.option' };
export const fullIdsReason: OptionSpec = { flags: '--reason <text>', help: 'full-ids.reason' };
