import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about people. */
export const staffRules = {
  'STAFF-CITIZEN-ID-BIRTH-YEAR': {
    message: 'The year of birth in the id is {in_id}, the table says {stated}',
    remedy: 'compare with the card',
    cause: 'The id or the date of birth is mistyped',
    example: 'Id 001080…, born in 1981 by the list',
    source: sources.citizenId,
  },
  'STAFF-CITIZEN-ID-GENDER': {
    message: 'The gender in the id is {in_id}, the table says {stated}',
    remedy: 'compare with the card',
    cause: 'The id or the gender is mistyped',
    example: 'The fourth digit is 1 (female), the list says Nam',
    source: sources.citizenId,
  },
  'STAFF-CITIZEN-ID-REPEATED': {
    message: 'The id stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'find out who it is, mend or remove one row',
    cause: 'Two different rows bear one id: mistyped, or one person listed twice',
    example: 'Rows 5 and 9 share an id, not a name',
    source: sources.once,
  },
  'STAFF-GRADE-CODE-FORM': {
    message: 'Grade code “{text}” has not the form NN.NNN or V.NN.NN.NN',
    remedy: 'write the code again',
    cause: 'The grade’s name stands instead of its code, or a dot is missing',
    example: '“chuyên viên”, “01003”',
    source: sources.grades,
  },
  'STAFF-DESTINATION-FOR-UNPLACED': {
    message: 'The plan says not placed, yet a destination is written',
    remedy: 'mend the plan or remove the destination',
    cause: 'The plan and the destination say different things',
    example: 'Not placed, yet phường Hoàn Kiếm is stated',
    source: sources.form,
  },
  'STAFF-DIVISION-NOT-OF-COMMUNE': {
    message: '{receiver} has no “{division}”',
    remedy: 'a phường has Phòng Kinh tế, Hạ tầng và Đô thị; a xã has Phòng Kinh tế',
    cause: 'The economic division of a xã and of a phường bear different names',
    example: '“Phòng Kinh tế” in a phường',
    source: sources.divisions,
  },
  'STAFF-GRADE-NOT-OF-TYPE': {
    message: 'The person is a công chức, but “{text}” is a code of a viên chức’s title',
    remedy: 'check the kind of employment and the grade code',
    cause: 'The kind of employment is wrong, or the code is that of an earlier job',
    example: 'A công chức with V.07.02.12',
    source: sources.grades,
  },
  'STAFF-POLICY-STATUS-NOT-LEAVING': {
    message: 'The plan is “{plan}”, yet a claim is stated as “{policy_status}”',
    remedy: 'change the plan to leaving under NĐ 178, or clear the state of the claim',
    cause: 'Claims under NĐ 178 are for those who leave',
    example: 'Placed, yet “đã nộp”',
    source: sources.nd178,
  },
  'STAFF-NEW-PLACE-FOR-LEAVING': {
    message: 'The plan is “{plan}”, yet a new division is stated: “{division}”',
    remedy: 'change the plan or clear the new division',
    cause: 'The plan was changed and the new division was not, or the other way round',
    example: 'Leaving under NĐ 178, new division “Phòng Kinh tế”',
    source: sources.nd178,
  },
  'STAFF-IN-TWO-LISTS': {
    message: 'The same id as {other_name} in {other_file}, row {other_row}',
    remedy: 'find out to which list the person belongs',
    cause: 'Two senders list one person, or one of them mistyped the id',
    example: 'On secondment: listed by both offices',
    source: sources.once,
  },
  'STAFF-SAME-NAME-AND-BIRTH': {
    message:
      'Same name and day of birth as somebody in {other_file}, row {other_row}; the citizen ids differ or one is lacking',
    remedy: 'compare the two ids: one person keeps one row, two people keep both',
    cause: 'One person twice with a mistyped id, or two people of one name',
    example: 'The ids differ in one digit',
    source: sources.once,
  },
  'STAFF-PLACED-IN-TWO-COMMUNES': {
    message:
      'Goes to {receiver}, but {other_file}, row {other_row} sends the same person to {other_receiver}',
    remedy: 'have the two senders agree on one place and drop the other row',
    cause: 'Two senders place one person in two communes',
    example: 'One says Sóc Sơn, the other Láng',
    source: sources.once,
  },
  'STAFF-SPECIALISM-NOT-FITTING': {
    message: 'The specialism “{specialism}” is none of those that fit {division} (field: {training_field})',
    remedy: 'plan training, or think again about the place',
    cause: 'Somebody is placed in other work than they learnt, or the list of specialisms is short',
    example: 'Irrigation, placed with culture and social affairs',
    source: sources.training,
  },
  'STAFF-QUALIFICATION-BELOW': {
    message:
      'The qualification “{qualification}” is below {least}, set for {employment} (field: {training_field})',
    remedy: 'plan education, or think again about the place',
    cause: 'Somebody has not reached the level, or the column is out of date',
    example: 'An official with vocational education',
    source: sources.training,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
