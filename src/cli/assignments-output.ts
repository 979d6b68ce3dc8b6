import { inventories } from '../inventory/inventories.ts';
import type { AssignmentCounts } from '../store/assignments.ts';
import type { Context } from './context.ts';

const columns = [
  'map.kind',
  'map.records',
  'map.assigned',
  'map.declared',
  'map.law-whole',
  'map.law-population',
  'map.pending',
] as const;

/** A table of how the records of each kind stand: assigned by which method, or pending. */
export function showAssignments(kinds: readonly AssignmentCounts[], { output, messages }: Context): void {
  const rows = kinds.map(({ kind, records, assigned, pending, methods }) => {
    const { declared = 0, 'law-whole': whole = 0, 'law-population': population = 0 } = methods;
    const counts = [records, assigned, declared, whole, population, pending];
    return [inventories[kind].shortTitle, ...counts.map((count) => messages.count(count))];
  });
  output.table([columns.map((key) => messages.say(key)), ...rows]);
}
