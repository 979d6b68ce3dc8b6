import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ReaderOptions, ReaderProcess } from '../../../../src/workbook/read/sheetjs/reader-process.ts';
import { WorkbookReadError } from '../../../../src/workbook/read/workbook.ts';
import { temporaryFolder } from '../../../helpers/workspace.ts';
import { bookOf, bytesOf, sheetOf } from './support.ts';

const ready = "process.send({ type: 'ready' });";

/** What waiting for a reader with this code ends with. */
async function problemOf(code: string, options: ReaderOptions = {}): Promise<unknown> {
  const script = join(await temporaryFolder(), 'reader.mjs');
  await writeFile(script, code);
  const file = { format: 'xml', path: 'nothing.xml' } as const;
  return refusal(ReaderProcess.open(file, 0, { script: pathToFileURL(script), ...options }));
}

async function refusal(waiting: Promise<unknown>): Promise<unknown> {
  const error = await waiting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookReadError ? error.problem : error;
}

const late = (seconds: number) => ({
  code: 'FILE-TOO-LARGE',
  values: { limit: 'time', allowed: `${seconds} s` },
});
const tooBig = (megabytes: number) => ({
  code: 'FILE-TOO-LARGE',
  values: { limit: 'memory', allowed: `${megabytes} MB` },
});

describe('a reader that hangs or dies ends alone', () => {
  it('after its time, which does not count while it starts', async () => {
    expect(await problemOf(`${ready} for (;;);`, { seconds: 1 })).toEqual(late(1));
    const slowStart = `setTimeout(() => { ${ready} process.send({ type: 'opened', id: 0, sheets: [] }); }, 900); process.on('message', () => undefined);`;
    expect(await problemOf(slowStart, { seconds: 0.5 })).toBeUndefined();
  });

  it('when it never starts', async () => {
    expect(await problemOf('for (;;);', { startSeconds: 1 })).toEqual(late(1));
  });

  it('two seconds after it has a small file, unless told otherwise', async () => {
    expect(await problemOf(`${ready} for (;;);`)).toEqual(late(2));
  });

  it('but not because this process was too busy to hear it', async () => {
    const sign = join(await temporaryFolder(), 'ready');
    const code = `import { writeFileSync } from 'node:fs';
      ${ready} writeFileSync(${JSON.stringify(sign)}, '');
      setTimeout(() => process.send({ type: 'opened', id: 0, sheets: [] }), 500);
      process.on('message', () => undefined);`;
    const outcome = problemOf(code, { seconds: 1 });
    while (!existsSync(sign)) await wait(20);
    await wait(100);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500));
    expect(await outcome).toBeUndefined();
  });

  describe('but not because the machine was too busy with other work', () => {
    const told = (milliseconds: number) =>
      `import { writeSync } from 'node:fs'; setInterval(() => writeSync(4, '${milliseconds}\\n'), 20); ${ready}`;
    const opened =
      "process.send({ type: 'opened', id: 0, sheets: [] }); process.on('message', () => undefined);";

    it('where it tells that it has hardly been let run', async () => {
      const code = `${told(1)} setTimeout(() => { ${opened} }, 900);`;
      expect(await problemOf(code, { seconds: 0.3 })).toBeUndefined();
    });

    it('though it ends where it tells that it has used its time, or waits for nothing for too long', async () => {
      const code = (milliseconds: number) => `${told(milliseconds)} setTimeout(() => { ${opened} }, 20_000);`;
      expect(await problemOf(code(400), { seconds: 0.3 })).toEqual(late(0.3));
      expect(await problemOf(code(1), { seconds: 0.1 })).toEqual(late(0.1));
    });

    it('and it tells so while it hangs', async () => {
      const pulse = new URL('../../../../dist/src/workbook/read/sheetjs/pulse.js', import.meta.url);
      const code = `import { beginPulse } from '${pulse}'; beginPulse(); ${ready} for (;;);`;
      expect(await problemOf(code, { seconds: 1 })).toEqual(late(1));
    });
  });

  it.each([
    ['of many objects', 'const kept = []; for (;;) kept.push(new Array(1000).fill({}));'],
    ['of one array that grows', 'const kept = []; for (;;) kept.push(0.5);'],
    ['of a few large arrays', 'const kept = []; for (;;) kept.push(new Array(3e7).fill(1));'],
  ])('at the end of its memory, %s', async (_, code) => {
    expect(await problemOf(ready + code, { megabytes: 40, seconds: 30 })).toEqual(tooBig(40));
  });

  it('by an error of its own, or without a word', async () => {
    const dead = { code: 'FILE-DAMAGED', values: { reason: 'reader-died' } };
    expect(await problemOf('throw new Error("x")')).toEqual(dead);
    expect(await problemOf('process.exit(3)')).toEqual(dead);
  });

  it('and reads a sound file in a heap of its own', async () => {
    const path = join(await temporaryFolder(), 'book.xls');
    await writeFile(path, bytesOf(bookOf({ A: sheetOf([['một', 2]]) }), 'biff8'));
    const { reader, sheets } = await ReaderProcess.open({ format: 'xls', path }, 10_000);
    expect(sheets).toHaveLength(1);
    expect((await reader.rows(0, 0)).rows).toHaveLength(1);
    reader.close();
    expect(await refusal(reader.rows(0, 0))).toMatchObject({ code: 'FILE-DAMAGED' });
  });
});
