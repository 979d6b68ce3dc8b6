import type { ColumnTexts } from '../inventory/columns.ts';
import { inventories } from '../inventory/inventories.ts';
import { readinessKind } from '../inventory/inventory.ts';
import { columnMatcher, type HeadingAliases, type TableMatch } from '../inventory/match-columns.ts';
import { stampSheetName, type TemplateStamp, templateVersion } from '../inventory/stamp.ts';
import { layoutOf } from '../inventory/state-columns.ts';
import { districtName } from '../reference/code-names.ts';
import type { Profile, ProfileScope } from '../store/profiles.ts';
import { validProvinces } from '../text/citizen-id.ts';
import type { Row } from '../workbook/cell.ts';
import {
  type OpenedWorkbook,
  openWorkbook,
  type SheetInfo,
  WorkbookReadError,
} from '../workbook/read/workbook.ts';
import type { HeadingColumn } from '../workbook/table/heading.ts';
import type { NaturedRow } from '../workbook/table/knowledge.ts';
import { type FoundForm, type FoundTable, scanTables, type TableKnowledge } from '../workbook/table/scan.ts';
import { suggestByValues } from './columns-by-values.ts';
import { dataRows } from './file-tables.ts';
import { formHeading, formMatch } from './form/form-match.ts';
import { headingColumnsOf, hiddenColumns } from './hidden-columns.ts';
import { contradictionValues, districtInLetterhead, districtInPath, otherThan } from './identify.ts';
import { extend, type InspectedTable, inspectedColumn } from './inspected-table.ts';
import { letterheadFacts } from './letterhead-facts.ts';
import type { ImportFile } from './options.ts';
import { isOwnOutput } from './own-output.ts';
import { inspectReadiness } from './readiness/inspect-readiness.ts';
import { SenderEvidence } from './sender-evidence.ts';
import { tableKnowledge } from './table-knowledge.ts';
import { readTemplateStamp } from './template-stamp.ts';

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

type FoundOnSheet = Omit<InspectedSheet, 'name' | 'state'>;

const nothingFound: FoundOnSheet = { hidden_columns: [], hidden_rows: 0, tables: [] };

/** What is in a file; nothing of it is stored. */
export interface InspectedFile {
  readonly file: string;
  readonly format: string | null;
  /** The code of the former district that sent it, where the file says so. */
  readonly district: string | null;
  /** What a form made by `template` says of itself. */
  readonly stamp: InspectedStamp | null;
  readonly problems: readonly InspectedProblem[];
  readonly sheets: readonly InspectedSheet[];
}

/** A form's stamp, and whether forms have changed since. */
export interface InspectedStamp extends TemplateStamp {
  readonly stale: boolean;
}

/** What a workspace knows about columns; nothing where there is none. */
export interface InspectKnowledge {
  readonly aliases: HeadingAliases;
  readonly profileFor?: (scope: ProfileScope) => Profile | undefined;
}

/** Looks into a file: its sheets, their tables and what each column was taken for. */
export async function inspectFile(file: ImportFile, knowledge: InspectKnowledge): Promise<InspectedFile> {
  const opened = await openWorkbook(file.path);
  if (!opened.ok) return unreadable(file, opened.problem.code, opened.problem.values ?? {});
  try {
    return await new FileInspection(file, knowledge).run(opened.value);
  } catch (error) {
    if (error instanceof WorkbookReadError)
      return unreadable(file, error.problem.code, error.problem.values ?? {});
    throw error;
  } finally {
    await opened.value.close();
  }
}

function unreadable(file: ImportFile, code: string, values: InspectedProblem['values']): InspectedFile {
  const problems = [{ code, values: { file: file.name, ...values } }];
  return { file: file.name, format: null, district: null, stamp: null, problems, sheets: [] };
}

class FileInspection {
  readonly #file: ImportFile;
  readonly #knowledge: InspectKnowledge;
  readonly #matcher: ReturnType<typeof columnMatcher>;
  readonly #tables: TableKnowledge;
  readonly #letterhead: string[] = [];
  #stamp: TemplateStamp | undefined;
  #evidence: SenderEvidence | undefined;

  constructor(file: ImportFile, knowledge: InspectKnowledge) {
    this.#file = file;
    this.#knowledge = knowledge;
    this.#matcher = columnMatcher(knowledge.aliases);
    this.#tables = tableKnowledge(knowledge.aliases);
  }

  async run(workbook: OpenedWorkbook): Promise<InspectedFile> {
    this.#stamp = await readTemplateStamp(workbook);
    const sheets: InspectedSheet[] = [];
    for (const sheet of workbook.sheets) {
      if (sheet.name === stampSheetName) continue;
      const { name, state } = sheet;
      const found = state === 'veryHidden' ? nothingFound : await this.#lookInto(workbook, sheet);
      sheets.push({ name, state, ...found });
    }
    const shown = sheets.every(({ tables }) => tables.length === 0)
      ? await this.#withReadiness(workbook, sheets)
      : sheets;
    const stamp = this.#stamp ? { ...this.#stamp, stale: this.#stamp.version < templateVersion } : null;
    const district = this.#district() ?? null;
    const isOwn = await isOwnOutput(workbook);
    const problems = isOwn
      ? [{ code: 'FILE-OWN-OUTPUT', values: { file: this.#file.name } }]
      : this.#problems(shown);
    return { file: this.#file.name, format: workbook.format, district, stamp, problems, sheets: shown };
  }

  /** A file without an inventory may hold the readiness of communes. */
  async #withReadiness(
    workbook: OpenedWorkbook,
    sheets: readonly InspectedSheet[],
  ): Promise<readonly InspectedSheet[]> {
    const found: InspectedSheet[] = [];
    for (const sheet of sheets) {
      const info = workbook.sheets.find(({ name }) => name === sheet.name);
      const isOpen = info !== undefined && info.state !== 'veryHidden';
      found.push(isOpen ? { ...sheet, tables: await inspectReadiness(workbook, info) } : sheet);
    }
    return found;
  }

  /** The sender as far as the file has said it up to here. */
  #district(): string | undefined {
    const stamped = this.#stamp?.district || undefined;
    return stamped ?? districtInLetterhead(this.#letterhead) ?? districtInPath(this.#file);
  }

  #problems(sheets: readonly InspectedSheet[]): readonly InspectedProblem[] {
    const values = { file: this.#file.name };
    if (sheets.every(({ tables }) => tables.length === 0)) return [{ code: 'TABLE-NOT-FOUND', values }];
    if (sheets.some(({ tables }) => tables.some(({ kind }) => kind === readinessKind))) return [];
    const district = this.#district();
    if (district === undefined) return [{ code: 'DISTRICT-NOT-SAID', values }];
    const contradiction = this.#evidence?.contradiction;
    if (contradiction)
      return [{ code: 'DISTRICT-ROWS-ELSEWHERE', values: contradictionValues(this.#file, contradiction) }];
    const other = otherThan(district, [districtInLetterhead(this.#letterhead), districtInPath(this.#file)]);
    if (!this.#stamp?.district || other === undefined) return [];
    const names = { found: districtName(district), said: districtName(other) };
    return [{ code: 'TEMPLATE-OTHER-DISTRICT', values: names }];
  }

  async #lookInto(workbook: OpenedWorkbook, sheet: SheetInfo): Promise<FoundOnSheet> {
    const tables: InspectedTable[] = [];
    const headings: HeadingColumn[] = [];
    let hiddenRows = 0;
    const merges = () => workbook.merges(sheet);
    for await (const events of scanTables(workbook.rows(sheet), this.#tables, merges)) {
      for (const [index, event] of events.entries()) {
        if (event.type !== 'row') headings.push(...headingColumnsOf(event));
        if (event.type === 'table') {
          this.#letterhead.push(...event.table.letterhead);
          tables.push(this.#startTable(event.table, dataRows(events, index)));
          continue;
        }
        if (event.type === 'form') {
          this.#letterhead.push(...event.form.letterhead);
          tables.push(inspectedForm(event.form));
          hiddenRows += event.form.rows.filter(({ row }) => row.hidden).length;
          continue;
        }
        if (event.row.hidden) hiddenRows += 1;
        this.#takeRow(event, tables);
      }
    }
    const hidden = tables.length > 0 ? await hiddenColumns(workbook, sheet, headings) : [];
    return { hidden_columns: hidden, hidden_rows: hiddenRows, tables };
  }

  /** A row below its table's heading. */
  #takeRow({ row, nature }: NaturedRow, tables: InspectedTable[]): void {
    if (nature === 'data') this.#evidence?.takeRow(row);
    const table = tables.at(-1);
    if (table && row.number > table.heading.to)
      tables[tables.length - 1] = extend(table, row.number, nature === 'data');
  }

  #startTable({ heading, letterhead }: FoundTable, rows: readonly Row[]): InspectedTable {
    const [guess] = this.#matcher(heading.columns);
    const profile = guess && this.#profileOf(guess);
    const known = profile ? this.#matchBy(profile, heading.columns) : guess;
    const districtCode = this.#district();
    const best = known && suggestByValues(known, rows, { districtCode, provinces: validProvinces });
    if (districtCode !== undefined) this.#evidence ??= new SenderEvidence(districtCode);
    if (best) this.#evidence?.beginTable(best);
    return {
      heading: { from: heading.from, to: heading.to },
      rows: { from: heading.to + 1, to: heading.to },
      data_rows: 0,
      kind: best?.kind ?? null,
      form: false,
      confidence: best?.confidence ?? 0,
      columns: (best?.columns ?? []).map(inspectedColumn),
      missing: best ? missingHeadings(best) : [],
      profile: profile?.name ?? null,
      facts: letterheadFacts(letterhead),
    };
  }

  #profileOf({ kind, columns }: TableMatch): Profile | undefined {
    const district = this.#district();
    const layout = layoutOf(columns.map(({ heading }) => heading));
    return district === undefined ? undefined : this.#knowledge.profileFor?.({ district, kind, layout });
  }

  #matchBy({ kind, answers }: Profile, columns: readonly ColumnTexts[]): TableMatch | undefined {
    const matches = columnMatcher(this.#knowledge.aliases, { [kind]: answers })(columns);
    return matches.find((match) => match.kind === kind);
  }
}

/** Whatever it has of parts, a form is one row of data. */
function inspectedForm(form: FoundForm): InspectedTable {
  const { kind, columns, confidence } = formMatch(form);
  const heading = formHeading(form);
  return {
    heading: { from: heading.from, to: heading.to },
    rows: { from: heading.to + 1, to: Math.max(heading.to, form.rows.at(-1)?.row.number ?? 0) },
    data_rows: 1,
    kind,
    form: true,
    confidence,
    columns: columns.map(inspectedColumn),
    missing: [],
    profile: null,
    facts: letterheadFacts(form.letterhead),
  };
}

/** Required columns that are absent; what section rows may state is not missed. */
function missingHeadings({ kind, missing }: TableMatch): readonly string[] {
  const { fields, sectionFields } = inventories[kind];
  return missing.filter((key) => !sectionFields.includes(key)).map((key) => fields[key]?.heading ?? key);
}
