import type { MinutesForm } from './form.ts';

/** Who said on which day the minutes are signed. */
export type DayGround = 'option' | 'config' | 'day-of-run';

/** What a run of minutes is told. */
export interface MinutesSettings {
  readonly form: MinutesForm;
  /** The day that decided the form, and who said it. */
  readonly day: string;
  readonly ground: DayGround;
  /** The document to fill in. */
  readonly templatePath: string;
  /** From so many lines on the list stands in the appendix and in a workbook beside the paper. */
  readonly appendixFrom: number;
}

/** The day the paper names as its own (`YYYY-MM-DD`); null where nobody said one and it stays open. */
export function statedDay({ day, ground }: MinutesSettings): string | null {
  return ground === 'day-of-run' ? null : day;
}
