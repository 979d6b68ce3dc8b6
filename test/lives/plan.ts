import { Dice } from './dice.ts';
import { allSteps } from './steps/index.ts';
import { intake } from './steps/intake.ts';
import { drawn } from './steps/step.ts';

/** A step of a life: its name, the workspace it is about, and the seed of its own dice. */
export interface PlannedStep {
  readonly name: string;
  readonly workspace: number;
  readonly seed: number;
}

/** So many workspaces there are in a life; most happens in the first. */
export const workspaces = 3;

/** What happens in a life, all of it decided beforehand; a step that cannot be done then is passed over. */
export function planOf(seed: number, steps: number, only: readonly string[]): readonly PlannedStep[] {
  const dice = new Dice(seed);
  return Array.from({ length: steps }, (_, index) => {
    const often = index % 4 === 3 ? dice.any(only) : undefined;
    const name = often ?? drawn(index < steps / 5 ? intake : allSteps, dice)[0];
    const workspace = dice.happens(0.5) ? 0 : dice.below(workspaces);
    return { name, workspace, seed: dice.below(1_000_000) };
  });
}

/** A plan in one line, to be replayed: `new-list@0:17 map@0:9`. */
export function written(plan: readonly PlannedStep[]): string {
  return plan.map(({ name, workspace, seed }) => `${name}@${workspace}:${seed}`).join(' ');
}

/** A plan as it was written. */
export function readPlan(text: string): readonly PlannedStep[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [, name = '', workspace, seed] = /^([\w-]+)@(\d+):(\d+)$/.exec(word) ?? [];
      if (!(name in allSteps)) throw new Error(`no step ${word}`);
      return { name, workspace: Number(workspace), seed: Number(seed) };
    });
}
