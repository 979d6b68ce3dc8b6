import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { RuleCode } from '../findings/rules.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import type { ReadContext } from '../inventory/reading.ts';
import type { SheetInfo } from '../workbook/read/workbook.ts';
import type { FoundForm, FoundTable, TableEvent } from '../workbook/table/scan.ts';

/** Where a table or a form stands, and how its values are read. */
interface Settled {
  readonly sheet: SheetInfo;
  readonly context: ReadContext;
}

/** A row of the table at hand. */
export type RowEvent = Extract<TableEvent, { readonly type: 'row' }>;

/** What a file tells in order: tables and forms, settled; their rows; and what is to be said of the file itself. */
export type FileEvent =
  | (Settled & {
      readonly type: 'table';
      readonly found: FoundTable;
      readonly match: TableMatch;
      readonly profile: string | undefined;
    })
  | (Settled & { readonly type: 'form'; readonly form: FoundForm })
  | RowEvent
  | { readonly type: 'said'; readonly finding: Finding };

/** A finding as an event of its file. */
export function said(finding: Finding): FileEvent {
  return { type: 'said', finding };
}

/** A finding of a rule about a sheet, or about the whole file, as an event. */
export function report(code: RuleCode, sheet: string | undefined, values: Finding['values'] = {}): FileEvent {
  return said(ruleFinding(code, { sheet }, values));
}
