import { isRefusalCode, RefusedError } from '../../src/findings/refusals.ts';
import { type Chance, chanceOf } from './mutations.ts';

/** Each parser takes this long; a minute finds what two seconds do not. */
const secondsEach = Number(process.env.BANGIAO_FUZZ_SECONDS ?? 2);
/** The seed of an earlier run, to see its failures again; a few runs a day should not all try the same. */
export const seed = Number(process.env.BANGIAO_MUTATION_SEED ?? Date.now() % 1_000_000);
/** Far more computing than any of these small files takes, on whatever a machine does beside it: a file that is not done hangs. */
const patienceSeconds = 30;

/** Refuses what took more computing than that since `begun`; what waits for ever ends with the test's own limit. */
export function expectNoHang(begun: NodeJS.CpuUsage, what: string): void {
  const { user, system } = process.cpuUsage(begun);
  if ((user + system) / 1e6 > patienceSeconds) throw new Error(`${what} hangs`);
}
/** How long a test of one parser may take, in milliseconds. */
export const limit = (secondsEach + 60) * 1000;

/**
 * Tries changed bytes until the time is up; whatever is thrown must be a refusal with a code, and in time. Hands back how
 * many were tried, and says so.
 */
export async function fuzz(
  what: string,
  change: (chance: Chance) => Buffer,
  parse: (bytes: Buffer) => unknown,
): Promise<number> {
  const end = performance.now() + secondsEach * 1000;
  let round = 0;
  for (; performance.now() < end; round += 1) {
    const begun = process.cpuUsage();
    try {
      await parse(change(chanceOf(seed + round)));
    } catch (error) {
      const isRefusal = error instanceof RefusedError && isRefusalCode(error.refusal.code);
      if (!isRefusal) throw new Error(`seed ${seed + round}`, { cause: error });
    }
    expectNoHang(begun, `seed ${seed + round}`);
  }
  process.stdout.write(`${what}: ${round} changed\n`);
  return round;
}
