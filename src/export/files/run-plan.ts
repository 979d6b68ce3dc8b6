import type { ExportedFile } from './write-verified.ts';

/** Files that are written together, and how. */
export interface Job {
  readonly files: readonly string[];
  readonly write: (folder: string) => Promise<readonly ExportedFile[]>;
}

/** What a run of one kind does, unit by unit. */
export interface RunPlan {
  readonly jobs: readonly Job[];
  /** Units that are left out because there is nothing to say of them. */
  readonly empty: readonly string[];
  /** What was chosen for this run, for the manifest. */
  readonly choices?: Readonly<Record<string, unknown>>;
}
