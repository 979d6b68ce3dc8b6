import { existsSync } from 'node:fs';
import { sixClearFields } from '../../../src/inventory/six-clear.ts';
import { edited } from '../../helpers/sheet-editing.ts';
import { BrokenRule } from '../orderly.ts';
import type { Site } from '../site.ts';
import { expectSound } from '../sound.ts';
import { rowsOf } from '../views.ts';
import { copyOf } from './copies.ts';
import { sheetsWith } from './sheets.ts';
import type { Steps } from './step.ts';

/** What a new version carries over from the one before, tried on copies. */
export const carrying: Steps = {
  'correct-nothing': [2, (site) => correctCopy(site, false)],
  'correct-a-note': [4, (site) => correctCopy(site, true)],
  differences: [2, compareVersions],
};

/** The last column of every inventory. */
const { heading } = sixClearFields.note;

/** A submission that counts, of which there may be a correction workbook. */
function currentSubmission(site: Site) {
  const found = site.dice.any(
    rowsOf(site.folder, "SELECT id, kind FROM submission WHERE state = 'current' ORDER BY id"),
  );
  return found && { id: Number(found.id), kind: String(found.kind) };
}

/** A correction that changes nothing changes nothing; one that changes a note leaves every receiver as it was. */
async function correctCopy(site: Site, hasNote: boolean): Promise<void> {
  const copy = await copyOf(site);
  const submission = currentSubmission(copy);
  if (!submission) return;
  const given = site.path('sua.xlsx');
  await copy.look('map');
  await copy.look('correct', String(submission.id), '--out', given);
  if (!existsSync(given)) return;
  let isChanged = false;
  const back = await edited(given, site.path('da-sua.xlsx'), (workbook) => {
    if (!hasNote) return;
    for (const sheet of sheetsWith(workbook, heading)) {
      const row = sheet.rows.find((each) => sheet.text(each, heading) === `${heading} thử`);
      if (row === undefined) continue;
      sheet.fill(row, { [heading]: 'ghi chú đã sửa' });
      isChanged = true;
    }
  });
  const standing = () => standingIn(copy, submission.kind);
  const before = standing();
  await copy.look('import', back);
  await copy.look('map');
  const after = standing();
  const gone = before.filter((line) => !after.includes(line));
  if (gone.length > 0 || before.length !== after.length)
    throw new BrokenRule(
      `a correction of ${isChanged ? 'a note' : 'nothing'} leaves every record its receiver`,
      `${before.length} → ${after.length}\n${gone.slice(0, 5).join('\n')}\n→\n${after
        .filter((line) => !before.includes(line))
        .slice(0, 5)
        .join('\n')}`,
    );
  expectSound(copy.folder);
}

/** Every record of a kind with its receiver and how it was found, without what a new version changes. */
function standingIn({ folder }: Site, kind: string): readonly string[] {
  return rowsOf(folder, `SELECT * FROM v_${kind}`)
    .map(({ id, submission, file, row, sheet, evidence, note, ...rest }) => JSON.stringify(rest))
    .sort();
}

interface Difference {
  readonly counts: Readonly<Record<string, number>>;
  readonly before: { readonly rows: { readonly accepted: number } };
  readonly after: { readonly rows: { readonly accepted: number } };
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly changed: readonly unknown[];
}

/** Every record of two versions is told of once: in both, in one of them only, or as one of several that it may be. */
async function compareVersions(site: Site): Promise<void> {
  const { dice, folder } = site;
  const later = dice.any(
    rowsOf(folder, 'SELECT id, supersedes FROM submission WHERE supersedes IS NOT NULL ORDER BY id'),
  );
  if (!later) return;
  const told = await site.document<Difference>('diff', String(later.supersedes), String(later.id));
  if (!told) return;
  const { unchanged = 0, added = 0, removed = 0, changed = 0, ambiguous = 0 } = told.counts;
  const records = told.before.rows.accepted + told.after.rows.accepted;
  const lists = [told.added, told.removed, told.changed].map(({ length }) => length);
  const sums = [2 * (unchanged + changed) + added + removed + ambiguous, ...lists];
  const held = [records, added, removed, changed];
  if (sums.join() !== held.join())
    throw new BrokenRule(
      'diff tells of every record once',
      `${sums.join()} ${held.join()}\n${JSON.stringify(told.counts)}`,
    );
}
