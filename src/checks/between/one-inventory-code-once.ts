import { recordsSharing } from '../../store/checks/repeated-records.ts';
import { codeKey } from '../../text/code-key.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';
import { otherPlace, repetitions } from '../repeated.ts';

/** A code of the general inventory stands for one asset of the city. */
export const oneInventoryCodeOnce: CheckRule = function* ({ store }) {
  const sharing = recordsSharing(store, 'assets', 'inventory_code');
  for (const [later, first] of repetitions(sharing, ({ value }) => codeKey(value))) {
    yield aboutRecord('ASSETS-INVENTORY-CODE-TWICE', later, {
      kind: 'assets',
      field: 'inventory_code',
      values: { code: later.value, ...otherPlace(first) },
    });
  }
};
