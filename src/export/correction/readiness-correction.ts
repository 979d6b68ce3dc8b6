import { type Refusal, RefusedError } from '../../findings/refusals.ts';
import { readiness, trialKey } from '../../inventory/readiness.ts';
import { readinessStampCells } from '../../inventory/readiness-correction.ts';
import type { Messages } from '../../messages/messages.ts';
import { receiverName } from '../../reference/code-names.ts';
import { fail, succeed } from '../../result.ts';
import type { Store } from '../../store/database.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import {
  listReadiness,
  type ReadinessReturn,
  readinessById,
  readinessRows,
  type StoredReadinessRow,
} from '../../store/receiving/readiness.ts';
import type { CellInput, WorkbookSpec } from '../../workbook/write/spec.ts';
import { writeWorkbook } from '../../workbook/write/write.ts';
import { refusalOf } from '../files/write-verified.ts';
import { readinessForm } from '../template/readiness-template.ts';

/** The return that a person names by its number. Throws a `RefusedError` when it does not exist or count. */
export function returnToCorrect(store: Store, id: number): ReadinessReturn {
  const known = readinessById(store, id);
  if (!known) throw new RefusedError('READINESS-UNKNOWN', { id: `V${id}` });
  const isCounting = listReadiness(store).some((each) => each.id === id && each.state === 'current');
  if (!isCounting) throw new RefusedError('CORRECTION-OUTDATED', { file: known.file, id: `V${id}` });
  return known;
}

export interface ReadinessCorrectionOptions {
  readonly messages: Messages;
  readonly overwrite: boolean;
  readonly dryRun: boolean;
  /** ISO instant. */
  readonly createdAt: string;
  /** Reads the finished file as an import would: whether it says exactly what the return says. */
  readonly readBack: (path: string) => Promise<boolean>;
}

/**
 * Writes a return of readiness back to whoever sent it: the form with all its rows, what could not be used marked with
 * what is wrong and what to do. Before it gets its name it is read back, and must then change nothing. Throws a
 * `RefusedError`.
 */
export async function writeReadinessCorrection(
  store: Store,
  correct: ReadinessReturn,
  path: string,
  options: ReadinessCorrectionOptions,
): Promise<void> {
  await inReadTransaction(store, async () => {
    const spec = readinessCorrection(store, correct, options);
    if (options.dryRun) return;
    const written = await writeWorkbook<Refusal>(path, spec, {
      overwrite: options.overwrite,
      verify: async (temporary) =>
        (await options.readBack(temporary))
          ? succeed(undefined)
          : fail({ code: 'OUTPUT-DISAGREES', values: { path, difference: `V${correct.id}` } }),
    });
    if (!written.ok) throw refusalOf(written.problem);
  });
}

function readinessCorrection(
  store: Store,
  { id, sha256 }: ReadinessReturn,
  { messages, createdAt }: ReadinessCorrectionOptions,
): WorkbookSpec {
  const rows = readinessRows(store, id).filter(({ fate }) => fate !== 'structural');
  return readinessForm({
    ...{ messages, createdAt },
    who: messages.say('sheet.readiness.correction', { id: `V${id}` }),
    title: messages.say('sheet.readiness.correct-title'),
    how: messages.say('sheet.readiness.correct-how'),
    rows: rows.map((row) => cellsOf(row, messages)),
    stamp: readinessStampCells({ id, sha256 }),
  });
}

function cellsOf(row: StoredReadinessRow, messages: Messages): readonly CellInput[] {
  const marks = marksOf(row, messages);
  return Object.keys(readiness.fields).map((key): CellInput => {
    const mark = marks.get(key);
    const said = key === 'commune' && row.commune !== null ? receiverName(row.commune) : row.stated[key];
    if (!mark) return said ?? null;
    return { kind: 'styled', value: said ?? mark.text, tone: 'bad', note: mark.sentences.join('\n') };
  });
}

interface Mark {
  /** What stands in the cell, where nothing of it could be used. */
  readonly text: string | null;
  readonly sentences: readonly string[];
}

function marksOf({ problems, raw }: StoredReadinessRow, messages: Messages): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { code, values, column } of problems) {
    const { message, remedy } = messages.finding(code, values);
    const key = keyOf(values);
    const sentences = [...(marks.get(key)?.sentences ?? []), `${message} → ${remedy}`];
    const written = key === 'commune' && column !== undefined ? raw[column - 1] : values.text;
    marks.set(key, { text: written === undefined ? null : String(written), sentences });
  }
  return marks;
}

/** The field a finding is about: by its heading, or by the group of tasks; else the commune. */
function keyOf({ heading, group }: Readonly<Record<string, unknown>>): string {
  if (group !== undefined) return trialKey(Number(group), 'solved');
  const [key] = Object.entries(readiness.fields).find(([, field]) => field.heading === heading) ?? [];
  return key ?? 'commune';
}
