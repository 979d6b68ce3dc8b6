import type { Dice } from '../dice.ts';
import type { Site } from '../site.ts';

/** Something that can happen to a workspace; it does nothing where there is nothing to do it to. */
export type Step = (site: Site) => Promise<void>;

/** Steps by their names, each with how often it comes beside the others. */
export type Steps = Readonly<Record<string, readonly [weight: number, step: Step]>>;

/** One of some steps by their weights, with its name. */
export function drawn(steps: Steps, dice: Dice): readonly [name: string, step: Step] {
  const all = Object.entries(steps);
  let place = dice.below(all.reduce((sum, [, [weight]]) => sum + weight, 0));
  for (const [name, [weight, step]] of all) {
    if (place < weight) return [name, step];
    place -= weight;
  }
  throw new Error('no step');
}
