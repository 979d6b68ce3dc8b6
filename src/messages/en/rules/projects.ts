import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about projects and pending work. */
export const projectsRules = {
  'PROJECTS-PROJECT-CODE-REPEATED': {
    message: 'The code stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code each; mend or remove one row',
    cause: 'Two different projects bear one code',
    example: 'DA-02 in two rows of different names',
    source: sources.once,
  },
  'PROJECTS-DISBURSED-ABOVE-TOTAL': {
    message: 'Disbursed {disbursed:number} đồng is above the total investment {total:number} đồng',
    remedy: 'check both numbers and their unit',
    cause: 'Mistyped, in another unit, or the total is out of date',
    example: '12 billion paid of a total of 10',
    source: sources.projectForm,
  },
  'PROJECTS-PLAN-ABOVE-TOTAL': {
    message: 'Disbursed and planned add up to {committed:number} đồng, above the total {total:number} đồng',
    remedy: "check this year's plan",
    cause: 'This year’s plan is more than what is left',
    example: 'Paid 8, planned 5, total 10',
    source: sources.projectForm,
  },
  'PROJECTS-FINISH-BEFORE-START': {
    message: 'Finished in {finish_year}, before its start in {start_year}',
    remedy: 'check both years',
    cause: 'The years are exchanged',
    example: 'Begun 2025, finished 2020',
    source: sources.projectForm,
  },
  'PROJECTS-DEADLINE-BEFORE-RECEIPT': {
    message: 'Due {deadline:day}, before it came in on {received_on:day}',
    remedy: 'check both dates',
    cause: 'The dates are exchanged, or a month is mistyped',
    example: 'Received 01/05/2025, due 01/04/2025',
    source: sources.projectForm,
  },
  'PROJECTS-PROGRESS-BEFORE-START': {
    message: 'The state is “{status}”, but the progress {progress:number}%',
    remedy: 'mend the state or the progress',
    cause: 'The state or the progress is out of date',
    example: 'Not begun, 5% done',
    source: sources.projectForm,
  },
  'PROJECTS-PROGRESS-NOT-FULL': {
    message: 'The state is “{status}”, but the progress {progress:number}%',
    remedy: 'mend the state or the progress',
    cause: 'The state or the progress is out of date',
    example: 'Finished, 95% done',
    source: sources.projectForm,
  },
  'PROJECTS-IN-TWO-DISTRICTS': {
    message: '{other_district} has sent this project as well ({other_file}, row {other_row})',
    remedy: 'agree on one sender and one leading commune',
    cause: 'The project crosses districts and both list it',
    example: 'A road through two districts',
    source: sources.leadCommune,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
