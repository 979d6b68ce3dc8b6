import { fieldEntries, inventories } from '../inventory/inventories.ts';
import { inventoryKinds } from '../inventory/inventory.ts';
import type { Severity } from './finding.ts';
import { type ValueProblem, valueProblemCode, valueProblems } from './value-problems.ts';

/** What the code of a finding about one value says: the column's heading and how much it matters. */
export interface ValueCodeMeaning {
  readonly heading: string;
  readonly severity: Severity;
}

let meanings: ReadonlyMap<string, ValueCodeMeaning> | undefined;

/** The meaning of such a code; undefined for any other text. */
export function fieldOfValueCode(code: string): ValueCodeMeaning | undefined {
  meanings ??= allMeanings();
  return meanings.get(code);
}

/** Every such code. */
export function valueCodes(): readonly string[] {
  meanings ??= allMeanings();
  return [...meanings.keys()];
}

function allMeanings(): ReadonlyMap<string, ValueCodeMeaning> {
  const problems = Object.keys(valueProblems) as ValueProblem[];
  const entries = inventoryKinds.flatMap((kind) =>
    fieldEntries(inventories[kind]).flatMap(([key, field]) =>
      problems.map((problem) => {
        const meaning = { heading: field.heading, severity: valueProblems[problem] };
        return [valueProblemCode(kind, key, field, problem), meaning] as const;
      }),
    ),
  );
  return new Map(entries);
}
