import { FailedLife, lead } from './life.ts';
import type { PlannedStep } from './plan.ts';

/** A life that breaks a rule, made as short as it goes: each step is left out that is not needed for it. */
export async function shrunk(failed: FailedLife, until: number): Promise<FailedLife> {
  let smallest = failed;
  for (let size = Math.ceil(failed.plan.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = smallest.plan.length - 1 - size; from >= 0 && performance.now() < until; from -= size) {
      const without = smallest.plan.filter((_, index) => index < from || index >= from + size);
      smallest = (await failureOf(without, failed.rule)) ?? smallest;
    }
  }
  return smallest;
}

/** The same rule broken by another plan; undefined where that is sound. */
async function failureOf(plan: readonly PlannedStep[], rule: string): Promise<FailedLife | undefined> {
  try {
    await lead(plan);
    return undefined;
  } catch (error) {
    return error instanceof FailedLife && error.rule === rule ? error : undefined;
  }
}
