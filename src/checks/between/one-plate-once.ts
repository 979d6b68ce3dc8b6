import { recordsSharing } from '../../store/checks/repeated-records.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';
import { otherPlace, repetitions } from '../repeated.ts';

/** A vehicle is handed over once, whoever lists it. */
export const onePlateOnce: CheckRule = function* ({ store }) {
  for (const [later, first] of repetitions(recordsSharing(store, 'assets', 'plate'), ({ value }) => value)) {
    yield aboutRecord('ASSETS-PLATE-TWICE', later, {
      kind: 'assets',
      field: 'plate',
      values: { plate: later.value, ...otherPlace(first) },
    });
  }
};
