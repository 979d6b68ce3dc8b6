import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateCity } from '../../fixtures/city.ts';
import { bangiao, bangiaoAnew, bangiaoJson } from '../helpers/binary.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const districts = ['250', '271', '272', '273'] as const;

/** How long a command says it waited for its turns, in seconds. */
function waitsIn(stderr: string): readonly number[] {
  return [...stderr.matchAll(/Đã đến lượt, sau ([\d,]+) giây/g)].map(([, seconds = '']) =>
    Number(seconds.replace(',', '.')),
  );
}

test('eight processes that import, map, check, export and back up in one workspace all end right', async () => {
  const folder = await temporaryFolder();
  for (const code of districts) {
    const inbox = join(folder, code);
    await generateCity(inbox, { seed: 1, districts: [code], keyFolder: join(folder, 'dap-an', code) });
  }
  await bangiao(folder, 'init');
  const first = await bangiao(folder, 'import', districts[0]);
  await bangiao(folder, 'map');
  const commands = [
    ...districts.slice(1).map((code) => ['import', code]),
    ['map'],
    ['check'],
    ['export', 'district', districts[0], '--out', 'ra'],
    ['backup', 'sao.db'],
    ['map'],
  ];
  expect(commands).toHaveLength(8);
  const begun = performance.now();
  const runs = await Promise.all(
    commands.map(async (command) => {
      const run = await bangiaoAnew(folder, ...command);
      return { ...run, command: command.join(' '), seconds: (performance.now() - begun) / 1000 };
    }),
  );
  for (const { command, code, stderr } of runs) {
    expect(stderr, command).not.toMatch(/UNEXPECTED|WORKSPACE-/);
    // Junk lies in an inbox as it does in a real one: those files are refused, the others taken.
    expect(command.startsWith('import') || command === 'check' ? [0, 1, 2] : [0], command).toContain(code);
  }
  const { document } = await bangiaoJson<{ submissions: unknown[] }>(folder, 'history');
  const taken = [first, ...runs].flatMap(({ stdout }) => stdout.match(/^#\d+ /gm) ?? []);
  expect(document.submissions).toHaveLength(taken.length);
  expect(taken.length).toBeGreaterThanOrEqual(districts.length * 4);
  expect((await bangiao(folder, 'doctor')).code).toBe(0);
  expect((await bangiao(folder, 'audit', 'verify')).code).toBe(0);
  const longest = Math.max(...runs.map(({ seconds }) => seconds));
  process.stdout.write(
    `eight processes at once: all ended right, the last after ${longest.toFixed(1)} s; waited:\n`,
  );
  for (const { command, stderr } of runs) {
    const waits = waitsIn(stderr);
    // Who waits is told so, and told when the turn has come.
    expect(waits, command).toHaveLength(stderr.split('đang đợi đến lượt').length - 1);
    process.stdout.write(`  ${command}: ${waits.length === 0 ? 'not' : `${waits.join(' + ')} s`}\n`);
  }
  expect(runs.some(({ stderr }) => waitsIn(stderr).length > 0)).toBe(true);
}, 600_000);
