import type { RuleCode } from '../findings/rules.ts';

/** What a rule over one record found: the code, the field to mend, and the figures for the message. */
export interface RecordFlaw {
  readonly code: RuleCode;
  readonly field: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A rule over the fields of one record; undefined when it holds. */
export type RecordRule<Declared> = (record: Declared) => RecordFlaw | undefined;

/** The year of the handover (Nghị quyết 1656/NQ-UBTVQH15: from 01/07/2025); nothing handed over is younger. */
export const handoverYear = 2025;
