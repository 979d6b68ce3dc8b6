import type { RecordRule } from '../record-rule.ts';
import type { RecordsRecord } from '../records.ts';
import { isWithheld } from '../secrecy.ts';

/** What a title alone calls secret has its grade written beside it. */
export const secrecyIsStated: RecordRule<RecordsRecord> = ({ title, secrecy }) =>
  isWithheld(title) && secrecy === null
    ? { code: 'RECORDS-SECRECY-UNSTATED', field: 'secrecy', values: {} }
    : undefined;
