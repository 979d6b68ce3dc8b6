import { beforeEach, describe, expect, it } from 'vitest';
import { bangiao } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const flood = 'STAFF-CITIZEN-ID-PROVINCE-UNKNOWN';
const people = 40;

describe('where one code floods', () => {
  let folder: string;
  let imported: readonly string[];

  /** The lines that name a place of a code. */
  const placesOf = (lines: readonly string[], code: string) =>
    lines.filter((line) => line.startsWith(`${code}  `));
  const linesOf = async (...args: readonly string[]) => (await bangiao(folder, ...args)).stdout.split('\n');

  beforeEach(async () => {
    folder = await temporaryFolder();
    const list = await writeStaff(
      folder,
      Array.from({ length: people }, (_, index) => person(index + 1)),
    );
    await bangiao(folder, 'init');
    imported = await linesOf('import', list);
  });

  it('its first places are named, how many more there are, and how they are seen', async () => {
    const lines = await linesOf('check');
    const places = placesOf(lines, flood);
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(5);
    expect(lines.join('\n')).toContain(`còn ${people - places.length} chỗ nữa: thêm --rule ${flood}`);
    const named = placesOf(imported, flood).length;
    expect(imported.join('\n')).toContain(`còn ${people - named} chỗ nữa: bangiao kiem-tra --rule ${flood}`);
  });

  it('twenty findings are named wherever there are as many, of one code or of several', async () => {
    const named = (lines: readonly string[]) => lines.filter((line) => /^[A-Z]+-[A-Z-]+ {2}/.test(line));
    expect(named(imported)).toHaveLength(20);
    expect(named(await linesOf('check'))).toHaveLength(20);
  });

  it('the other codes are named as well', async () => {
    const lines = await linesOf('check');
    const counted = lines.flatMap((line) => /^ *[\d.]+ {2}([A-Z0-9-]+)/.exec(line)?.[1] ?? []);
    expect(counted.length).toBeGreaterThan(3);
    for (const code of counted) expect(placesOf(lines, code).length, code).toBeGreaterThan(0);
  });

  it('that code alone shows as many places as fit', async () => {
    expect(placesOf(await linesOf('check', '--rule', flood), flood)).toHaveLength(20);
  });
});
