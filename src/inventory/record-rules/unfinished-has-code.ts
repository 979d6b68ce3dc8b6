import type { RecordRule } from '../record-rule.ts';
import { type RecordsRecord, unfinished } from '../records.ts';

/** A file still worked on bears the code of its work, by which it goes where the work goes. */
export const unfinishedHasCode: RecordRule<RecordsRecord> = ({ finished, record_code }) =>
  finished === unfinished && record_code === null
    ? { code: 'RECORDS-UNFINISHED-WITHOUT-CODE', field: 'record_code', values: {} }
    : undefined;
