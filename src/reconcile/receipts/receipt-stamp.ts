import type { WorkspaceState } from '../../store/operations.ts';
import { readRanges, writeRanges } from './ranges.ts';

const mark = 'bangiao-receipt';

/** Raised when a receipt changes so that an older one can no longer be read as it stands. */
const version = 1;

/** What a receipt says of itself, on the hidden sheet of forms. */
export interface ReceiptStamp {
  /** The mark of the workspace whose records its numbers mean. */
  readonly workspace: string;
  /** The code of the commune that receives. */
  readonly commune: string;
  readonly state: WorkspaceState;
  /** The records it lists: a row that somebody deleted is missed. */
  readonly records: readonly number[];
}

/** The stamp as the cells of one row. */
export function receiptStampCells({ workspace, commune, state, records }: ReceiptStamp): readonly string[] {
  return [
    mark,
    String(version),
    workspace,
    commune,
    String(state.operation),
    state.hash,
    ...writeRanges(records),
  ];
}

/** The stamp of the blank form that `template receipt` makes, of a version of the forms, for a district or any. */
export function receiptFormCells(formVersion: number, district: string): readonly string[] {
  return [...receiptForm, String(formVersion), district];
}

const receiptForm = ['bangiao', 'receipt'] as const;

/** Whether the texts of a stamp's row are those of a blank form. */
export function isReceiptForm([first, kind]: readonly string[]): boolean {
  return first === receiptForm[0] && kind === receiptForm[1];
}

/** Reads a stamp back from the texts of its row; undefined when it is none. */
export function readReceiptStamp(texts: readonly string[]): ReceiptStamp | undefined {
  const [first, stamped, workspace = '', commune = '', operation = '', hash = '', ...ranges] = texts;
  const records = readRanges(ranges);
  if (first !== mark || stamped !== String(version) || !/^\d{1,15}$/.test(operation) || !records)
    return undefined;
  return { workspace, commune, state: { operation: Number(operation), hash }, records };
}
