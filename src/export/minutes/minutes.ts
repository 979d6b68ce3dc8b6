import { join } from 'node:path';
import { readTables } from '../../document/read-tables.ts';
import { type DocumentTemplate, openTemplate, type TemplateProblem } from '../../document/template.ts';
import { writeDocument } from '../../document/write.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { inventories, measureEntries } from '../../inventory/inventories.ts';
import { succeed } from '../../result.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { WorkbookReadError } from '../../workbook/read/workbook.ts';
import type { ExportContext } from '../export-context.ts';
import { documentName, workbookName } from '../files/file-names.ts';
import { exactDecimal } from '../files/verify.ts';
import { type ExportedFile, refusalOf, type WriteSettings, writeVerified } from '../files/write-verified.ts';
import { exportHeading } from '../tables/field-columns.ts';
import { appendixWorkbook } from './appendix.ts';
import { type ListLayout, listLayouts } from './layout.ts';
import { minutesSections } from './lines.ts';
import { type MinutesSettings, statedDay } from './settings.ts';
import { minutesTags } from './tags.ts';
import { ledgerSums, type MinutesSums, type MinutesUnit, minutesMeasures } from './unit.ts';
import { minutesValues } from './values.ts';
import { verifyMinutes } from './verify.ts';
import { paper } from './words.ts';

/** A template that was opened and found to hold what minutes need. */
export interface MinutesTemplate extends DocumentTemplate {
  readonly lists: readonly ListLayout[];
}

/** Opens the template. Throws a `RefusedError` that names the tag which is wrong, missing or misplaced. */
export async function openMinutesTemplate(path: string): Promise<MinutesTemplate> {
  const opened = await openTemplate(path, minutesTags).catch((error: unknown) => {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    throw typeof code === 'string' ? new RefusedError('FILE-UNREADABLE', { file: path }) : error;
  });
  if (!opened.ok) throw refusedTemplate(path, opened.problem);
  const tables = await readTables(path).catch((error: unknown) => {
    throw error instanceof WorkbookReadError ? new RefusedError('DOCUMENT-NOT-DOCX', { path }) : error;
  });
  const lists = listLayouts(tables);
  if ('tag' in lists) throw new RefusedError('DOCUMENT-TAG-MISPLACED', { path, tag: lists.tag });
  return { ...opened.value, lists };
}

function refusedTemplate(path: string, problem: TemplateProblem): RefusedError {
  const { code, ...values } = problem;
  return new RefusedError(code, { path, ...values });
}

/** The names of a unit's files: the paper, and the workbook of a long list. */
export function minutesFiles(
  context: ExportContext,
  unit: MinutesUnit,
  { appendixFrom }: MinutesSettings,
): { readonly paper: string; readonly workbook: string | null } {
  const isLong = ledgerSums(context, unit).rows >= BigInt(appendixFrom);
  return {
    paper: documentName('bien-ban', unit.code, unit.name),
    workbook: isLong ? workbookName('phu-luc', unit.code, unit.name) : null,
  };
}

/**
 * Writes a unit's minutes, and the workbook of its list when that is long. Each gets its name only after it was read
 * back and agrees with the ledger. Throws a `RefusedError` otherwise.
 */
export async function writeMinutes(
  context: ExportContext,
  unit: MinutesUnit,
  settings: MinutesSettings,
  template: MinutesTemplate,
  { folder, ...write }: WriteSettings & { readonly folder: string },
): Promise<readonly ExportedFile[]> {
  const files = minutesFiles(context, unit, settings);
  const facts = {
    unit,
    sections: minutesSections(context, unit),
    signedOn: statedDay(settings),
    workbook: files.workbook,
  };
  const workbook =
    files.workbook === null
      ? []
      : [
          await writeVerified(
            join(folder, files.workbook),
            appendixWorkbook(context, facts, files.workbook),
            write,
          ),
        ];
  const parts = template.fill(minutesValues(context, facts));
  const sums = ledgerSums(context, unit);
  const lists = template.lists.filter(({ appendix }) => !appendix || files.workbook !== null);
  let written = { sha256: '', size: 0 };
  const named = await writeDocument(join(folder, files.paper), parts, {
    overwrite: write.force,
    createdAt: write.createdAt,
    verify: async (temporary) => {
      const verdict = await verifyMinutes(temporary, files.paper, lists, sums);
      if (!verdict.ok) return verdict;
      written = await readFileFacts(temporary);
      return succeed(undefined);
    },
  });
  if (!named.ok) throw refusalOf(named.problem);
  return [{ file: files.paper, sheets: [], ...written, ...verifiedList(sums) }, ...workbook];
}

/** What the paper was read back to hold, entered in the manifest as a workbook's table is. */
function verifiedList(sums: MinutesSums): Pick<ExportedFile, 'rows' | 'tables'> {
  const rows = Number(sums.rows);
  const headed = measureEntries(inventories.premises).flatMap(({ key, unit }) => {
    const field = inventories.premises.fields[key];
    const total = minutesMeasures.find((measure) => measure === key);
    if (field === undefined || total === undefined) return [];
    return [[exportHeading(field), exactDecimal(unit === 'm²' ? sums[total] : sums[total] * 100n)]];
  });
  return { rows, tables: [{ sheet: paper.say('minutes.list'), rows, sums: Object.fromEntries(headed) }] };
}
