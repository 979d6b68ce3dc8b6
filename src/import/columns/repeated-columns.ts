import { RefusedError } from '../../findings/refusals.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { headingKey } from '../../inventory/heading-key.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { writeStatement } from '../../inventory/state-columns.ts';
import { saysEndOfYear } from '../../inventory/year-columns.ts';
import { columnLetters } from '../../workbook/cell.ts';
import type { FoundTable, TableKnowledge } from '../../workbook/table/scan.ts';
import type { ImportFile } from '../options.ts';

/**
 * Throws a `RefusedError` where a second table stands to the right of this one: every row has two records, and one
 * of them would be lost.
 */
export function refuseSideBySide(
  file: ImportFile,
  sheet: string,
  { heading: { columns } }: FoundTable,
  match: TableMatch | undefined,
  { isSequenceHeading, recognise }: TableKnowledge,
): void {
  const [, secondSequence] = columns.filter(({ texts }) => isSequenceHeading(texts.join(' ')));
  const naming = match && inventories[match.kind].naming;
  const secondName = match?.columns.find(({ repeats }) => repeats !== undefined && repeats === naming);
  const begins = secondSequence?.column ?? secondName?.column;
  if (begins === undefined) return;
  const isTable = (own: typeof columns) => recognise(own) > 0;
  const [left, right] = [
    columns.filter(({ column }) => column < begins),
    columns.filter(({ column }) => column >= begins),
  ];
  if (isTable(left) && isTable(right))
    throw new RefusedError('TABLE-SIDE-BY-SIDE', { file: file.name, sheet, column: columnLetters(begins) });
}

/**
 * Throws a `RefusedError` where an amount stands in two columns that differ, as "theo sổ" and "theo kiểm kê": which of
 * them is handed over is for a person to say.
 */
export function refuseTwoAmounts(file: ImportFile, { kind, columns }: TableMatch): void {
  const { fields } = inventories[kind];
  const doubles = columns.flatMap((other) => {
    const { repeats } = other;
    const field = repeats === undefined ? undefined : fields[repeats];
    const first = columns.find(({ key }) => key !== undefined && key === repeats);
    const isAmount = field?.measure !== undefined || repeats === 'quantity';
    return first &&
      field &&
      isAmount &&
      !first.isStated &&
      !isSameHeading(first, other) &&
      !isOlder(other, first)
      ? [{ first, other, field, key: repeats }]
      : [];
  });
  const [double] = doubles;
  if (!double) return;
  const firstOfEach = doubles.filter(
    ({ key }, index) => doubles.findIndex((each) => each.key === key) === index,
  );
  throw new RefusedError('TABLE-AMOUNT-TWICE', {
    file: file.name,
    field: double.field.heading,
    first: double.first.heading,
    second: double.other.heading,
    first_flags: firstOfEach.map(({ first, key = '' }) => flagOf(first, key)).join(' '),
    second_flags: firstOfEach.map(({ other, key = '' }) => flagOf(other, key)).join(' '),
  });
}

/** Whether a column says what another one does, to the end of a year that is over. */
function isOlder(other: MatchedColumn, first: MatchedColumn): boolean {
  return saysEndOfYear(other.heading) && !saysEndOfYear(first.heading);
}

function isSameHeading(left: MatchedColumn, right: MatchedColumn): boolean {
  return headingKey(left.heading) === headingKey(right.heading);
}

function flagOf({ heading }: MatchedColumn, key: string): string {
  return `--column "${writeStatement(heading, key)}"`;
}
