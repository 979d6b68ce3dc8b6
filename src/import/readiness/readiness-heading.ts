import type { Refusal } from '../../findings/refusals.ts';
import { readinessMatters } from '../../inventory/readiness.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import { scanTables } from '../../workbook/table/scan.ts';
import { readinessKnowledgeBy, statedKeys } from './readiness-knowledge.ts';

/** Fewer posts, items and measures may be the columns of anything. */
const fewestMatters = 3;

/** A heading of readiness, whether or not its table can be read. */
interface ReadinessHeading {
  /** Its lowest row, 1-based. */
  readonly row: number;
  readonly hasCommunes: boolean;
}

const knowledge = readinessKnowledgeBy(
  (keys) => keys.filter((key) => readinessMatters.has(key)).length >= fewestMatters,
);

/** The first heading of readiness on a sheet; undefined for a sheet of anything else. Throws a `WorkbookReadError`. */
export async function readinessHeading(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
): Promise<ReadinessHeading | undefined> {
  for await (const events of scanTables(workbook.rows(sheet), knowledge, () => workbook.merges(sheet))) {
    const table = events.find((event) => event.type === 'table')?.table;
    if (table)
      return { row: table.heading.to, hasCommunes: statedKeys(table.heading.columns).includes('commune') };
  }
  return undefined;
}

/** Why a workbook's readiness cannot be told of any commune; undefined where none of its sheets lacks their column. */
export async function whyNoCommunes(
  workbook: OpenedWorkbook,
  file: string,
  wanted: string | undefined,
): Promise<Refusal | undefined> {
  for (const sheet of workbook.sheets) {
    if (!isOpen(sheet, wanted)) continue;
    const heading = await readinessHeading(workbook, sheet);
    if (heading && !heading.hasCommunes)
      return {
        code: 'TABLE-READINESS-WITHOUT-COMMUNES',
        values: { file, sheet: sheet.name, row: heading.row },
      };
  }
  return undefined;
}

/** Whether a workbook says anything of readiness. */
export async function hasReadiness(workbook: OpenedWorkbook, wanted: string | undefined): Promise<boolean> {
  for (const sheet of workbook.sheets)
    if (isOpen(sheet, wanted) && (await readinessHeading(workbook, sheet))) return true;
  return false;
}

function isOpen({ name, state }: SheetInfo, wanted: string | undefined): boolean {
  return name !== stampSheetName && state !== 'veryHidden' && (wanted ?? name) === name;
}
