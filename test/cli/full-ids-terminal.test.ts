import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { bangiaoInTerminal, canUseTerminal } from '../helpers/terminal.ts';

interface Log {
  readonly operations: readonly {
    readonly command: string;
    readonly who: string;
    readonly details: { readonly reason: string };
  }[];
}

const workspace = copiesOf(async (folder) => {
  await bangiao(folder, 'init');
  const listed = [person(1, { destination: 'phường Hoàn Kiếm' })];
  await bangiao(folder, 'import', await writeStaff(folder, listed));
  await bangiao(folder, 'map');
});

async function logOf(folder: string): Promise<Log['operations']> {
  return (await bangiaoJson<Log>(folder, 'audit')).document.operations;
}

const question = 'Vì sao cần số định danh đầy đủ?';
const askings = [
  ['export commune', ['export', 'commune', '00070', '--out', 'ra'], 'export --full-ids'],
  ['export records', ['export', 'records', '--kind', 'staff', '--out', 'ra'], 'export --full-ids'],
  ['query', ['query', 'select citizen_id from v_staff'], 'export query --full-ids'],
] as const;

describe.runIf(canUseTerminal)('ids in full, on a terminal', () => {
  it.each(askings)(
    '%s asks why until there is a reason, which the log keeps with who gave it',
    async (_, words, command) => {
      const folder = await workspace();
      const running = bangiaoInTerminal(folder, ...words, '--full-ids');
      await running.until(question);
      running.press('Enter');
      await running.until('chưa gõ gì');
      running.press('doi', 'Space', 'chieu');
      await running.until('doi chieu');
      running.press('Enter');
      expect(await running.ended()).toBe(0);
      expect((await logOf(folder)).at(-1)).toMatchObject({
        ...{ command, who: userInfo().username },
        details: { reason: 'doi chieu' },
      });
    },
    60_000,
  );

  it.each(askings)(
    '%s is cancelled by Ctrl+C with 130, and nothing is written or logged',
    async (_, words) => {
      const folder = await workspace();
      const before = await logOf(folder);
      const running = bangiaoInTerminal(folder, ...words, '--full-ids');
      await running.until(question);
      running.press('C-c');
      expect(await running.ended()).toBe(130);
      expect(existsSync(join(folder, 'ra'))).toBe(false);
      expect(await logOf(folder)).toEqual(before);
    },
    60_000,
  );
});
