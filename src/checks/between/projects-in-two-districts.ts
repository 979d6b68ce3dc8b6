import { districtByCode, fullName } from '../../reference/units.ts';
import { type ListedRecord, recordsSharing, recordsWith } from '../../store/checks/repeated-records.ts';
import { codeKey } from '../../text/code-key.ts';
import { aboutRecord, type CheckRule, type PlacedFinding } from '../check-rule.ts';
import { keyOfParts, otherPlace, type Repetition, repetitions } from '../repeated.ts';

/** A project is sent by one district. The same code and name are the same work, and so are the same name and investor. */
export const projectsInOneDistrict: CheckRule = function* ({ store }) {
  const byCode = recordsSharing(store, 'projects', 'project_code');
  const sameCode = [...repetitions(byCode, ({ value, name }) => keyOfParts(codeKey(value), name))];
  const byName = recordsWith(store, 'projects', 'name');
  const sameInvestor = [...repetitions(byName, ({ name, unit }) => keyOfParts(name, unit))];
  const found = new Map<number, PlacedFinding>();
  for (const repetition of [...sameInvestor, ...sameCode].filter(areOfTwoDistricts)) {
    found.set(repetition[0].record, sentTwice(repetition));
  }
  yield* found.values();
};

function areOfTwoDistricts([later, first]: Repetition): boolean {
  return later.district_code !== first.district_code;
}

function sentTwice([later, first]: Repetition): PlacedFinding {
  return aboutRecord('PROJECTS-IN-TWO-DISTRICTS', later, {
    kind: 'projects',
    field: 'project_code',
    values: { other_district: nameOfDistrict(first), ...otherPlace(first) },
  });
}

function nameOfDistrict({ district_code }: ListedRecord): string {
  const district = districtByCode.get(district_code);
  return district ? fullName(district) : district_code;
}
