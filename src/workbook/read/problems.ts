import { LIMITS, type LimitName } from './limits.ts';

/** Why a file, or the rest of it, cannot be read. Once published a code keeps its meaning. */
export type FileProblemCode =
  /** No file of this name. */
  | 'FILE-NOT-FOUND'
  /** A folder, a device, no permission, or the disk failed; `reason` has the system's code. */
  | 'FILE-UNREADABLE'
  /** The file has 0 bytes. */
  | 'FILE-EMPTY'
  /** The small file Excel keeps beside an open workbook; its name begins with `~$`. */
  | 'FILE-LOCK'
  /** Other content; `looksLike` says which: pdf, docx, html, text, image, archive, zip, unknown … */
  | 'FILE-NOT-A-WORKBOOK'
  /** Protected by a password. */
  | 'FILE-ENCRYPTED'
  /** A workbook of a form not read here; `format` says which. No format known today ends so. */
  | 'FILE-OLD-FORMAT'
  /** Half of a file: no zip directory, data that stops, XML that ends early. */
  | 'FILE-TRUNCATED'
  /** Beyond a limit of `limits.ts`; `limit` names it (or is `time` or `memory`), `allowed` is its value. */
  | 'FILE-TOO-LARGE'
  /** Inflates to far more than its size or its own directory says. */
  | 'FILE-ZIP-BOMB'
  /** Declares a document type or an entity, which no spreadsheet program writes. */
  | 'FILE-UNSAFE'
  /** Parts are missing or contradict one another; `reason` says what. */
  | 'FILE-DAMAGED'
  /** A sound workbook with no worksheet in it. */
  | 'FILE-NO-SHEET'
  /** Somebody wrote to it while it was read: what was read may be of two files. */
  | 'FILE-CHANGED';

/** What is wrong with a file, as data; sentences are made elsewhere. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Ends a read that has begun. Carries the problem; the caller turns it into a value. */
export class WorkbookReadError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'WorkbookReadError';
    this.problem = problem;
  }
}

/** Stops reading with a problem. @throws WorkbookReadError always */
export function refuse(code: FileProblemCode, values?: Readonly<Record<string, string | number>>): never {
  throw new WorkbookReadError(values === undefined ? { code } : { code, values });
}

/** Stops reading a file that is beyond a limit. @throws WorkbookReadError FILE-TOO-LARGE always */
export function refuseBeyond(limit: LimitName, place: { readonly part?: string } = {}): never {
  return refuse('FILE-TOO-LARGE', { limit, allowed: LIMITS[limit], ...place });
}
