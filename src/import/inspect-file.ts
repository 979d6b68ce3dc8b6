import type { Refusal } from '../findings/refusals.ts';
import { readinessKind } from '../inventory/inventory.ts';
import type { HeadingAliases } from '../inventory/match-columns.ts';
import { stampSheetName, type TemplateStamp, templateVersion } from '../inventory/stamp.ts';
import { validProvinces } from '../text/citizen-id.ts';
import { firstRowOn } from '../workbook/first-row.ts';
import { type OpenedWorkbook, readWorkbook, type SheetInfo } from '../workbook/read/workbook.ts';
import type { Heading } from '../workbook/table/heading-candidate.ts';
import type { HeadingColumn } from '../workbook/table/heading-columns.ts';
import type { NaturedRow } from '../workbook/table/knowledge.ts';
import type { FoundTable } from '../workbook/table/scan.ts';
import { hiddenColumns } from './columns/hidden-columns.ts';
import { nothingRemembered, type RememberedColumns } from './columns/remembered-columns.ts';
import { type WatchedTable, WatchedValues } from './columns/watched-values.ts';
import { findCorrectionStamp } from './correction/kept-submission.ts';
import type { FileEvent } from './file-event.ts';
import { FileTables } from './file-tables.ts';
import {
  extend,
  type InspectedTable,
  inspectedForm,
  inspectedTable,
  withUnlisted,
} from './inspected-table.ts';
import type { ImportFile, OtherTaker } from './options.ts';
import { inspectReadiness } from './readiness/inspect-readiness.ts';
import { whyNoCommunes } from './readiness/readiness-heading.ts';
import { contradictionValues, districtInLetterhead, districtInPath } from './sender/identify.ts';
import { whyNoTable } from './sender/no-table.ts';
import { readTemplateStamp } from './sender/template-stamp.ts';

/** A problem with a file, as a code and the values of its message. */
export interface InspectedProblem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface InspectedSheet {
  readonly name: string;
  readonly state: SheetInfo['state'];
  /** Columns of its tables that are hidden: A, B, … */
  readonly hidden_columns: readonly string[];
  /** How many rows with content are hidden. */
  readonly hidden_rows: number;
  readonly tables: readonly InspectedTable[];
}

/** What is in a file; nothing of it is stored. */
export interface InspectedFile {
  readonly file: string;
  readonly format: string | null;
  /** The code of the former district that sent it, where the file says so. */
  readonly district: string | null;
  /** What a form made by `template` says of itself. */
  readonly stamp: InspectedStamp | null;
  /** The command that takes the file in; null for a workbook that none does. */
  readonly taken_by: TakingCommand | null;
  readonly problems: readonly InspectedProblem[];
  readonly sheets: readonly InspectedSheet[];
}

/** The commands that take files in; a file that is of no other is for \`import\`. */
export type TakingCommand = 'import' | OtherTaker;

/** A form's stamp, and whether forms have changed since. */
export interface InspectedStamp extends TemplateStamp {
  readonly stale: boolean;
}

/** What a workspace knows about columns; nothing where there is none. */
export interface InspectKnowledge {
  readonly aliases: HeadingAliases;
  /** None without a workspace. */
  readonly memory?: RememberedColumns;
  /** The other command for which a workbook with this stamp was made, given the texts of the stamp's row. */
  readonly otherTaker?: (stamp: readonly string[]) => OtherTaker | undefined;
}

/** Looks into a file: its sheets, their tables and what each column was taken for. */
export async function inspectFile(file: ImportFile, knowledge: InspectKnowledge): Promise<InspectedFile> {
  const read = await readWorkbook(file.path, (workbook) => new FileInspection(file, knowledge).run(workbook));
  return read.ok ? read.value : unreadable(file, read.problem.code, read.problem.values ?? {});
}

function unreadable(file: ImportFile, code: string, values: InspectedProblem['values']): InspectedFile {
  const problems = [{ code, values: { file: file.name, ...values } }];
  return {
    ...{ file: file.name, format: null, district: null, stamp: null, taken_by: 'import', problems },
    sheets: [],
  };
}

/** A sheet while its tables are read. */
interface OpenSheet {
  readonly tables: InspectedTable[];
  /** What is watched of each table, a form left out, by its place among them. */
  readonly watched: Map<number, WatchedTable>;
  readonly headings: HeadingColumn[];
  hiddenRows: number;
}

/** Reads the tables as the import does, and hears what it would refuse. */
class FileInspection {
  readonly #file: ImportFile;
  readonly #tables: FileTables;
  readonly #knowledge: InspectKnowledge;
  readonly #letterhead: string[] = [];
  readonly #refusals: Refusal[] = [];
  readonly #sheets = new Map<string, OpenSheet>();
  readonly #values = new WatchedValues();
  #current: OpenSheet | undefined;
  #hasRows = false;

  constructor(file: ImportFile, knowledge: InspectKnowledge) {
    const { aliases, memory = nothingRemembered } = knowledge;
    this.#file = file;
    this.#knowledge = knowledge;
    const options = { aliases, provinces: validProvinces };
    this.#tables = new FileTables(file, options, memory, ({ refusal }) => this.#refusals.push(refusal));
  }

  async run(workbook: OpenedWorkbook): Promise<InspectedFile> {
    const stamp = await readTemplateStamp(workbook);
    const { otherTaker } = this.#knowledge;
    const other = otherTaker && (await firstRowOn(workbook, stampSheetName, otherTaker));
    for await (const events of this.#tables.read(workbook)) for (const event of events) this.#take(event);
    const sheets = await this.#inspectedSheets(workbook);
    const shown = await withReadiness(workbook, sheets);
    const isCorrection = (await findCorrectionStamp(workbook)) !== undefined;
    const hasTable = shown.some(({ tables }) => tables.length > 0);
    const noTable = hasTable ? undefined : await this.#whyNoTable(workbook);
    const isOutput = this.#refusals.some(({ code }) => code === 'FILE-OWN-OUTPUT');
    const isForOther = other !== undefined && !isOutput;
    return {
      file: this.#file.name,
      format: workbook.format,
      district: this.#district(stamp) ?? null,
      stamp: stamp ? { ...stamp, stale: stamp.version < templateVersion } : null,
      taken_by: other ?? (isOutput ? null : 'import'),
      problems: isForOther ? [] : this.#problems(shown, isCorrection, noTable),
      sheets: isForOther ? shown.map((sheet) => ({ ...sheet, tables: [] })) : shown,
    };
  }

  async #whyNoTable(workbook: OpenedWorkbook): Promise<Refusal> {
    const { name } = this.#file;
    return (
      (await whyNoCommunes(workbook, name, undefined)) ?? (await whyNoTable(workbook, name, this.#knowledge))
    );
  }

  #take(event: FileEvent): void {
    this.#values.take(event);
    switch (event.type) {
      case 'table': {
        const { tables, watched } = this.#begin(event.sheet.name, event.found);
        const values = this.#values.tables.at(-1);
        if (values) watched.set(tables.length, values);
        tables.push(inspectedTable(event));
        return;
      }
      case 'form': {
        const { form } = event;
        const sheet = this.#begin(event.sheet.name, {
          letterhead: form.letterhead,
          heading: form.table?.heading,
        });
        sheet.tables.push(inspectedForm(form));
        sheet.hiddenRows += form.rows.filter(({ row }) => row.hidden).length;
        this.#hasRows = true;
        return;
      }
      case 'row':
        if (this.#current) this.#takeRow(this.#current, event);
        return;
      case 'said':
    }
  }

  #begin(
    name: string,
    { letterhead, heading }: Pick<FoundTable, 'letterhead'> & { readonly heading: Heading | undefined },
  ): OpenSheet {
    const sheet: OpenSheet = this.#sheets.get(name) ?? {
      tables: [],
      watched: new Map(),
      headings: [],
      hiddenRows: 0,
    };
    this.#sheets.set(name, sheet);
    this.#current = sheet;
    this.#letterhead.push(...letterhead);
    sheet.headings.push(...(heading?.columns ?? []));
    return sheet;
  }

  /** A row of the table at hand; what stands above its heading is counted only where it is hidden. */
  #takeRow(sheet: OpenSheet, { row, nature }: NaturedRow): void {
    if (row.hidden) sheet.hiddenRows += 1;
    this.#hasRows ||= nature === 'data' || nature === 'unclear';
    const table = sheet.tables.at(-1);
    if (table && row.number > table.heading.to)
      sheet.tables[sheet.tables.length - 1] = extend(table, row.number, nature === 'data');
  }

  async #inspectedSheets(workbook: OpenedWorkbook): Promise<readonly InspectedSheet[]> {
    const sheets: InspectedSheet[] = [];
    for (const sheet of workbook.sheets.filter(({ name }) => name !== stampSheetName)) {
      const { name, state } = sheet;
      const found = this.#sheets.get(name);
      const hidden_columns = found ? await hiddenColumns(workbook, sheet, found.headings) : [];
      const tables = found?.tables.map((table, place) => withUnlisted(table, found.watched.get(place))) ?? [];
      sheets.push({ name, state, hidden_columns, hidden_rows: found?.hiddenRows ?? 0, tables });
    }
    return sheets;
  }

  /** The sender as far as the file says it. */
  #district(stamp: TemplateStamp | undefined): string | undefined {
    const stamped = stamp?.district || undefined;
    return stamped ?? districtInLetterhead(this.#letterhead) ?? districtInPath(this.#file);
  }

  /** Each reason for which the import would refuse the file, once. A returned correction is known by its rows. */
  #problems(
    sheets: readonly InspectedSheet[],
    isCorrection: boolean,
    noTable: Refusal | undefined,
  ): readonly InspectedProblem[] {
    const values = { file: this.#file.name };
    const own = this.#refusals.find(({ code }) => code === 'FILE-OWN-OUTPUT');
    if (own) return [own];
    if (noTable) return [noTable];
    const kinds = sheets.flatMap(({ tables }) => tables.map(({ kind }) => kind));
    if (isCorrection || kinds.every((kind) => kind === readinessKind)) return [];
    const { contradiction } = this.#tables;
    const problems: readonly InspectedProblem[] = [
      ...this.#refusals,
      ...(contradiction
        ? [{ code: 'DISTRICT-ROWS-ELSEWHERE', values: contradictionValues(this.#file, contradiction) }]
        : []),
      ...(this.#hasRows ? [] : [{ code: 'TABLE-EMPTY', values }]),
    ];
    return problems.filter(({ code }, place) => problems.findIndex((each) => each.code === code) === place);
  }
}

/** Sheets without an inventory may hold the readiness of communes. */
async function withReadiness(
  workbook: OpenedWorkbook,
  sheets: readonly InspectedSheet[],
): Promise<readonly InspectedSheet[]> {
  const found: InspectedSheet[] = [];
  for (const sheet of sheets) {
    const info = workbook.sheets.find(({ name }) => name === sheet.name);
    const isOpen = sheet.tables.length === 0 && info !== undefined && info.state !== 'veryHidden';
    found.push(isOpen ? { ...sheet, tables: await inspectReadiness(workbook, info) } : sheet);
  }
  return found;
}
