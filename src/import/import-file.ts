import type { Finding } from '../findings/finding.ts';
import { RefusedError } from '../findings/refusals.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import { countFindingsOf } from '../store/checks/findings.ts';
import type { Store } from '../store/database.ts';
import { addSubmission, discardSubmission, sheetsWithTables } from '../store/submissions/submissions.ts';
import { type FileFacts, readFileFacts } from '../workbook/file-facts.ts';
import { type OpenedWorkbook, readWorkbook, type SheetInfo } from '../workbook/read/workbook.ts';
import { workspaceMemory } from './columns/remembered-columns.ts';
import { importCorrection } from './correction/import-correction.ts';
import type { FileEvent } from './file-event.ts';
import { FileTables } from './file-tables.ts';
import { formKind } from './form/form-match.ts';
import { takeForm } from './form/take-form.ts';
import type { ImportedSubmission } from './imported-submission.ts';
import { alreadyStored } from './likeness/already-stored.ts';
import { likeOtherDistricts } from './likeness/like-other-district.ts';
import { goneSince } from './likeness/records-gone.ts';
import { placeAmongVersions } from './likeness/version.ts';
import type { ImportFile, ImportOptions } from './options.ts';
import type { BuiltSubmission } from './row-keeper.ts';
import { contradicted } from './sender/identify.ts';
import { whyNoTable } from './sender/no-table.ts';
import { SubmissionBuilder } from './submission-builder.ts';

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
  const read = await readWorkbook(file.path, async (workbook) => {
    const facts = await readFileFacts(file.path);
    const known = alreadyStored(store, file, facts, options);
    if (known.isAll) return known.submissions;
    const correction = await importCorrection(store, file, facts, options, operationId, workbook);
    if (correction) return [correction];
    const fileImport = new FileImport(store, file, facts, options, operationId, known.submissions);
    return [...known.submissions, ...(await fileImport.run(workbook))];
  });
  if (!read.ok) throw new RefusedError(read.problem.code, { file: file.name, ...read.problem.values });
  return read.value;
}

class FileImport {
  readonly #store: Store;
  readonly #file: ImportFile;
  readonly #facts: FileFacts;
  readonly #options: ImportOptions;
  readonly #operationId: number;
  readonly #stored: readonly ImportedSubmission[];
  readonly #kinds = new Map<InventoryKind, KindInFile>();
  /** Findings about the file that wait for its first submission. */
  readonly #waiting: Finding[] = [];
  /** Takes in the rows of the table at hand. */
  #builder: SubmissionBuilder | undefined;

  /** Tables that are `stored` already are not taken in again. */
  constructor(
    store: Store,
    file: ImportFile,
    facts: FileFacts,
    options: ImportOptions,
    operationId: number,
    stored: readonly ImportedSubmission[],
  ) {
    this.#store = store;
    this.#file = file;
    this.#facts = facts;
    this.#options = options;
    this.#operationId = operationId;
    this.#stored = stored;
  }

  async run(workbook: OpenedWorkbook): Promise<readonly ImportedSubmission[]> {
    const memory = workspaceMemory(this.#store, this.#options.actor);
    const tables = new FileTables(this.#file, this.#options, memory);
    for await (const events of tables.read(workbook)) for (const event of events) this.#take(event);
    if (this.#kinds.size === 0 && this.#stored.length > 0) return [];
    if (this.#kinds.size === 0) {
      const { code, values } = await whyNoTable(workbook, this.#file.name, this.#options);
      throw new RefusedError(code, values);
    }
    const { contradiction } = tables;
    if (contradiction) this.#report(contradicted(this.#file, contradiction, this.#options));
    return this.#finish();
  }

  #take(event: FileEvent): void {
    switch (event.type) {
      case 'row':
        this.#builder?.takeRow(event.row, event.nature);
        return;
      case 'said':
        this.#report(event.finding);
        return;
      case 'form': {
        this.#builder = undefined;
        if (this.#isStored(event.sheet, formKind)) return;
        const { builder } = this.#kindOn(event.sheet, formKind, event.context.districtCode);
        takeForm(builder, event.sheet.name, event.form, event.context);
        this.#builder = builder;
        return;
      }
      case 'table': {
        const { sheet, match, context } = event;
        this.#builder = undefined;
        if (this.#isStored(sheet, match.kind)) return;
        const each = this.#kindOn(sheet, match.kind, context.districtCode);
        each.profile ??= event.profile;
        each.builder.beginTable(sheet.name, event.found, match, context);
        this.#builder = each.builder;
      }
    }
  }

  #isStored(sheet: SheetInfo, kind: InventoryKind): boolean {
    return this.#stored.some(
      (submission) =>
        submission.kind === kind && sheetsWithTables(this.#store, submission.id).has(sheet.name),
    );
  }

  #kindOn(sheet: SheetInfo, kind: InventoryKind, districtCode: string): KindInFile {
    const each = this.#kinds.get(kind) ?? this.#beginKind(kind, districtCode);
    each.sheets.add(sheet.name);
    for (const finding of this.#waiting.splice(0)) each.builder.addFinding(finding);
    return each;
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

  #report(finding: Finding): void {
    const [first] = this.#kinds.values();
    if (first) first.builder.addFinding(finding);
    else this.#waiting.push(finding);
  }

  /** A table nobody has filled in is no submission: it must not take the place of one that was. */
  #finish(): readonly ImportedSubmission[] {
    const built = [...this.#kinds.values()].map((each) => ({ each, outcome: each.builder.finish() }));
    const filled = built.filter(({ outcome }) => outcome.rows.read > 0);
    const [first] = filled;
    if (!first && this.#stored.length === 0) throw new RefusedError('TABLE-EMPTY', { file: this.#file.name });
    for (const { each } of built.filter(({ outcome }) => outcome.rows.read === 0)) {
      discardSubmission(this.#store, each.id, each.kind);
      for (const sheet of each.sheets) {
        first?.each.builder.addFinding(ruleFinding('TABLE-WITHOUT-ROWS', { sheet }, {}));
      }
    }
    return filled.map(({ each, outcome }) => this.#place(each, outcome));
  }

  #place(each: KindInFile, built: BuiltSubmission): ImportedSubmission {
    const earlier = placeAmongVersions(this.#store, each, this.#file, this.#options);
    const found = [
      ...goneSince(this.#store, each, earlier),
      ...likeOtherDistricts(this.#store, each, this.#options.purpose),
    ];
    for (const finding of found) each.builder.addFinding(finding);
    return {
      id: each.id,
      file: this.#file.name,
      sheet: [...each.sheets].join(', '),
      kind: each.kind,
      district: each.districtCode,
      version: (earlier?.version ?? 0) + 1,
      profile: each.profile,
      ...built,
      findings: countFindingsOf(this.#store, each.id),
      unchanged: false,
    };
  }
}
