import { type InventoryKind, inventoryKinds } from './inventory.ts';

/** The hidden sheet by which a form made by `template` is known again. */
export const stampSheetName = 'bangiao';

/** Raised when a form changes so that an older one can no longer be read as it stands. */
export const templateVersion = 1;

/** What a form says of itself. */
export interface TemplateStamp {
  readonly kind: InventoryKind;
  readonly version: number;
  /** The district it was made for; empty when for any. */
  readonly district: string;
}

/** The stamp as the cells of one row. */
export function stampCells(stamp: TemplateStamp): readonly string[] {
  return ['bangiao', stamp.kind, String(stamp.version), stamp.district];
}

/** Reads a stamp back from the texts of its row; undefined when it is none. */
export function readStamp(texts: readonly string[]): TemplateStamp | undefined {
  const [mark, kind, version, district = ''] = texts;
  const known = inventoryKinds.find((candidate) => candidate === kind);
  if (mark !== 'bangiao' || !known || !/^\d+$/.test(version ?? '')) return undefined;
  return { kind: known, version: Number(version), district };
}
