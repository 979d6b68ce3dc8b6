/** The stamp of the workbook in which a return of readiness goes back to be mended; read as `stamp.ts` says. */
const mark = 'bangiao-readiness-correction';

/** Raised when such a workbook changes so that an older one can no longer be read as it stands. */
const version = '1';

/** The return a workbook was made from: its number, and the hash of the file it came in. */
export interface ReadinessStamp {
  readonly id: number;
  readonly sha256: string;
}

/** The stamp as the cells of one row. */
export function readinessStampCells({ id, sha256 }: ReadinessStamp): readonly string[] {
  return [mark, version, String(id), sha256];
}

/** Reads a stamp back from the texts of its row; undefined when it is none. */
export function readReadinessStamp(texts: readonly string[]): ReadinessStamp | undefined {
  const [first, of, id = '', sha256 = ''] = texts;
  if (first !== mark || of !== version) return undefined;
  return /^\d{1,15}$/.test(id) && /^[0-9a-f]{64}$/.test(sha256) ? { id: Number(id), sha256 } : undefined;
}
