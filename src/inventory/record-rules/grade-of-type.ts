import type { RecordRule } from '../record-rule.ts';
import type { StaffRecord } from '../staff.ts';

/** A công chức has a grade (NN.NNN); codes V.NN.NN.NN belong to the titles of viên chức. */
export const gradeIsOfType: RecordRule<StaffRecord> = ({ employment_type, grade_code }) =>
  employment_type === 'công chức' && grade_code !== null && /^V\./i.test(grade_code)
    ? { code: 'STAFF-GRADE-NOT-OF-TYPE', field: 'grade_code', values: { text: grade_code } }
    : undefined;
