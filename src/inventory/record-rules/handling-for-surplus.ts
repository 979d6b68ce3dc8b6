import { formsOfKeeping } from '../handling-forms.ts';
import { type PremisesRecord, surplusArrangement } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** Only surplus premises are handled; those that stay in use may say so (NĐ 03/2025: giữ lại, tạm giữ lại). */
export const handlingOnlyForSurplus: RecordRule<PremisesRecord> = ({ arrangement, handling }) => {
  if (arrangement === null || arrangement === surplusArrangement) return undefined;
  if (handling === null || formsOfKeeping.has(handling)) return undefined;
  return { code: 'PREMISES-HANDLING-NOT-SURPLUS', field: 'handling', values: { arrangement, handling } };
};
