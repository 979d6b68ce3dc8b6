import { keptInUse } from '../handling-forms.ts';
import { type PremisesRecord, surplusArrangement } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** What is surplus is not kept in use. */
export const surplusIsGivenUp: RecordRule<PremisesRecord> = ({ arrangement, handling }) =>
  arrangement === surplusArrangement && handling === keptInUse
    ? { code: 'PREMISES-SURPLUS-KEPT', field: 'handling', values: { handling } }
    : undefined;
