import type { HeadingSuggestion, MatchedColumn } from '../inventory/columns.ts';
import { inventories } from '../inventory/inventories.ts';
import type { InventoryKind, readinessKind } from '../inventory/inventory.ts';
import type { TableMatch } from '../inventory/match-columns.ts';
import { maskIdsIn } from '../text/citizen-id.ts';
import { columnLetters } from '../workbook/cell.ts';
import type { FoundForm } from '../workbook/table/scan.ts';
import type { WatchedTable } from './columns/watched-values.ts';
import type { FileEvent } from './file-event.ts';
import { formHeading, formMatch } from './form/form-match.ts';
import { type LetterheadFacts, letterheadFacts } from './sender/letterhead-facts.ts';

/** Words of one column that its closed list does not have, the most frequent first; personal ids masked. */
export interface InspectedWordings {
  readonly column: string;
  readonly heading: string;
  readonly key: string;
  readonly wordings: readonly { readonly text: string; readonly rows: number }[];
}

/** A table on a sheet. */
export interface InspectedTable {
  readonly heading: { readonly from: number; readonly to: number };
  /** First and last row below the heading that has content; equal to the heading's end when there is none. */
  readonly rows: { readonly from: number; readonly to: number };
  /** How many rows are data. */
  readonly data_rows: number;
  readonly kind: InventoryKind | typeof readinessKind | null;
  /** A form: sentences and perhaps a table of parts, that state one record together. */
  readonly form: boolean;
  /** Share of the columns that are understood: 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly key: string | null;
    /** The column numbers the rows. */
    readonly sequence: boolean;
    /** The field that an unknown heading resembles; it is not used unless a person says so. */
    readonly suggestion: HeadingSuggestion | null;
  }[];
  /** Headings of required fields without a column. */
  readonly missing: readonly string[];
  /** Columns of closed lists with words, in several rows, that the list does not have. */
  readonly unlisted: readonly InspectedWordings[];
  /** The remembered answers by which the columns are understood. */
  readonly profile: string | null;
  /** What the rows above it say. */
  readonly facts: LetterheadFacts;
}

/** A column with what it was taken for. */
export function inspectedColumn(matched: MatchedColumn): InspectedTable['columns'][number] {
  const { column, heading, partOf, key = partOf, isSequence, suggestion } = matched;
  return {
    column: columnLetters(column),
    heading,
    key: key ?? null,
    sequence: isSequence === true,
    suggestion: suggestion ?? null,
  };
}

/** The table with one more row below its heading. */
export function extend(table: InspectedTable, row: number, isData: boolean): InspectedTable {
  return {
    ...table,
    rows: { from: table.rows.from, to: row },
    data_rows: table.data_rows + (isData ? 1 : 0),
  };
}

/** A table whose rows are not read yet. */
export function inspectedTable({
  found: { heading, letterhead },
  match,
  profile,
}: Extract<FileEvent, { readonly type: 'table' }>): InspectedTable {
  return {
    heading: { from: heading.from, to: heading.to },
    rows: { from: heading.to + 1, to: heading.to },
    data_rows: 0,
    kind: match.kind,
    form: false,
    confidence: match.confidence,
    columns: match.columns.map(inspectedColumn),
    missing: missingHeadings(match),
    unlisted: [],
    profile: profile ?? null,
    facts: letterheadFacts(letterhead),
  };
}

/** Whatever it has of parts, a form is one row of data. */
export function inspectedForm(form: FoundForm): InspectedTable {
  const { kind, columns, confidence } = formMatch(form);
  const heading = formHeading(form);
  return {
    heading: { from: heading.from, to: heading.to },
    rows: { from: heading.to + 1, to: Math.max(heading.to, form.rows.at(-1)?.row.number ?? 0) },
    data_rows: 1,
    kind,
    form: true,
    confidence,
    columns: columns.map(inspectedColumn),
    missing: [],
    unlisted: [],
    profile: null,
    facts: letterheadFacts(form.letterhead),
  };
}

/** Required columns that are absent; what section rows may state is not missed. */
function missingHeadings({ kind, missing }: TableMatch): readonly string[] {
  const { fields, sectionFields } = inventories[kind];
  return missing.filter((key) => !sectionFields.includes(key)).map((key) => fields[key]?.heading ?? key);
}

/** The table with the words of its closed lists that those do not have. */
export function withUnlisted(table: InspectedTable, watched: WatchedTable | undefined): InspectedTable {
  const unlisted = (watched?.watch.unlisted() ?? []).map(
    ({ column: { column, heading }, key, wordings }) => ({
      column: columnLetters(column),
      heading,
      key,
      wordings: wordings.map(({ text, count }) => ({ text: maskIdsIn(text), rows: count })),
    }),
  );
  return { ...table, unlisted };
}
