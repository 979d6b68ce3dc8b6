import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { readStamp, stampSheetName, type TemplateStamp, templateVersion } from '../../inventory/stamp.ts';
import { firstRowOn } from '../../workbook/first-row.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';

/** What a form made by `template` says of itself; undefined for any other file. */
export function readTemplateStamp(workbook: OpenedWorkbook): Promise<TemplateStamp | undefined> {
  return firstRowOn(workbook, stampSheetName, readStamp);
}

/** A form older than those of today is read, and that is said. */
export function staleForm(stamp: TemplateStamp | undefined): readonly Finding[] {
  if (!stamp || stamp.version >= templateVersion) return [];
  return [ruleFinding('TEMPLATE-STALE', {}, { version: stamp.version, current: templateVersion })];
}
