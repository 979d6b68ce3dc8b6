import type { RecordRule } from '../record-rule.ts';
import { openGrade, type RecordsRecord } from '../records.ts';
import { isWithheld } from '../secrecy.ts';

/** A title that was withheld has to be written again once its file is open. */
export const titleWrittenAgain: RecordRule<RecordsRecord> = ({ title, secrecy }) =>
  isWithheld(title) && secrecy === openGrade
    ? { code: 'RECORDS-TITLE-WITHHELD', field: 'title', values: {} }
    : undefined;
