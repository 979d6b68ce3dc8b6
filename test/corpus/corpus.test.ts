import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusalCode } from '../../src/findings/refusals.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { endingOf, filesBelow, readToTheEnd } from './sweep.ts';

/** Longer than any file of a district takes; a file that is not done then hangs. */
const patience = 120_000;

/** Folders to be swept: our own, and one of anybody's. */
const folders = [join(packageRoot(), 'fixtures', 'workbooks'), process.env.BANGIAO_CORPUS ?? ''].filter(
  Boolean,
);

describe.each(folders)('every file of %s is read, or refused with a code', async (folder) => {
  it.each(await filesBelow(folder))(
    '%s',
    async (file) => {
      const path = join(folder, file);
      const ending = await endingOf(path);
      if ('refused' in ending) expect(ending.refused).toSatisfy(isRefusalCode);
      else expect(ending.tables).not.toEqual([]);
      const code = await readToTheEnd(path);
      if (code !== undefined) expect(code).toSatisfy(isRefusalCode);
    },
    patience,
  );
});
