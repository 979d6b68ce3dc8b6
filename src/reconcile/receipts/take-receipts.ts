import { basename } from 'node:path';
import { orRefused, type RefusedFile } from '../../findings/or-refused.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inTransaction, type Store } from '../../store/database.ts';
import { type Actor, appendOperation, hasBeenIn, workspaceMark } from '../../store/operations.ts';
import { handedRecords, type PrintedRecord } from '../../store/receiving/handed-records.ts';
import {
  addReceipt,
  carryReceipts,
  type LineCounts,
  lineCounts,
  type NewReceipt,
  type ReceiptFinding,
  receiptById,
  receiptFindings,
  receiptOfContent,
  uncountedRows,
  undoReceipt,
} from '../../store/receiving/receipts.ts';
import { type ReceiptConflict, receiptConflicts } from '../../store/receiving/received.ts';
import { foldText } from '../../text/fold.ts';
import { judgeReceipt } from './judge-receipt.ts';
import { type ReadReceipt, readReceipt } from './read-receipt.ts';
import { printedNumber } from './receipt-rows.ts';

export interface ReceiveOptions {
  readonly actor: Actor;
  readonly dryRun: boolean;
  /** The code of the commune that sends receipts which do not say it themselves. */
  readonly commune?: string | undefined;
}

/** A receipt that is in the workspace. */
export interface TakenReceipt {
  readonly id: number;
  readonly file: string;
  readonly commune: string;
  /** True when a receipt of the same content was there already. */
  readonly unchanged: boolean;
  readonly lines: LineCounts;
  readonly uncounted: ReturnType<typeof uncountedRows>;
  readonly findings: readonly ReceiptFinding[];
}

/** What became of returned files. */
export interface ReceiveOutcome {
  readonly receipts: readonly TakenReceipt[];
  readonly refused: readonly RefusedFile[];
  /** Records on which these receipts and others say different things. */
  readonly conflicts: readonly ReceiptConflict[];
}

/**
 * Takes in what receiving teams sent back, all files in one transaction; one that is refused leaves nothing behind and does not
 * touch the others. Where nothing is new, nothing is written.
 */
export async function takeReceipts(
  store: Store,
  paths: readonly string[],
  options: ReceiveOptions,
): Promise<ReceiveOutcome> {
  const refused: RefusedFile[] = [];
  const read: ReadReceipt[] = [];
  for (const path of paths) {
    const receipt = await orRefused(basename(path).normalize('NFC'), refused, () => readReceipt(path));
    if (receipt) read.push(receipt);
  }
  let isNew = false;
  const take = async () => {
    const operationId = appendOperation(store, options.actor, 'receive', {
      files: read.map(({ file }) => file),
    });
    carryReceipts(store);
    const receipts: TakenReceipt[] = [];
    for (const each of read) {
      const taken = await orRefused(each.file, refused, () => takeOne(store, each, options, operationId));
      if (taken) receipts.push(taken);
    }
    isNew = receipts.some(({ unchanged }) => !unchanged);
    const names = new Set(receipts.map(({ id }) => `P${id}`));
    const conflicts = receiptConflicts(store).filter(({ lines }) =>
      lines.some(({ receipt }) => names.has(receipt)),
    );
    return { receipts, refused, conflicts };
  };
  return inTransaction(store, take, { keep: () => isNew && !options.dryRun });
}

/** Takes a receipt back; the lines it had replaced are in force again. Throws a `RefusedError`. */
export async function takeBackReceipt(
  store: Store,
  id: number,
  { actor, dryRun }: Pick<ReceiveOptions, 'actor' | 'dryRun'>,
): Promise<{ readonly file: string }> {
  const undo = () => {
    const receipt = receiptById(store, id);
    if (receipt?.state !== 'current') throw new RefusedError('RECEIPT-UNKNOWN', { id: `P${id}` });
    appendOperation(store, actor, 'undo', { receipt: id });
    undoReceipt(store, id);
    return { file: receipt.file };
  };
  return inTransaction(store, undo, { keep: !dryRun });
}

function takeOne(
  store: Store,
  read: ReadReceipt,
  options: ReceiveOptions,
  operationId: number,
): TakenReceipt {
  const commune = communeOf(store, read, options.commune);
  const known = receiptOfContent(store, commune, read.sha256);
  const id = known?.id ?? addReceipt(store, receiptFrom(store, read, commune), operationId, options.actor);
  return {
    id,
    file: read.file,
    commune,
    unchanged: known !== undefined,
    lines: lineCounts(store, id),
    uncounted: uncountedRows(store, id),
    findings: receiptFindings(store, id),
  };
}

/** The commune that a receipt is of: as it says itself, or as the command says for one that does not. */
function communeOf(store: Store, { stamp, file }: ReadReceipt, given: string | undefined): string {
  if (!stamp) {
    if (given === undefined) throw new RefusedError('RECEIPT-COMMUNE-NOT-SAID', { file });
    return given;
  }
  if (stamp.workspace !== workspaceMark(store) || !hasBeenIn(store, stamp.state))
    throw new RefusedError('RECEIPT-OTHER-WORKSPACE', { file });
  if (given !== undefined && given !== stamp.commune)
    throw new RefusedError('RECEIPT-OTHER-COMMUNE', { file, commune: stamp.commune, given });
  return stamp.commune;
}

function receiptFrom(store: Store, read: ReadReceipt, commune: string): NewReceipt {
  const { file, path, sha256, size, stamp, team, rows } = read;
  const printed = rows.flatMap((row) => printedNumber(row) ?? []);
  const records = handedRecords(store, printed);
  const judged = judgeReceipt(rows, { commune, records });
  const names = team.map(({ name }) => foldText(name));
  return {
    commune,
    file,
    path,
    sha256,
    size,
    stateOperation: stamp?.state.operation ?? null,
    teamKey: [...new Set(names)].sort().join('|'),
    team,
    lines: judged.map(({ line }) => line),
    findings: [
      ...read.findings.map((finding) => ({ ...finding, record: null })),
      ...otherVersion(records),
      ...rowsLost(stamp?.records ?? [], printed),
      ...judged.flatMap(({ findings }) => findings),
    ],
  };
}

/** A form made before a newer version came: said once for the whole. */
function otherVersion(records: ReadonlyMap<number, PrintedRecord>): readonly ReceiptFinding[] {
  const others = [...records].filter(([printed, now]) => now === 'replaced' || now.record !== printed);
  if (others.length === 0) return [];
  const gone = others.filter(([, now]) => now === 'replaced').length;
  const values = { count: others.length, followed: others.length - gone, gone };
  return [{ ...ruleFinding('RECEIPT-OTHER-VERSION', {}, values), record: null }];
}

/** As many of the records are named as fit in a sentence. */
const namedRecords = 10;

/** Rows that were printed and are no longer in the file. */
function rowsLost(listed: readonly number[], printed: readonly number[]): readonly ReceiptFinding[] {
  const present = new Set(printed);
  const lost = listed.filter((record) => !present.has(record));
  if (lost.length === 0) return [];
  const first = lost.slice(0, namedRecords).join(', ');
  const values = { count: lost.length, records: lost.length > namedRecords ? `${first} …` : first };
  return [{ ...ruleFinding('RECEIPT-ROWS-LOST', {}, values), record: null }];
}
