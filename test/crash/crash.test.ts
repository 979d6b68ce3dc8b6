import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chanceOf } from '../corpus/mutations.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { type Scenario, scenarios } from './bases.ts';
import { killed, type Outcome, undisturbed } from './kill.ts';
import { momentKinds, momentOf, type Undisturbed } from './moments.ts';

/** How often the program is killed; `npm run crash -- --kills 300` for hundreds of times. */
const kills = Number(process.env.BANGIAO_KILLS ?? 8);
const seed = Number(process.env.BANGIAO_KILL_SEED ?? Date.now() % 1_000_000);
/** Only scenarios of which the name begins so. */
const only = process.env.BANGIAO_KILL_ONLY ?? '';

test(
  `the program, killed ${kills} times at any moment, leaves everything as before or as after (seed ${seed})`,
  async () => {
    const chance = chanceOf(seed);
    const folder = await temporaryFolder();
    const all = (await scenarios()).filter(({ name }) => name.startsWith(only));
    // A short run begins elsewhere each time.
    const first = Math.floor(chance() * all.length * momentKinds.length);
    const normal = new Map<Scenario, Undisturbed>();
    const counts = new Map<string, Record<Outcome, number>>();
    for (let kill = 0; kill < kills; kill += 1) {
      const place = first + kill;
      const scenario = all[place % all.length];
      const kind = momentKinds[Math.floor(place / all.length) % momentKinds.length];
      if (!scenario || !kind) throw new Error('no scenario');
      const usual = normal.get(scenario) ?? (await undisturbed(scenario, join(folder, 'tron-ven')));
      normal.set(scenario, usual);
      const moment = momentOf(kind, usual, chance);
      const at = { moment, code: usual.code };
      const outcome = await killed(scenario, join(folder, `k${kill}`), at).catch((error: unknown) => {
        const when = `${Math.round(moment.delay)} ms after ${moment.after}`;
        throw new Error(`${scenario.name} killed ${when}, seed ${seed}`, { cause: error });
      });
      for (const key of [scenario.name, kind]) {
        const count = counts.get(key) ?? { absent: 0, there: 0 };
        counts.set(key, { ...count, [outcome]: count[outcome] + 1 });
      }
    }
    process.stdout.write(`${kills} kills survived; the operation was absent / there:\n`);
    for (const [key, { absent, there }] of counts) process.stdout.write(`  ${key}: ${absent} / ${there}\n`);
    const survived = momentKinds
      .map((kind) => counts.get(kind))
      .reduce((sum, count) => sum + (count?.absent ?? 0) + (count?.there ?? 0), 0);
    expect(survived).toBe(kills);
  },
  180_000 + kills * 30_000,
);
