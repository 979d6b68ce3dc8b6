import { recordsSharing } from '../../store/checks/repeated-records.ts';
import { codeKey } from '../../text/code-key.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';
import { areOfTwoLists, keyOfParts, otherPlace, repetitions } from '../repeated.ts';

/** One asset stands in one list. A code alone says too little: every office counts from 1; code and name together do. */
export const assetsInOneList: CheckRule = function* ({ store }) {
  const sharing = recordsSharing(store, 'assets', 'asset_code');
  for (const repetition of repetitions(sharing, ({ value, name }) => keyOfParts(codeKey(value), name))) {
    const [later, first] = repetition;
    if (!areOfTwoLists(repetition)) continue;
    yield aboutRecord('ASSETS-LISTED-TWICE', later, {
      kind: 'assets',
      field: 'asset_code',
      values: { code: later.value, ...otherPlace(first) },
    });
  }
};
