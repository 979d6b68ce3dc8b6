import { expect, it } from 'vitest';
import { headingKey } from '../../../src/inventory/heading-key.ts';
import { nameFinder } from '../../../src/inventory/name-patterns.ts';
import { decisionNames } from '../../../src/mapping/decisions/decision-names.ts';
import { decisionHeadings } from '../../../src/mapping/decisions/decision-sheet.ts';
import { spellOut } from '../../inventory/heading-names/spell-out.ts';

const find = nameFinder(decisionNames);

it('a further name of a column of a decision workbook is found by that column alone', () => {
  const wrong = Object.entries<readonly string[]>(decisionNames).flatMap(([column, patterns]) =>
    patterns.flatMap(spellOut).filter((heading) => find(headingKey(heading)) !== column),
  );
  expect(wrong).toEqual([]);
  const others = Object.entries(decisionHeadings).filter(
    ([column, heading]) => (find(headingKey(heading)) ?? column) !== column,
  );
  expect(others).toEqual([]);
});
