import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { recipes } from './recipes.ts';
import { endingOf } from './sweep.ts';

const folder = join(packageRoot(), 'fixtures', 'workbooks');
const largest = 20 * 1024;

/** Set to write the committed workbooks anew instead of judging them. */
const writing = process.env.BANGIAO_WRITE_FIXTURES !== undefined;

describe.runIf(writing)('the committed workbooks are written', () => {
  it.each(recipes)('$file', async ({ file, make }) => {
    await writeFile(join(folder, file), await make());
  });
});

describe('a committed workbook', () => {
  it('has a recipe, and every recipe a workbook', async () => {
    expect((await readdir(folder)).sort()).toEqual(recipes.map(({ file }) => file).sort());
  });

  it.each(recipes)('$file is small and ends as it must', async ({ file, ending }) => {
    expect((await stat(join(folder, file))).size).toBeLessThan(largest);
    expect(await endingOf(join(folder, file))).toEqual(ending);
  });

  it.each(recipes.filter(({ byLibreOffice }) => !byLibreOffice))(
    '$file, made again, ends as it must',
    async ({ file, make, ending }) => {
      const path = join(await temporaryFolder(), file);
      await writeFile(path, await make());
      expect(await endingOf(path)).toEqual(ending);
    },
  );
});
