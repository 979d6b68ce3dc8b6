import type { Finding } from '../../findings/finding.ts';

/** What a person decides about some records, before it is held against the law and against other decisions. */
export interface DecisionDraft {
  readonly records: readonly number[];
  /** A receiver's code. */
  readonly receiver: string;
  readonly reason: string;
  /** Who may decide it; needed where the law does not provide for the receiver. */
  readonly authority: string | null;
  /** The number of the paper. */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string | null;
  readonly decidedBy: string;
  /** The file it stands in, or the command that took it. */
  readonly source: string;
  /** Numbers of decisions, other people's too, that this one knowingly takes the place of. */
  readonly replaces: readonly number[];
  /** Where it is written, when in a workbook; rows count from 1. */
  readonly sheet?: string;
  readonly row?: number;
  /** The column of the receiver. */
  readonly column?: number | undefined;
}

/** A finding about what people gave, with the file in which they wrote it. */
export type GivenFinding = Finding & { readonly file?: string };

/** Two people's decisions about one record that name different receivers. */
export interface DecisionConflict {
  readonly record: number;
  readonly decisions: readonly {
    readonly id: number;
    readonly receiver: string;
    readonly decidedBy: string;
    readonly reason: string;
    readonly source: string;
  }[];
}

/** What became of decisions that people handed in. */
export interface DecisionsTaken {
  /** The decisions stored, each with its number and for how many records. */
  readonly decisions: readonly { readonly id: number; readonly receiver: string; readonly records: number }[];
  /** Records for which the same receiver was decided before. */
  readonly unchanged: number;
  /** Why some of it was not taken. */
  readonly refused: readonly GivenFinding[];
  readonly conflicts: readonly DecisionConflict[];
}
