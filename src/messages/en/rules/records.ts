import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about records: papers and files. */
export const recordsRules = {
  'RECORDS-RECORD-CODE-REPEATED': {
    message: 'The code or box stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code each; a box that holds several files may stay as it is',
    cause: 'Two files bear one code, or lie in one box',
    example: 'HS-12 in two rows of different titles',
    source: sources.records,
  },
  'RECORDS-TITLE-WITHHELD': {
    message:
      'The grade says open, but the title is the program’s substitute: the true one was not written again, or another cell of the row says secret',
    remedy:
      'where the file is open, write the true title and take “mật” out of other cells, such as the note; where it is secret, the grade',
    cause: 'Once graded secret its title was not kept, then the grade was mended; or grade and note disagree',
    example: 'The grade is mended from “mật” to “thường”, the title still reads “Hồ sơ mật · HS-12”',
    source: sources.secrecy,
  },
  'RECORDS-SECRECY-UNSTATED': {
    message:
      'The title, or another cell of the row, says secret, but no grade is written; it is treated as secret',
    remedy: 'write the grade, or take “mật” out where the file is open',
    cause: 'The grade stands in the title or the note and not in its column',
    example: 'A title that ends in “(Mật)”; a note “Mật”',
    source: sources.secrecy,
  },
  'RECORDS-QUANTITY-ZERO': {
    message: 'The quantity is 0',
    remedy: 'write how much is handed over, or remove the row',
    cause: 'A row that keeps a place, or a digit left out',
    example: '0 boxes',
    source: sources.records,
  },
  'RECORDS-QUANTITY-FRACTION': {
    message: '{quantity} {unit}: not a whole number',
    remedy: 'write a whole number, or metres of shelf as the unit',
    cause: 'Metres of shelf written under a unit that is counted',
    example: '2.5 boxes',
    source: sources.records,
  },
  'RECORDS-UNFINISHED-WITHOUT-CODE': {
    message: 'An unfinished file without a code',
    remedy: 'write the code of the work it belongs to',
    cause: 'Nobody can tell which work it goes with',
    example: 'A file still worked on, its code left empty',
    source: sources.filesFollowWork,
  },
  'RECORDS-PERIOD-AHEAD': {
    message: 'Its papers run to {year}, after the handover in {latest}',
    remedy: 'check the year',
    cause: 'A mistyped year',
    example: '2015–2052',
    source: sources.records,
  },
  'RECORDS-PERIOD-EARLY': {
    message: 'Its papers begin in {year}, before {earliest}',
    remedy: 'check the year',
    cause: 'A digit of the year left out or mistyped',
    example: '1015–2020',
    source: sources.records,
  },
  'RECORDS-PERIOD-ORDER': {
    message: 'Its papers end ({until}) before they begin ({from})',
    remedy: 'check both, the earlier one first',
    cause: 'A mistyped year, or the two turned about',
    example: '2020–2015',
    source: sources.records,
  },
  'RECORDS-WORK-NOT-LISTED': {
    message: 'An unfinished file bears the code {code}, but no project or task of that code was sent',
    remedy: 'add the work to the inventory of projects, or mend the code',
    cause: 'The work is not listed, or the lists number differently',
    example: 'A file DA-12 and no DA-12 among the projects',
    source: sources.filesFollowWork,
  },
  'RECORDS-APART-FROM-WORK': {
    message: 'The file goes to {receiver}, its work ({code}) to {other_receiver}',
    remedy: 'agree on one receiver for both',
    cause: 'Two inventories name two receivers',
    example: 'A project goes to ward A, its file to ward B',
    source: sources.filesFollowWork,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
