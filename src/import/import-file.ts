import type { Finding } from '../findings/finding.ts';
import { RefusedError } from '../findings/refusals.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { RuleCode } from '../findings/rules.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import { columnMatcher, type TableMatch } from '../inventory/match-columns.ts';
import type { ReadContext } from '../inventory/reading.ts';
import { stampSheetName, type TemplateStamp } from '../inventory/stamp.ts';
import { districtByCode, fullName } from '../reference/units.ts';
import type { Store } from '../store/database.ts';
import { countFindingsOf } from '../store/findings.ts';
import { addSubmission, discardSubmission } from '../store/submissions.ts';
import type { MoneyUnit } from '../text/money.ts';
import type { Row } from '../workbook/cell.ts';
import { type FileFacts, readFileFacts } from '../workbook/file-facts.ts';
import {
  type OpenedWorkbook,
  openWorkbook,
  type SheetInfo,
  WorkbookReadError,
} from '../workbook/read/workbook.ts';
import type { HeadingColumn } from '../workbook/table/heading.ts';
import {
  type FoundForm,
  type FoundTable,
  scanTables,
  type TableEvent,
  type TableKnowledge,
} from '../workbook/table/scan.ts';
import { alreadyStored } from './already-stored.ts';
import { importCorrection } from './correction/import-correction.ts';
import { formKind } from './form/form-match.ts';
import { takeForm } from './form/take-form.ts';
import { headingColumnsOf, hiddenColumns } from './hidden-columns.ts';
import { identifyDistrict, identifyKind, refuseOtherDistrict } from './identify.ts';
import type { ImportedSubmission } from './imported-submission.ts';
import { statedMoneyUnit } from './letterhead-facts.ts';
import { likeOtherDistricts } from './like-other-district.ts';
import type { ImportFile, ImportOptions } from './options.ts';
import { ColumnSettler } from './settle-columns.ts';
import { type BuiltSubmission, SubmissionBuilder } from './submission-builder.ts';
import { tableKnowledge } from './table-knowledge.ts';
import { readTemplateStamp, staleForm } from './template-stamp.ts';
import { placeAmongVersions } from './version.ts';

export type { ImportedSubmission } from './imported-submission.ts';

interface KindInFile {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly districtCode: string;
  readonly builder: SubmissionBuilder;
  readonly sheets: Set<string>;
  /** The remembered answers by which its columns are understood. */
  profile: string | undefined;
}

/**
 * Reads one file into the store: one submission for each kind of inventory in it. Runs inside the command's
 * transaction. Throws a `RefusedError` when the file cannot be taken in; the caller undoes what it wrote.
 */
export async function importFile(
  store: Store,
  file: ImportFile,
  options: ImportOptions,
  operationId: number,
): Promise<readonly ImportedSubmission[]> {
  const opened = await openWorkbook(file.path);
  if (!opened.ok) throw new RefusedError(opened.problem.code, { file: file.name, ...opened.problem.values });
  try {
    const facts = await readFileFacts(file.path);
    const known = alreadyStored(store, file, facts, options);
    if (known.length > 0) return known;
    const correction = await importCorrection(store, file, facts, options, operationId, opened.value);
    if (correction) return [correction];
    return await new FileImport(store, file, facts, options, operationId).run(opened.value);
  } catch (error) {
    if (error instanceof WorkbookReadError) {
      throw new RefusedError(error.problem.code, { file: file.name, ...error.problem.values });
    }
    throw error;
  } finally {
    await opened.value.close();
  }
}

class FileImport {
  readonly #store: Store;
  readonly #file: ImportFile;
  readonly #facts: FileFacts;
  readonly #options: ImportOptions;
  readonly #operationId: number;
  readonly #knowledge: TableKnowledge;
  readonly #match: (table: FoundTable) => readonly TableMatch[];
  readonly #settler: ColumnSettler;
  readonly #kinds = new Map<InventoryKind, KindInFile>();
  /** Findings about the file that wait for its first submission. */
  readonly #waiting: Finding[] = [];
  #stamp: TemplateStamp | undefined;
  #district: string | undefined;
  #letterhead: readonly string[] = [];
  /** Stated above a table; it holds for the tables below it on the same sheet until another is stated. */
  #moneyUnit: MoneyUnit = 'đồng';

  constructor(store: Store, file: ImportFile, facts: FileFacts, options: ImportOptions, operationId: number) {
    this.#store = store;
    this.#file = file;
    this.#facts = facts;
    this.#options = options;
    this.#operationId = operationId;
    this.#settler = new ColumnSettler(store, file, options);
    const matcher = columnMatcher(options.aliases, options.stated);
    const wanted = (match: TableMatch) => options.kind === undefined || match.kind === options.kind;
    this.#match = ({ heading }) => matcher(heading.columns).filter(wanted);
    this.#knowledge = tableKnowledge(options.aliases, options.stated);
  }

  async run(workbook: OpenedWorkbook): Promise<readonly ImportedSubmission[]> {
    this.#stamp = await readTemplateStamp(workbook);
    this.#waiting.push(...staleForm(this.#stamp));
    for (const sheet of this.#sheetsToRead(workbook)) await this.#readSheet(workbook, sheet);
    if (this.#kinds.size === 0) throw new RefusedError('TABLE-NOT-FOUND', { file: this.#file.name });
    return this.#finish();
  }

  #sheetsToRead(workbook: OpenedWorkbook): readonly SheetInfo[] {
    const { sheet: wanted } = this.#options;
    const named = workbook.sheets.filter((sheet) => wanted === undefined || sheet.name === wanted);
    if (named.length === 0) {
      const sheets = workbook.sheets.map((sheet) => sheet.name).join(', ');
      throw new RefusedError('SHEET-NOT-FOUND', { file: this.#file.name, sheet: wanted ?? '', sheets });
    }
    const hiddenAway = named.filter((sheet) => sheet.state === 'veryHidden' && sheet.name !== stampSheetName);
    for (const sheet of hiddenAway) this.#report('SHEET-VERY-HIDDEN', sheet.name);
    return named.filter((sheet) => sheet.state !== 'veryHidden' && sheet.name !== stampSheetName);
  }

  async #readSheet(workbook: OpenedWorkbook, sheet: SheetInfo): Promise<void> {
    let builder: SubmissionBuilder | undefined;
    const headings: HeadingColumn[] = [];
    const merges = () => workbook.merges(sheet);
    for await (const events of scanTables(workbook.rows(sheet), this.#knowledge, merges)) {
      for (const [index, event] of events.entries()) {
        if (event.type !== 'row') headings.push(...headingColumnsOf(event));
        if (event.type === 'row') builder?.takeRow(event.row, event.nature);
        else if (event.type === 'form') builder = await this.#takeForm(sheet, event.form, !builder);
        else builder = await this.#beginTable(sheet, event.table, dataRows(events, index), !builder);
      }
    }
    const hidden = builder ? await hiddenColumns(workbook, sheet, headings) : [];
    if (hidden.length > 0) this.#report('TABLE-COLUMNS-HIDDEN', sheet.name, { columns: hidden.join(', ') });
    if (builder && sheet.state === 'hidden') this.#report('SHEET-HIDDEN', sheet.name);
    const isOwnGuide = this.#stamp !== undefined;
    if (!builder && sheet.state === 'visible' && !isOwnGuide) this.#report('SHEET-WITHOUT-TABLE', sheet.name);
  }

  async #beginTable(
    sheet: SheetInfo,
    table: FoundTable,
    rows: readonly Row[],
    isFirst: boolean,
  ): Promise<SubmissionBuilder> {
    const hints = [sheet.name, this.#file.name, ...table.letterhead];
    const guess = identifyKind(this.#match(table), hints, this.#stamp, this.#options);
    const districtCode = await this.#senderOf(table.letterhead, isFirst);
    const unsettled = { sheet: sheet.name, districtCode, found: table, match: guess, rows };
    const { match, profile } = await this.#settler.settle(unsettled);
    const each = this.#kindOn(sheet, match.kind, districtCode);
    each.profile ??= profile;
    each.builder.beginTable(sheet.name, table, match, this.#contextIn(districtCode));
    return each.builder;
  }

  async #takeForm(sheet: SheetInfo, form: FoundForm, isFirst: boolean): Promise<SubmissionBuilder> {
    const wanted = this.#options.kind ?? formKind;
    if (wanted !== formKind) throw new RefusedError('TABLE-KIND-DISAGREES', { kind: wanted });
    const districtCode = await this.#senderOf(form.letterhead, isFirst);
    const { builder } = this.#kindOn(sheet, formKind, districtCode);
    takeForm(builder, sheet.name, form, this.#contextIn(districtCode));
    return builder;
  }

  /** The sender, and the unit of money, as the file says them down to these words. */
  async #senderOf(letterhead: readonly string[], isFirst: boolean): Promise<string> {
    this.#letterhead = [...this.#letterhead, ...letterhead];
    const districtCode = await this.#identifyDistrict();
    if (isFirst) refuseOtherDistrict(districtCode, letterhead, this.#stamp, this.#options);
    this.#moneyUnit = statedMoneyUnit(letterhead) ?? (isFirst ? 'đồng' : this.#moneyUnit);
    return districtCode;
  }

  #kindOn(sheet: SheetInfo, kind: InventoryKind, districtCode: string): KindInFile {
    const each = this.#kinds.get(kind) ?? this.#beginKind(kind, districtCode);
    each.sheets.add(sheet.name);
    for (const finding of this.#waiting.splice(0)) each.builder.addFinding(finding);
    return each;
  }

  async #identifyDistrict(): Promise<string> {
    if (this.#district !== undefined) return this.#district;
    const found = await identifyDistrict(this.#file, this.#letterhead, this.#stamp, this.#options);
    if (found.otherNamed !== undefined) {
      const named = districtByCode.get(found.otherNamed);
      this.#report('DISTRICT-DISAGREES', undefined, { found: named ? fullName(named) : found.otherNamed });
    }
    this.#district = found.code;
    return found.code;
  }

  #beginKind(kind: InventoryKind, districtCode: string): KindInFile {
    const id = addSubmission(this.#store, {
      purpose: this.#options.purpose,
      kind,
      districtCode,
      file: this.#file.name,
      path: this.#file.path,
      sha256: this.#facts.sha256,
      size: this.#facts.size,
      importedAt: this.#options.actor.at,
      importedBy: this.#options.actor.who,
      operationId: this.#operationId,
    });
    const each: KindInFile = {
      id,
      kind,
      districtCode,
      builder: new SubmissionBuilder(this.#store, id, kind, this.#options.purpose),
      sheets: new Set<string>(),
      profile: undefined,
    };
    this.#kinds.set(kind, each);
    return each;
  }

  #contextIn(districtCode: string): ReadContext {
    return { districtCode, moneyUnit: this.#moneyUnit, provinces: this.#options.provinces };
  }

  #report(code: RuleCode, sheet: string | undefined, values: Finding['values'] = {}): void {
    const finding = ruleFinding(code, { sheet }, values);
    const [first] = this.#kinds.values();
    if (first) first.builder.addFinding(finding);
    else this.#waiting.push(finding);
  }

  /** A table nobody has filled in is no submission: it must not take the place of one that was. */
  #finish(): readonly ImportedSubmission[] {
    const built = [...this.#kinds.values()].map((each) => ({ each, outcome: each.builder.finish() }));
    const filled = built.filter(({ outcome }) => outcome.rows.read > 0);
    const [first] = filled;
    if (!first) throw new RefusedError('TABLE-EMPTY', { file: this.#file.name });
    for (const { each } of built.filter(({ outcome }) => outcome.rows.read === 0)) {
      discardSubmission(this.#store, each.id, each.kind);
      for (const sheet of each.sheets) {
        first.each.builder.addFinding(ruleFinding('TABLE-WITHOUT-ROWS', { sheet }, {}));
      }
    }
    return filled.map(({ each, outcome }) => this.#place(each, outcome));
  }

  #place(each: KindInFile, built: BuiltSubmission): ImportedSubmission {
    const version = placeAmongVersions(this.#store, each, this.#file, this.#options);
    for (const finding of likeOtherDistricts(this.#store, each, this.#options.purpose))
      each.builder.addFinding(finding);
    return {
      id: each.id,
      file: this.#file.name,
      sheet: [...each.sheets].join(', '),
      kind: each.kind,
      district: each.districtCode,
      version,
      profile: each.profile,
      ...built,
      findings: countFindingsOf(this.#store, each.id),
      unchanged: false,
    };
  }
}

/** The rows of data at hand behind a table's beginning. */
function dataRows(events: readonly TableEvent[], index: number): readonly Row[] {
  return events
    .slice(index + 1)
    .flatMap((event) => (event.type === 'row' && event.nature === 'data' ? [event.row] : []));
}
