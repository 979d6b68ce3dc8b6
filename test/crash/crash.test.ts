import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chanceOf } from '../corpus/mutations.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { type Scenario, scenarios } from './bases.ts';
import { killed, type Undisturbed, undisturbed } from './kill.ts';

/** How often the program is killed; `npm run crash -- --kills 300` for hundreds of times. */
const kills = Number(process.env.BANGIAO_KILLS ?? 8);
const seed = Number(process.env.BANGIAO_KILL_SEED ?? Date.now() % 1_000_000);
/** Node.js itself needs this long to start: earlier kills try nothing of ours. */
const start = 60;

test(
  `the program, killed ${kills} times at any moment, leaves everything as before or as after (seed ${seed})`,
  async () => {
    const chance = chanceOf(seed);
    const folder = await temporaryFolder();
    const all = await scenarios();
    const normal = new Map<Scenario, Undisturbed>();
    for (const scenario of all) normal.set(scenario, await undisturbed(scenario, join(folder, 'tron-ven')));
    const counts = new Map<string, number>();
    for (let kill = 0; kill < kills; kill += 1) {
      const scenario = all[kill % all.length];
      const usual = scenario && normal.get(scenario);
      if (!usual) throw new Error('no scenario');
      const delay = start + chance() * usual.took;
      const at = { delay, code: usual.code };
      const outcome = await killed(scenario, join(folder, `k${kill}`), at).catch((error: unknown) => {
        throw new Error(`${scenario.name} killed after ${Math.round(delay)} ms, seed ${seed}`, {
          cause: error,
        });
      });
      const key = `${scenario.name} ${outcome}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const survived = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(survived).toBe(kills);
    process.stdout.write(
      `${kills} kills survived: ${[...counts].map(([key, count]) => `${key} ${count}`).join(', ')}\n`,
    );
  },
  120_000 + kills * 30_000,
);
