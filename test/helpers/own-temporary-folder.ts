import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Short: a path that is wider than a terminal is broken anywhere. */
const prefix = 'bg-';

/**
 * Gives a run of the tests a folder of its own for temporary files, the programs that they start too, and does away with
 * it afterwards: what a test, or a process that was ended on purpose, leaves there fills no disk. Vitest calls it for each
 * of the projects of a run; the first call does it.
 */
export default async function ownTemporaryFolder(): Promise<(() => Promise<void>) | undefined> {
  if (basename(tmpdir()).startsWith(prefix)) return undefined;
  const folder = await mkdtemp(join(tmpdir(), prefix));
  // As open as the folder it stands in: some tests run the program as somebody else.
  await chmod(folder, 0o1777);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
