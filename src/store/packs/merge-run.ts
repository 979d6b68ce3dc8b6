import type { Store } from '../database.ts';
import type { PackFile } from './pack-file.ts';
import type { PackScope } from './select-part.ts';

/** What one merge works with. */
export interface MergeRun {
  readonly store: Store;
  readonly pack: PackFile;
  readonly mergeId: number;
  readonly operationId: number;
  readonly scope: PackScope;
}
