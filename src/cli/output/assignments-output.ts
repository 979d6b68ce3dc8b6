import { inventoryName } from '../../messages/inventory-name.ts';
import type { AssignmentCounts } from '../../store/mapping/assignments.ts';
import type { Context } from '../context.ts';

/** Methods with a column of their own whenever the table is shown, and those that need one only where they decided something. */
const usual = ['declared', 'law-whole', 'law-population'] as const;
const occasional = ['rule', 'boundary', 'manual'] as const;

/** A table of how the records of each kind stand: assigned by which method, or pending. */
export function showAssignments(kinds: readonly AssignmentCounts[], { output, messages }: Context): void {
  const shown = [
    ...usual,
    ...occasional.filter((method) => kinds.some(({ methods }) => (methods[method] ?? 0) > 0)),
  ];
  const heading = ['kind', 'records', 'assigned', ...shown, 'pending'] as const;
  const rows = kinds.map(({ kind, records, assigned, pending, methods }) => {
    const counts = [records, assigned, ...shown.map((method) => methods[method] ?? 0), pending];
    return [inventoryName(messages, kind), ...counts.map((count) => messages.count(count))];
  });
  output.table([heading.map((key) => messages.say(`map.${key}`)), ...rows]);
}
