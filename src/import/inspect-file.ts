import type { Refusal } from '../findings/refusals.ts';
import { readinessKind } from '../inventory/inventory.ts';
import type { HeadingAliases } from '../inventory/match-columns.ts';
import { stampSheetName, type TemplateStamp, templateVersion } from '../inventory/stamp.ts';
import { validProvinces } from '../text/citizen-id.ts';
import { firstRowOn } from '../workbook/first-row.ts';
import { type OpenedWorkbook, readWorkbook } from '../workbook/read/workbook.ts';
import { nothingRemembered, type RememberedColumns } from './columns/remembered-columns.ts';
import { findCorrectionStamp } from './correction/kept-submission.ts';
import { FileTables } from './file-tables.ts';
import { type InspectedSheet, SheetsInspection } from './inspected-sheets.ts';
import type { ImportFile, OtherTaker } from './options.ts';
import { whyNoCommunes } from './readiness/readiness-heading.ts';
import { contradictionValues, districtInLetterhead, districtInPath } from './sender/identify.ts';
import { whyNoTable } from './sender/no-table.ts';
import { readTemplateStamp } from './sender/template-stamp.ts';

/** A problem with a file, as a code and the values of its message. */
export interface InspectedProblem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
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

/** Reads the tables as the import does, and hears what it would refuse. */
class FileInspection {
  readonly #file: ImportFile;
  readonly #tables: FileTables;
  readonly #knowledge: InspectKnowledge;
  readonly #refusals: Refusal[] = [];
  readonly #sheets = new SheetsInspection();

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
    for await (const events of this.#tables.read(workbook))
      for (const event of events) this.#sheets.take(event);
    const shown = await this.#sheets.inspected(workbook);
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

  /** The sender as far as the file says it. */
  #district(stamp: TemplateStamp | undefined): string | undefined {
    const stamped = stamp?.district || undefined;
    return stamped ?? districtInLetterhead(this.#sheets.letterhead) ?? districtInPath(this.#file);
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
      ...(this.#sheets.hasRows ? [] : [{ code: 'TABLE-EMPTY', values }]),
    ];
    return problems.filter(({ code }, place) => problems.findIndex((each) => each.code === code) === place);
  }
}
