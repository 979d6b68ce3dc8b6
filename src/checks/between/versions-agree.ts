import { inventories } from '../../inventory/inventories.ts';
import { districtName } from '../../reference/code-names.ts';
import { contestedGroups } from '../../store/packs/merges.ts';
import { aboutCity, type CheckRule } from '../check-rule.ts';

/** No two versions of a list stand against each other: which one is the newer, its sender says. */
export const versionsAgree: CheckRule = function* ({ store }) {
  for (const { kind, district_code, submissions } of contestedGroups(store)) {
    const sides = submissions
      .map(({ id, file, imported_by }) => `#${id} ${file} (${imported_by})`)
      .join(' ≠ ');
    const values = {
      district: districtName(district_code),
      district_code,
      inventory: inventories[kind].title,
      sides,
    };
    yield aboutCity('SUBMISSION-VERSIONS-CONFLICT', { kind, values });
  }
};
