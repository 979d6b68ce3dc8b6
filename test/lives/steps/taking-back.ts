import { inventoryKinds } from '../../../src/inventory/inventory.ts';
import { BrokenRule } from '../orderly.ts';
import type { Site } from '../site.ts';
import { expectSound } from '../sound.ts';
import { differences, numbersOf, rowsOf, type Views, viewsOf } from '../views.ts';
import { copyOf } from './copies.ts';
import { correcting } from './correcting.ts';
import { deciding } from './deciding.ts';
import { intake } from './intake.ts';
import { undoable } from './keeping.ts';
import { packing } from './packing.ts';
import { receiving } from './receiving.ts';
import { ruling } from './ruling.ts';
import { drawn, type Steps } from './step.ts';

/** What undo promises, tried on copies. */
export const takingBack: Steps = {
  'undo-at-once': [12, undoAtOnce],
  'undo-all': [4, undoAll],
  'undo-and-again': [4, undoAndAgain],
};

/** Lists of what was sent and given: what was taken back stays in them, as such; and the log itself. */
const lists: ReadonlySet<string> = new Set([
  'v_operations',
  'v_submissions',
  'v_decisions',
  'v_mapping_rules',
  'v_waivers',
  'v_receipts',
]);

/** What the views say once all is mapped and checked. */
async function settled(site: Site): Promise<Views> {
  await site.look('map');
  await site.look('check');
  return viewsOf(site.folder, lists);
}

function expectSame(rule: string, before: Views, after: Views, { folder }: Site): void {
  const found = differences(before, after);
  if (found.length > 0) throw new BrokenRule(rule, `${folder}\n${found.join('\n')}`);
}

/** Steps that only add something, each of which undo takes back. */
export const additions: Steps = Object.fromEntries(
  Object.entries({ ...intake, ...correcting, ...deciding, ...ruling, ...receiving, ...packing }).filter(
    ([name]) => name !== 'boundaries',
  ),
);

/** How many of everything undoable there are, to see later what was added. */
function undoableCounts({ folder }: Site): readonly number[] {
  return undoable.map(([table]) => numbersOf(folder, table).length);
}

/** What was added since, by the word that takes it back, the latest first; of what came by a merge, the merge alone. */
function addedSince({ folder }: Site, counts: readonly number[]): readonly string[] {
  const added = undoable.flatMap(([table, letter], index) =>
    numbersOf(folder, table)
      .slice(counts[index])
      .map((number) => `${letter}${number}`),
  );
  const merges = added.filter((word) => word.startsWith('M'));
  return (merges.length > 0 ? merges : added).toReversed();
}

/** What is done and taken back at once leaves all else as it was. */
async function undoAtOnce(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const before = await settled(copy);
  const counts = undoableCounts(copy);
  const [name, step] = drawn(additions, copy.dice);
  await step(copy);
  for (const word of addedSince(copy, counts)) {
    const { code, stderr } = await copy.look('undo', word);
    if (code !== 0) throw new BrokenRule('what was just done can be taken back', stderr);
  }
  expectSame(
    `what is taken back at once leaves all else as it was: ${name}`,
    before,
    await settled(copy),
    copy,
  );
  expectSound(copy.folder);
}

/** Where everything is taken back, in any order in which it can be, nothing is left. */
async function undoAll(site: Site): Promise<void> {
  const copy = await copyOf(site);
  for (let done = true; done; ) {
    done = false;
    for (const word of copy.dice.shuffled(addedSinceBirth(copy))) {
      const { code } = await copy.look('undo', word);
      done ||= code === 0;
    }
  }
  await settled(copy);
  expectSound(copy.folder);
  const views = [
    ...inventoryKinds.map((kind) => `v_${kind}`),
    'v_rows',
    'v_ledger',
    'v_related',
    'v_readiness',
  ];
  const left = [
    ...views.flatMap((view) => rowsOf(copy.folder, `SELECT '${view}' AS view, * FROM ${view} LIMIT 3`)),
    ...['v_decisions', 'v_mapping_rules', 'v_receipts', 'v_waivers'].flatMap((view) =>
      rowsOf(copy.folder, `SELECT '${view}' AS view, * FROM ${view} WHERE in_force LIMIT 3`),
    ),
    ...rowsOf(
      copy.folder,
      'SELECT * FROM v_findings WHERE submission IS NOT NULL OR record IS NOT NULL LIMIT 3',
    ),
  ];
  if (left.length > 0)
    throw new BrokenRule('where everything is taken back, nothing is left', JSON.stringify(left, null, 1));
}

function addedSinceBirth({ folder }: Site): readonly string[] {
  return undoable.flatMap(([table, letter]) =>
    numbersOf(folder, table).map((number) => `${letter}${number}`),
  );
}

/** A file taken back and sent again says what it said the first time. */
async function undoAndAgain(site: Site): Promise<void> {
  const copy = await copyOf(site);
  const counts = undoableCounts(copy);
  const [, step] = drawn(intake, copy.dice);
  await step(copy);
  const sent = copy.sentFiles().at(-1);
  const added = addedSince(copy, counts);
  if (!sent || added.length === 0) return;
  const first = await settled(copy);
  for (const word of added) await copy.look('undo', word);
  await copy.look('import', sent.path, ...sent.args);
  const again = await settled(copy);
  const found = differences(numberless(first), numberless(again));
  if (found.length > 0)
    throw new BrokenRule('what is taken back and sent again says the same', found.join('\n'));
}

/** Without the numbers that records, submissions and their operations get anew, and the times. */
function numberless(views: Views): Views {
  const told = Object.entries(views).map(([view, lines]) => [
    view,
    lines
      .map((line) =>
        line
          .replaceAll(/"(id|record|submission|return|imported_at)":("[^"]*"|\d+)/g, '"$1":·')
          .replaceAll(/#\d+/g, '#·'),
      )
      .sort(),
  ]);
  return Object.fromEntries(told);
}
