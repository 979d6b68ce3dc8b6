import { filesApartFromWork, filesWithoutWork } from '../../store/checks/file-checks.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';

/** A file of unfinished work goes where the work goes, and the work is listed. */
export const filesGoWithTheirWork: CheckRule = function* ({ store }) {
  for (const { code, receiver, other_receiver, ...place } of filesApartFromWork(store)) {
    const values = { code, receiver, other_receiver };
    yield aboutRecord('RECORDS-APART-FROM-WORK', place, { kind: 'records', field: 'destination', values });
  }
  for (const { code, ...place } of filesWithoutWork(store)) {
    yield aboutRecord('RECORDS-WORK-NOT-LISTED', place, {
      kind: 'records',
      field: 'record_code',
      values: { code },
    });
  }
};
