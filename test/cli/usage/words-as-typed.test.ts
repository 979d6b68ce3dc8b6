import { describe, expect, it } from 'vitest';
import { wordsAsTyped } from '../../../src/cli/usage/words-as-typed.ts';

const isFolder = (path: string) => ['C:\\Hồ sơ', 'lần 2', 'D:'].includes(path);
const onWindows = (...argv: readonly string[]) => wordsAsTyped(argv, { platform: 'win32', isFolder });

describe('words whose closing quote was taken for a letter, since \\ stands before it', () => {
  it.each([
    [
      ['nhap', 'C:\\Hồ sơ"'],
      ['nhap', 'C:\\Hồ sơ\\'],
    ],
    [
      ['nhap', 'D:"'],
      ['nhap', 'D:\\'],
    ],
    [
      ['nhap', 'lần 2" --district 002  --yes'],
      ['nhap', 'lần 2\\', '--district', '002', '--yes'],
    ],
  ])('%j were %j', (given, typed) => {
    expect(onWindows(...given)).toEqual({ ok: true, value: typed });
  });

  it('are refused where other words follow: no one can tell which quotes stood where', () => {
    expect(onWindows('nhap', 'lần 2" --name a', 'b')).toEqual({ ok: false, problem: { folder: 'lần 2' } });
  });

  it.each([
    [['waive', '1', '--reason', 'màn hình 24" còn tốt']],
    [['nhap', 'C:\\Không có"']],
    [['waive', '1', '--reason', 'lần 2"không rõ']],
    [['nhap', 'C:\\Hồ sơ\\', '--yes']],
  ])('are not %j: no folder of that name is there, or nothing was swallowed', (given) => {
    expect(onWindows(...given)).toEqual({ ok: true, value: given });
  });

  it('are as they stand elsewhere, where a quote may be a letter of a name', () => {
    const given = ['nhap', 'lần 2"'];
    expect(wordsAsTyped(given, { platform: 'linux', isFolder })).toEqual({ ok: true, value: given });
  });
});
