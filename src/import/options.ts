import type { InventoryKind } from '../inventory/inventory.ts';
import type { HeadingAliases } from '../inventory/match-columns.ts';
import type { Actor } from '../store/operations.ts';

/** What an import is told beside the files. */
export interface ImportOptions {
  readonly actor: Actor;
  /** The sender, when the person says it; a code. */
  readonly district?: string | undefined;
  readonly kind?: InventoryKind | undefined;
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  /** What a second file of the same kind from the same district is, when its rows do not tell. */
  readonly as?: 'version' | 'part' | undefined;
  readonly aliases: HeadingAliases;
  /** Province codes a citizen id may begin with. */
  readonly provinces: ReadonlySet<string>;
  readonly dryRun: boolean;
  /** Asks a person for the sender of a file that does not say it; absent where nobody can be asked. */
  readonly askDistrict?: ((file: string) => Promise<string | undefined>) | undefined;
  readonly onFile?: ((done: number, total: number, file: string, rows: number) => void) | undefined;
}

/** A file to import: where it is, and how it is called in findings and outputs. */
export interface ImportFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the folder that was given, or the file's own name; `/` between folders. */
  readonly name: string;
}
