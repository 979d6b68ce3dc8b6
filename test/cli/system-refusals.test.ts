import { expect, it } from 'vitest';
import { systemRefusal } from '../../src/cli/system-refusals.ts';

function refusalOf(code: string, path: string, platform: NodeJS.Platform) {
  const error = Object.assign(new Error(code), { code, path });
  return systemRefusal(error, { platform, isThere: (root) => root === 'C:\\' })?.refusal;
}

it.each([
  ['EINVAL', 'C:\\xuất\\ra?', 'OUTPUT-NAME-REFUSED'],
  ['ENOENT', 'C:\\xuất\\a"b.xlsx', 'OUTPUT-NAME-REFUSED'],
  ['ENOENT', `C:\\xuất\\${'dài'.repeat(100)}`, 'OUTPUT-NAME-TOO-LONG'],
  ['EINVAL', `C:\\xuất\\${'dài'.repeat(100)}`, 'OUTPUT-NAME-TOO-LONG'],
  ['ENOENT', 'K:\\', 'OUTPUT-DRIVE-MISSING'],
  ['ENOENT', '\\\\may-chu\\ban-giao\\xuất', 'OUTPUT-DRIVE-MISSING'],
  ['ENOENT', 'C:\\xuất\\a.xlsx', 'OUTPUT-LOCKED'],
  ['ENOENT', 'xuất\\a.xlsx', 'OUTPUT-LOCKED'],
])('what Windows calls %s is told from the path %s: %s', (code, path, refusal) => {
  expect(refusalOf(code, path, 'win32')).toMatchObject({ code: refusal, values: { path } });
});

it('the file is named, not what it is written as until it is whole', () => {
  const unfinished = 'C:\\xuất\\.thanh?pho.xlsx.0a1b2c-77.part';
  expect(refusalOf('ENOENT', unfinished, 'win32')?.values.path).toBe('C:\\xuất\\thanh?pho.xlsx');
});

it('a name that only Windows refuses says nothing elsewhere', () => {
  expect(refusalOf('ENOENT', '/proc/a?b', 'linux')?.code).toBe('OUTPUT-LOCKED');
  expect(refusalOf('EINVAL', '/mnt/a?b', 'linux')).toBeUndefined();
});
