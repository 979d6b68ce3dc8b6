/** The workbooks that the mapping hands out and takes back. */
const mapWorkbookKinds = ['decisions', 'rules'] as const;
export type MapWorkbookKind = (typeof mapWorkbookKinds)[number];

/** Raised when these workbooks change so that an older one can no longer be read as it stands. */
const version = 1;

/** What such a workbook says of itself, on the hidden sheet of forms. */
export interface MapStamp {
  readonly kind: MapWorkbookKind;
  /** The mark of the workspace whose records, decisions and rules its numbers mean. */
  readonly workspace: string;
}

/** The stamp as the cells of one row. */
export function mapStampCells({ kind, workspace }: MapStamp): readonly string[] {
  return [`bangiao-${kind}`, String(version), workspace];
}

/** Reads a stamp back from the texts of its row; undefined when it is none. */
export function readMapStamp(texts: readonly string[]): MapStamp | undefined {
  const [mark, stamped, workspace = ''] = texts;
  const kind = mapWorkbookKinds.find((candidate) => mark === `bangiao-${candidate}`);
  return kind && stamped === String(version) ? { kind, workspace } : undefined;
}
