import { describe, expect, it } from 'vitest';
import { ReaderThread } from '../../../../src/workbook/read/sheetjs/reader-thread.ts';
import { WorkbookReadError } from '../../../../src/workbook/read/workbook.ts';
import { bookOf, bytesOf, sheetOf } from './support.ts';

const input = { format: 'xml', text: '' } as const;
const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

async function problemOf(opening: Promise<unknown>): Promise<unknown> {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookReadError ? error.problem : error;
}

describe('a reader that hangs or dies ends alone', () => {
  it('after its time', async () => {
    const options = { script: script('for (;;);'), seconds: 1 };
    expect(await problemOf(ReaderThread.open(input, 0, options))).toEqual({
      code: 'FILE-TOO-LARGE',
      values: { limit: 'time', allowed: '1 s' },
    });
  });

  it('at the end of its memory', async () => {
    const options = {
      script: script('const kept = []; for (;;) kept.push(new Array(1000).fill({}));'),
      megabytes: 40,
    };
    expect(await problemOf(ReaderThread.open(input, 0, options))).toEqual({
      code: 'FILE-TOO-LARGE',
      values: { limit: 'memory', allowed: '40 MB' },
    });
  });

  it('by an error of its own, or without a word', async () => {
    const dead = { code: 'FILE-DAMAGED' };
    expect(
      await problemOf(ReaderThread.open(input, 0, { script: script('throw new Error("x")') })),
    ).toMatchObject(dead);
    expect(await problemOf(ReaderThread.open(input, 0, { script: script('process.exit(3)') }))).toMatchObject(
      dead,
    );
  });

  it('and reads a sound file in a heap of its own', async () => {
    const bytes = new Uint8Array(bytesOf(bookOf({ A: sheetOf([['một', 2]]) }), 'biff8'));
    const { thread, sheets } = await ReaderThread.open({ format: 'xls', bytes }, bytes.length);
    expect(sheets).toHaveLength(1);
    expect((await thread.rows(0, 0)).rows).toHaveLength(1);
    await thread.close();
    expect(await problemOf(thread.rows(0, 0))).toMatchObject({ code: 'FILE-DAMAGED' });
  });
});
