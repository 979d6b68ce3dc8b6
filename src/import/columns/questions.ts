import { RefusedError } from '../../findings/refusals.ts';
import type { StatedValuesByKind } from '../../inventory/columns.ts';
import { withValuesByKind } from '../../inventory/state-values.ts';
import type { Store } from '../../store/database.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { type OpenedWorkbook, openWorkbook, WorkbookReadError } from '../../workbook/read/workbook.ts';
import { findCorrectionStamp } from '../correction/kept-submission.ts';
import { FileTables } from '../file-tables.ts';
import { alreadyStored } from '../likeness/already-stored.ts';
import type { ColumnQuestion, ImportFile, ImportOptions, SenderQuestion } from '../options.ts';
import { hasNoTable } from '../sender/no-table.ts';
import { askAboutTable, type SaidOfTable } from './asked-table.ts';
import { AskedValues, type SaidOfWords } from './asked-values.ts';
import { passingMemory, type RememberedColumns } from './remembered-columns.ts';

/** What a person said of one file. */
export interface FileAnswers {
  /** The sender's code, where it was asked for. */
  readonly district: string | undefined;
  readonly columns: ReadonlyMap<string, string | null>;
  /** What words of closed lists mean. */
  readonly values: StatedValuesByKind;
  /** What a table is that nothing but the person makes one. */
  readonly table: SaidOfTable | undefined;
}

const nothingSaid: FileAnswers = { district: undefined, columns: new Map(), values: {}, table: undefined };

/**
 * Asks a person all that the files leave open, before anything is written: while a question stands nobody else is
 * kept from the workspace. Files that cannot be read are passed over; the import says why.
 */
export async function askAll(
  store: Store,
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ReadonlyMap<string, FileAnswers>> {
  const answers = new Map<string, FileAnswers>();
  if (!options.askColumn && !options.askDistrict && !options.askValue) return answers;
  const memory = passingMemory(store);
  const saidOfWords: SaidOfWords = new Map();
  const seen = new Set<string>();
  for (const file of files) {
    try {
      const facts = await readFileFacts(file.path);
      if (seen.has(facts.sha256) || alreadyStored(store, file, facts, options).isAll) continue;
      seen.add(facts.sha256);
      answers.set(file.path, await askAbout(file, options, { memory, saidOfWords }));
    } catch (error) {
      if (!(error instanceof RefusedError) && !(error instanceof WorkbookReadError)) throw error;
    }
  }
  return answers;
}

/** The options for one file with what was said of it in the place of questions: nobody is asked any more. */
export function withAnswers(options: ImportOptions, answers: FileAnswers | undefined): ImportOptions {
  const { askColumn, askDistrict, askValue, askTable, ...rest } = options;
  if (!answers) return rest;
  return {
    ...withTable(rest, answers.table),
    district: options.district ?? answers.district,
    statedValues: withValuesByKind(answers.values, options.statedValues ?? {}),
    askColumn: (question) => Promise.resolve(answers.columns.get(placeOf(question))),
  };
}

/** The options with what was said of a table. */
function withTable<Options extends ImportOptions>(options: Options, table: SaidOfTable | undefined): Options {
  return table ? { ...options, ...table } : options;
}

function placeOf({ sheet, letters, heading }: ColumnQuestion): string {
  return [sheet, letters, heading].join('\n');
}

/** What was said of a file, and whether it has a table to be asked about. */
type AnswersOfTables = FileAnswers & { readonly hasTable: boolean };

/** What was said before: of the files of this run as well. */
interface Known {
  readonly memory: RememberedColumns;
  readonly saidOfWords: SaidOfWords;
}

async function askAbout(file: ImportFile, options: ImportOptions, known: Known): Promise<FileAnswers> {
  const opened = await openWorkbook(file.path);
  if (!opened.ok) return nothingSaid;
  try {
    const answers = await askThrough(opened.value, file, options, known).catch(withoutTable);
    if (answers.hasTable) return answers;
    const table = await askAboutTable(opened.value, file, options);
    if (!table) return nothingSaid;
    return { ...(await askThrough(opened.value, file, withTable(options, table), known)), table };
  } finally {
    await opened.value.close();
  }
}

/** What was said of a file whose only table is one by what another sender's people said of such headings. */
function withoutTable(error: unknown): AnswersOfTables {
  if (error instanceof RefusedError && hasNoTable(error.refusal.code))
    return { ...nothingSaid, hasTable: false };
  throw error;
}

async function askThrough(
  workbook: OpenedWorkbook,
  file: ImportFile,
  options: ImportOptions,
  { memory, saidOfWords }: Known,
): Promise<AnswersOfTables> {
  const columns = new Map<string, string | null>();
  if (await findCorrectionStamp(workbook)) return { ...nothingSaid, hasTable: true };
  let hasTable = false;
  let district: string | undefined;
  const askDistrict = async (question: SenderQuestion) => {
    district = await options.askDistrict?.(question);
    return district;
  };
  const askColumn = async (question: ColumnQuestion) => {
    const answer = await options.askColumn?.(question);
    if (answer !== undefined) columns.set(placeOf(question), answer);
    return answer;
  };
  const tables = new FileTables(file, { ...options, askDistrict, askColumn }, memory);
  const words = new AskedValues(file, saidOfWords);
  for await (const events of tables.read(workbook)) {
    for (const event of events) {
      words.take(event);
      hasTable ||= event.type === 'table' || event.type === 'form';
    }
  }
  const { contradiction } = tables;
  if (contradiction && options.district === undefined && district === undefined)
    await askDistrict({ file: file.name, contradiction });
  const values = options.askValue ? await words.ask(options.askValue) : {};
  return { district, columns, values, table: undefined, hasTable };
}
