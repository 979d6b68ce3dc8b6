import { RefusedError } from '../../findings/refusals.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { CorrectionCounts } from '../../inventory/correction.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import type { ReadContext } from '../../inventory/reading.ts';
import { districtByCode, fullName } from '../../reference/units.ts';
import { countFindingsOf } from '../../store/checks/findings.ts';
import type { Store } from '../../store/database.ts';
import {
  type CorrectedRow,
  decidedRecordsOf,
  followCorrection,
} from '../../store/mapping/corrected-decisions.ts';
import { isOfRecordAbove, type KeptTable } from '../../store/submissions/kept-tables.ts';
import { addSubmission, type Submission, supersede } from '../../store/submissions/submissions.ts';
import type { FileFacts } from '../../workbook/file-facts.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import { takeForm } from '../form/take-form.ts';
import type { ImportedSubmission } from '../imported-submission.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import type { BuiltSubmission } from '../row-keeper.ts';
import { filledFields } from '../rows/readable-table.ts';
import { storedOutcome } from '../stored-outcome.ts';
import { SubmissionBuilder } from '../submission-builder.ts';
import { changesNothing, compareCorrection } from './compare.ts';
import { FormSettler } from './form-settler.ts';
import { findCorrectionStamp, type KeptSubmission, keptSubmission } from './kept-submission.ts';
import { ReturnedCorrection } from './returned-correction.ts';
import type { ReturnedEvent, ReturnedForm } from './returned-rows.ts';
import { RowSettler } from './settle-row.ts';

/**
 * Takes in a correction workbook that its sender has mended, as the next version of the submission it was made
 * from; undefined when the file is none. Which columns mean what, and the unit of money, stay as they were found
 * when that was first read; so does every cell that was not changed. All else goes the ordinary way: rows, fates,
 * findings and the ledger come from the same builder. A correction that changes nothing makes no new version.
 *
 * Runs inside the command's transaction. Throws a `RefusedError` when it cannot be taken in.
 */
export async function importCorrection(
  store: Store,
  file: ImportFile,
  facts: FileFacts,
  options: ImportOptions,
  operationId: number,
  workbook: OpenedWorkbook,
): Promise<ImportedSubmission | undefined> {
  const stamp = await findCorrectionStamp(workbook);
  if (!stamp) return undefined;
  const kept = keptSubmission(store, stamp, { file: file.name });
  refuseOtherWishes(kept.submission, options);
  const { counts: correction, addedSheets } = await compareCorrection(workbook, kept, file.name);
  const { submission } = kept;
  refuseSheetsAlone(correction, addedSheets, file);
  if (changesNothing(correction)) return unchanged(store, submission, correction);
  refuseEmpty(correction, submission, file);
  const id = addSubmission(store, {
    purpose: options.purpose,
    kind: submission.kind,
    districtCode: submission.district_code,
    file: file.name,
    path: file.path,
    ...facts,
    importedAt: options.actor.at,
    importedBy: options.actor.who,
    operationId,
  });
  const { sheets, followed, ...built } = await new CorrectionImport(store, id, kept, options, file.name).run(
    workbook,
    file.name,
  );
  supersede(store, id, submission);
  followCorrection(store, { kind: submission.kind, id, earlier: submission.id, operationId }, followed);
  const { kind, district_code: district } = submission;
  return {
    id,
    file: file.name,
    sheet: sheets.join(', '),
    kind,
    district,
    version: submission.version + 1,
    ...built,
    findings: countFindingsOf(store, id),
    unchanged: false,
    correction,
  };
}

function unchanged(store: Store, submission: Submission, correction: CorrectionCounts): ImportedSubmission {
  const { id, file, sheet, kind, district_code: district, version } = submission;
  const stored = storedOutcome(store, id);
  const findings = countFindingsOf(store, id);
  return { id, file, sheet, kind, district, version, ...stored, findings, unchanged: true, correction };
}

/** A sheet that was added is not read. Where it is all that is new, there is no version to say so of. */
function refuseSheetsAlone(counts: CorrectionCounts, added: readonly string[], file: ImportFile): void {
  if (added.length === 0 || !changesNothing(counts)) return;
  throw new RefusedError('CORRECTION-SHEETS-ONLY', { file: file.name, sheet: added.join(', ') });
}

/** Without a single row left it is a broken file, not a wish to take everything back: that is what undo is for. */
function refuseEmpty(
  { changed, added, untouched }: CorrectionCounts,
  { id, sheet }: Submission,
  file: ImportFile,
): void {
  if (changed + added + untouched > 0) return;
  throw new RefusedError('CORRECTION-DAMAGED', { file: file.name, sheet, id });
}

/** The stamp says whose rows and which inventory these are; a person who says otherwise has the wrong file. */
function refuseOtherWishes({ id, kind, district_code, file }: Submission, options: ImportOptions): void {
  if (options.purpose === 'baseline') throw new RefusedError('CORRECTION-OF-BASELINE', { file, id });
  if (options.kind !== undefined && options.kind !== kind)
    throw new RefusedError('TEMPLATE-OTHER-KIND', { found: kind, said: options.kind });
  if (options.district === undefined || options.district === district_code) return;
  const [found, said] = [district_code, options.district].map((code) => {
    const district = districtByCode.get(code);
    return district ? fullName(district) : code;
  });
  throw new RefusedError('TEMPLATE-OTHER-DISTRICT', { found: found ?? '', said: said ?? '' });
}

/** Feeds the rows of a returned correction to the builder of its submission. */
class CorrectionImport {
  readonly #builder: SubmissionBuilder;
  readonly #kept: KeptSubmission;
  readonly #options: ImportOptions;
  readonly #rows: RowSettler;
  readonly #forms: FormSettler;
  readonly #sheets = new Set<string>();
  /** Records of the version before that somebody decided. */
  readonly #decidedBefore: ReadonlySet<number>;
  /** The rows that stand now for those, and for what was changed. */
  readonly #followed: CorrectedRow[] = [];
  /** The number of the last row that is no part of one above it. */
  #lastRecord: number | undefined;
  #sheet = '';

  constructor(store: Store, id: number, kept: KeptSubmission, options: ImportOptions, file: string) {
    this.#rows = new RowSettler(inventories[kept.submission.kind]);
    this.#forms = new FormSettler(kept, file);
    this.#builder = new SubmissionBuilder(store, id, kept.submission.kind, options.purpose);
    this.#kept = kept;
    this.#options = options;
    this.#decidedBefore = decidedRecordsOf(store, kept.submission.id);
  }

  async run(
    workbook: OpenedWorkbook,
    file: string,
  ): Promise<BuiltSubmission & { sheets: readonly string[]; followed: readonly CorrectedRow[] }> {
    const returned = new ReturnedCorrection(workbook, this.#kept, file);
    for await (const event of returned.events()) this.#take(event);
    for (const sheet of returned.addedSheets)
      this.#builder.addFinding(ruleFinding('CORRECTION-SHEET-ADDED', { sheet }, {}));
    return { ...this.#builder.finish(), sheets: [...this.#sheets], followed: this.#followed };
  }

  #take(event: ReturnedEvent): void {
    const { kind } = this.#kept.submission;
    if (event.type === 'row') {
      const settled = this.#rows.settle(event);
      if (!settled) return;
      const old = event.kept?.id;
      this.#builder.takeRow(settled.row, this.#natureOf(old, settled.nature));
      if (!isOfRecordAbove(settled.nature)) this.#lastRecord = old;
      if (old !== undefined && (settled.change === 'changed' || this.#decidedBefore.has(old)))
        this.#followed.push({ old, sheet: this.#sheet, row: settled.row.number });
      return;
    }
    if (event.type === 'form') {
      this.#takeForm(event);
      return;
    }
    if (event.type !== 'table') {
      this.#builder.takeRow(event.row, event.type);
      return;
    }
    const { table, sheet, headingRow } = event;
    this.#sheets.add(sheet);
    this.#sheet = sheet;
    const match = matchOf(kind, table);
    this.#builder.beginTable(sheet, foundTable(table, headingRow), match, this.#contextOf(table));
  }

  #contextOf({ moneyUnit }: KeptTable): ReadContext {
    const { district_code: districtCode } = this.#kept.submission;
    return { districtCode, moneyUnit, provinces: this.#options.provinces };
  }

  #takeForm(event: ReturnedForm): void {
    const { sheet, table } = event;
    const { form, rows, record } = this.#forms.settle(event);
    if (!form) return;
    this.#sheets.add(sheet);
    takeForm(this.#builder, sheet, form, this.#contextOf(table));
    const now = form.rows.find(({ nature }) => nature === 'data');
    const isChanged = rows.some(({ change }) => change !== 'untouched');
    if (now && record !== undefined && (isChanged || this.#decidedBefore.has(record)))
      this.#followed.push({ old: record, sheet, row: now.row.number });
  }

  /** What a row is now that may stand below another record than it was of: its own is gone, or a new one came between. */
  #natureOf(row: number | undefined, nature: RowNature): RowNature {
    if (!isOfRecordAbove(nature)) return nature;
    const isTornOff = row === undefined || this.#kept.records.get(row) !== this.#lastRecord;
    if (!isTornOff) return nature;
    return nature === 'part' ? 'data' : 'unclear';
  }
}

/** What the columns were taken for when the table was first read, whoever decided it then. */
function matchOf(kind: TableMatch['kind'], { columns }: KeptTable): TableMatch {
  const filled = filledFields(columns);
  const missing = fieldEntries(inventories[kind])
    .filter(([key, field]) => field.required && !filled.has(key))
    .map(([key]) => key);
  return { kind, columns, matched: filled.size, confidence: 1, missing };
}

function foundTable({ columns }: KeptTable, row: number): FoundTable {
  const headings = columns.map(({ column, heading }) => ({ column, texts: [heading], grouped: false }));
  return { heading: { from: row, to: row, columns: headings }, letterhead: [] };
}
