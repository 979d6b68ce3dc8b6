import type { Row } from '../cell.ts';
import type { MergesOfSheet, TableEvent, TableKnowledge } from './knowledge.ts';
import { SheetScanner } from './sheet-scanner.ts';

export type { FoundForm, FoundTable, MergesOfSheet, TableEvent, TableKnowledge } from './knowledge.ts';

/**
 * Turns a sheet's rows into tables and their rows, and into forms, in order and without holding more than a window of
 * rows, or one form.
 */
export async function* scanTables(
  batches: AsyncIterable<readonly Row[]>,
  knowledge: TableKnowledge,
  merges: MergesOfSheet = async () => [],
): AsyncGenerator<readonly TableEvent[]> {
  const scanner = new SheetScanner(knowledge, merges);
  for await (const batch of batches) {
    for (const row of batch) {
      scanner.take(row);
      if (scanner.isWaiting) await scanner.settle();
    }
    const events = scanner.release();
    if (events.length > 0) yield events;
    if (scanner.hasGivenUp) return;
  }
  await scanner.finish();
  const events = scanner.release();
  if (events.length > 0) yield events;
}
