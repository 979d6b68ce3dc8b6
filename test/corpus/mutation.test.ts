import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isRefusalCode } from '../../src/findings/refusals.ts';
import { groupBy } from '../../src/reference/group.ts';
import { packageRoot } from '../../src/workspace/package-root.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { expectNoHang, seed } from './fuzzing.ts';
import { type Chance, chanceOf, mutated, mutatedInside } from './mutations.ts';
import { recipes } from './recipes.ts';
import { endingOf, readToTheEnd } from './sweep.ts';

const folder = join(packageRoot(), 'fixtures', 'workbooks');
const sound = recipes.flatMap(({ file, ending }) =>
  'format' in ending ? [{ file, format: ending.format }] : [],
);

/** All mutations together take this long, each format its share of it; ten minutes find what fifteen seconds do not. */
const budgetSeconds = Number(process.env.BANGIAO_MUTATION_SECONDS ?? 15);
const formats = groupBy(sound, ({ format }) => format);
const secondsFor = (format: string) => budgetSeconds / formats.size / (formats.get(format)?.length ?? 1);
/** How many changed files of each format were tried. */
const triedOf = new Map<string, number>();

afterAll(() => {
  for (const [format, tried] of triedOf) process.stdout.write(`${format}: ${tried} changed\n`);
});

async function endsWithACode(path: string): Promise<void> {
  const begun = process.cpuUsage();
  const ending = await endingOf(path);
  if ('refused' in ending) expect(ending.refused).toSatisfy(isRefusalCode);
  const code = await readToTheEnd(path);
  if (code !== undefined) expect(code).toSatisfy(isRefusalCode);
  expectNoHang(begun, path);
}

function change(bytes: Buffer, isZip: boolean, chance: Chance): Buffer {
  return isZip && chance() < 0.7 ? mutatedInside(bytes, chance) : mutated(bytes, chance);
}

describe(`a workbook with changed bytes is read, or refused with a code (seed ${seed})`, () => {
  it.each(sound)(
    '$file',
    async ({ file, format }) => {
      const bytes = await readFile(join(folder, file));
      const isZip = ['xlsx', 'xlsb', 'ods'].includes(format);
      const path = join(await temporaryFolder(), `changed${extname(file)}`);
      const end = performance.now() + secondsFor(format) * 1000;
      let round = 0;
      for (; performance.now() < end; round += 1) {
        await writeFile(path, change(bytes, isZip, chanceOf(seed + round)));
        await endsWithACode(path).catch((error: unknown) => {
          throw new Error(`seed ${seed + round}`, { cause: error });
        });
      }
      triedOf.set(format, (triedOf.get(format) ?? 0) + round);
    },
    (budgetSeconds + 60) * 1000,
  );
});
