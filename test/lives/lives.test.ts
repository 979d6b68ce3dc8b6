import { expect, test } from 'vitest';
import { FailedLife, lead } from './life.ts';
import { planOf, readPlan, written } from './plan.ts';
import { shrunk } from './shrink.ts';

/** How many lives are led; `npm run lives -- --lives 100` for many, `--seconds` for as many as there is time for. */
const lives = Number(process.env.BANGIAO_LIVES ?? 1);
const steps = Number(process.env.BANGIAO_LIFE_STEPS ?? 12);
const seconds = Number(process.env.BANGIAO_LIFE_SECONDS ?? Number.POSITIVE_INFINITY);
/** In the suite always the same life; a run of its own begins elsewhere each time. */
const seed = Number(
  process.env.BANGIAO_LIFE_SEED ?? (process.env.BANGIAO_LIVES === undefined ? 1 : Date.now() % 1_000_000),
);
/** Steps of which every fourth one is. */
const only = (process.env.BANGIAO_LIFE_ONLY ?? '').split(',').filter(Boolean);
/** A plan of an earlier life, to see it again. */
const replay = process.env.BANGIAO_LIFE_REPLAY ?? '';
/** For so long a broken life is made shorter. */
const shrinkSeconds = 300;

/** What to tell of a life that ended with a broken rule. */
function told(failed: FailedLife, ofSeed: number): string {
  return [
    `seed ${ofSeed}: ${failed.message}`,
    ...failed.typed,
    `again: npm run lives -- --replay "${written(failed.plan)}"`,
  ].join('\n');
}

/** How often each command ended how; the most frequent first. */
function outcomes(typed: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const line of typed) {
    const [, command = '', code = '0', refusal = ''] =
      /\$ bangiao (map [a-z]+|[a-z]+).*?(?: {2}# (\d) (\S*))?$/.exec(line) ?? [];
    const key = `${command} ${code} ${refusal}`.trimEnd();
    if (command !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

test.runIf(replay !== '')(
  'a life as it was written down leaves everything sound',
  async () => {
    const end = await lead(readPlan(replay), { keep: true }).catch((error: unknown) => {
      throw error instanceof FailedLife ? new Error(told(error, 0), { cause: error.cause }) : error;
    });
    process.stdout.write(`${end.typed.join('\n')}\nkept in ${end.root}\n`);
  },
  600_000,
);

test.runIf(replay === '')(
  'random lives of workspaces break no rule',
  async () => {
    const begun = performance.now();
    const broken: string[] = [];
    const typed: string[] = [];
    let led = 0;
    for (; led < lives && performance.now() - begun < seconds * 1000; led += 1) {
      try {
        typed.push(...(await lead(planOf(seed + led, steps, only))).typed);
      } catch (error) {
        if (!(error instanceof FailedLife)) throw error;
        const smallest = await shrunk(error, performance.now() + shrinkSeconds * 1000);
        broken.push(told(smallest, seed + led));
        process.stdout.write(`${broken.at(-1)}\n\n`);
      }
    }
    process.stdout.write(
      `${led} lives of ${steps} steps led from seed ${seed}, ${broken.length} broke a rule\n`,
    );
    for (const [what, count] of lives > 1 ? outcomes(typed) : [])
      process.stdout.write(`  ${String(count).padStart(5)}  ${what}\n`);
    expect(broken.map((life) => life.split('\n')[0])).toEqual([]);
  },
  Number.isFinite(seconds) ? (seconds + 3600) * 1000 : 120_000 + lives * 600_000,
);
