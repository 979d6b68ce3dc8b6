import type { TargetKey, Targets } from '../settings/settings.ts';
import type { Store } from '../store/database.ts';
import { targetFigures } from '../store/outputs/target-figures.ts';

/** A figure the city published beside what the store has. */
export interface TargetComparison {
  readonly key: TargetKey;
  readonly published: number;
  readonly found: number;
}

/** Compares every target with the store; in the order of the settings. */
export function compareTargets(store: Store, targets: Targets): readonly TargetComparison[] {
  const found = targetFigures(store);
  const keys = Object.keys(targets) as TargetKey[];
  return keys.map((key) => ({ key, published: targets[key], found: found[key] }));
}
