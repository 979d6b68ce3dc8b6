import { basename } from 'node:path';
import type { Messages } from '../../messages/messages.ts';
import type { KindMatch, MatchCounts } from '../../reconcile/match/read-match.ts';
import type { Store } from '../../store/database.ts';
import { fieldPlaces } from '../../store/outputs/match-queries.ts';
import { rowFates } from '../../store/submissions/rows.ts';
import { type WriteSettings, writeVerified } from '../files/write-verified.ts';
import { matchOverview } from './match-overview.ts';
import {
  ambiguousSheet,
  changedSheet,
  type MatchContext,
  onlyReceivedSheet,
  onlySheet,
} from './match-sheets.ts';

interface MatchSettings extends WriteSettings {
  readonly messages: Messages;
}

/**
 * Writes the comparison of the general inventory with what is handed over: an overview whose figures add up, and a
 * sheet for each outcome that somebody must look at. Personal ids are masked. Throws a `RefusedError` when the file
 * exists and may not be overwritten, or does not read back as it was meant.
 */
export async function writeMatch(
  store: Store,
  match: readonly KindMatch[],
  path: string,
  settings: MatchSettings,
): Promise<void> {
  const { messages } = settings;
  const context: MatchContext = { messages, match, places: fieldPlaces(store, submissionsOf(match)) };
  const overview = matchOverview(context, ({ id }) => rowFates(store, id));
  const changed = changedSheet(context);
  const onlyBaseline = onlySheet(context, 'baseline');
  const onlyHandedOver = onlySheet(context, 'handed-over');
  const onlyReceived = onlyReceivedSheet(context);
  const ambiguous = ambiguousSheet(context);
  const expect = (sheet: { readonly name: string }, rows: number) => ({
    sheet: sheet.name,
    rows: BigInt(rows),
    sums: [],
  });
  const sum = (of: (counts: KindMatch['counts']) => number) =>
    match.reduce((total, { counts }) => total + of(counts), 0);
  await writeVerified(
    path,
    {
      file: basename(path),
      title: messages.say('sheet.match.title'),
      sheets: [overview, changed, onlyBaseline, onlyHandedOver, onlyReceived, ambiguous],
      expectations: [
        expect(changed, changedCells(match)),
        expect(onlyBaseline, sum(remainingBaseline)),
        expect(onlyHandedOver, sum(remainingHandedOver)),
        expect(
          onlyReceived,
          sum((counts) => counts.only_received),
        ),
        expect(
          ambiguous,
          sum((counts) => counts.ambiguous),
        ),
      ],
    },
    settings,
  );
}

/** What the accepted rows leave when all that was joined or is ambiguous is taken away. */
function remainingBaseline({ baseline, matched, changed, ambiguous_baseline }: MatchCounts): number {
  return baseline - matched - changed - ambiguous_baseline;
}

function remainingHandedOver({ handed_over, matched, changed, ambiguous_handed_over }: MatchCounts): number {
  return handed_over - matched - changed - ambiguous_handed_over;
}

function changedCells(match: readonly KindMatch[]): number {
  const pairs = match.flatMap((each) => each.match.changed);
  return pairs.reduce((sum, { changes }) => sum + changes.length, 0);
}

function submissionsOf(match: readonly KindMatch[]): readonly number[] {
  const records = match.flatMap(({ match: { changed, onlyBaseline, onlyHandedOver, ambiguous } }) => [
    ...changed.flatMap(({ left, right }) => [left, right]),
    ...onlyBaseline,
    ...onlyHandedOver,
    ...ambiguous.flatMap(({ left, right }) => [...left, ...right]),
  ]);
  return [...new Set(records.map(({ submission }) => submission))];
}
