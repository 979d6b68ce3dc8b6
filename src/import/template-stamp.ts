import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import { readStamp, stampSheetName, type TemplateStamp, templateVersion } from '../inventory/stamp.ts';
import type { OpenedWorkbook } from '../workbook/read/workbook.ts';
import { cellText } from '../workbook/table/cell-text.ts';

/** What a form made by `template` says of itself; undefined for any other file. */
export async function readTemplateStamp(workbook: OpenedWorkbook): Promise<TemplateStamp | undefined> {
  const sheet = workbook.sheets.find((candidate) => candidate.name === stampSheetName);
  if (!sheet) return undefined;
  for await (const batch of workbook.rows(sheet)) {
    for (const row of batch) {
      const stamp = readStamp(row.cells.map(cellText));
      if (stamp) return stamp;
    }
  }
  return undefined;
}

/** A form older than those of today is read, and that is said. */
export function staleForm(stamp: TemplateStamp | undefined): readonly Finding[] {
  if (!stamp || stamp.version >= templateVersion) return [];
  return [ruleFinding('TEMPLATE-STALE', {}, { version: stamp.version, current: templateVersion })];
}
