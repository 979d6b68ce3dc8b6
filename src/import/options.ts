import type { HeadingSuggestion, StatedByKind, StatedValuesByKind } from '../inventory/columns.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { HeadingAliases } from '../inventory/match-columns.ts';
import type { Actor } from '../store/operations.ts';
import type { Purpose } from '../store/submissions/submission-states.ts';
import type { SenderContradiction } from './sender/sender-evidence.ts';

/** A doubtful column, as a person is asked about it. */
export interface ColumnQuestion {
  readonly file: string;
  readonly sheet: string;
  /** A, B, … */
  readonly letters: string;
  readonly heading: string;
  readonly kind: InventoryKind;
  /** The field that it may be; none where nothing tells. */
  readonly suggestion: HeadingSuggestion | undefined;
  /** The first values of the column, personal ids masked. */
  readonly samples: readonly string[];
  /** Keys of the fields that have no column. */
  readonly free: readonly string[];
}

/** A row that looks like a heading of which too little is known, as a person is asked about it. */
export interface TableQuestion {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly headings: readonly string[];
}

/** Words in a closed list's column that the list does not have, as a person is asked about them. */
export interface ValueQuestion {
  readonly file: string;
  readonly sheet: string;
  /** A, B, … */
  readonly letters: string;
  readonly heading: string;
  readonly kind: InventoryKind;
  /** The field's. */
  readonly key: string;
  readonly wording: string;
  /** In how many rows they stand. */
  readonly rows: number;
}

/** A file whose sender nobody says, or whose rows say another one than its words. */
export interface SenderQuestion {
  readonly file: string;
  readonly contradiction?: SenderContradiction;
}

/** A heading that stands above a column of a table of some kind. */
export interface MetHeading {
  readonly kind: InventoryKind;
  readonly heading: string;
}

/** The commands that take back a workbook which the program made for them. */
export type OtherTaker = 'map import' | 'receive';

/** What an import is told beside the files. */
export interface ImportOptions {
  readonly actor: Actor;
  /** The sender, when the person says it; a code. */
  readonly district?: string | undefined;
  readonly kind?: InventoryKind | undefined;
  /** The person says that the files hold readiness and no inventory. */
  readonly onlyReadiness?: boolean;
  /** Whether the files are handed over, or lists of the general inventory to compare with. */
  readonly purpose: Purpose;
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  /** What a second file of the same kind from the same district is, when its rows do not tell. */
  readonly as?: 'version' | 'part' | undefined;
  readonly aliases: HeadingAliases;
  /** What the person says columns mean, by heading; it stands above aliases and above what is remembered. */
  readonly stated?: StatedByKind;
  /** What the person says that words of closed lists mean; it stands above what is remembered. */
  readonly statedValues?: StatedValuesByKind;
  /** Headings that must be met in some table, as the person wrote them. */
  readonly statedHeadings?: readonly string[];
  /** Words that must be met in some list, as the person wrote them. */
  readonly statedWordings?: readonly string[];
  /** Province codes a citizen id may begin with. */
  readonly provinces: ReadonlySet<string>;
  readonly dryRun: boolean;
  /** Asks a person for the sender of a file: a code, or undefined to leave it open; absent where nobody can be asked. */
  readonly askDistrict?: ((question: SenderQuestion) => Promise<string | undefined>) | undefined;
  /**
   * Asks a person what a doubtful column is: a field's key, null to leave it out, undefined for no answer; absent
   * where nobody can be asked.
   */
  readonly askColumn?: ((question: ColumnQuestion) => Promise<string | null | undefined>) | undefined;
  /** Asks a person which inventory a table is of; undefined for none; absent where nobody can be asked. */
  readonly askTable?: ((question: TableQuestion) => Promise<InventoryKind | undefined>) | undefined;
  /** Asks a person which value of its list words mean; undefined for no answer; absent where nobody can be asked. */
  readonly askValue?: ((question: ValueQuestion) => Promise<string | undefined>) | undefined;
  /** The other command that a workbook was made for, given the texts of a row of its stamp. */
  readonly otherTaker?: ((stamp: readonly string[]) => OtherTaker | undefined) | undefined;
  /** Hears the headings of each table that is read, also of a file that is refused afterwards. */
  readonly onHeadings?: ((headings: readonly MetHeading[]) => unknown) | undefined;
  readonly onFile?: ((done: number, total: number, file: string, rows: number) => void) | undefined;
}

/** What the tables of a file are read by; all else is about what becomes of them. */
export type TableOptions = Pick<
  ImportOptions,
  | 'district'
  | 'kind'
  | 'sheet'
  | 'aliases'
  | 'stated'
  | 'statedValues'
  | 'provinces'
  | 'askDistrict'
  | 'askColumn'
  | 'onHeadings'
  | 'otherTaker'
>;

/** A file to import: where it is, and how it is called in findings and outputs. */
export interface ImportFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the folder that was given, or the file's own name; `/` between folders. */
  readonly name: string;
}
