import { RefusedError } from '../../findings/refusals.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { parseAreaUnit } from '../../text/area.ts';
import { type MoneyUnit, namesForeignMoney, parseMoneyUnit } from '../../text/money.ts';
import type { ImportFile } from '../options.ts';
import { quoted } from '../rows/longest-quote.ts';
import { moneyColumns } from '../rows/readable-table.ts';

/** A line above a table that may say in what its amounts are counted. */
const saysUnit = /đơn vị|đvt|unit|tính (?:bằng|theo)|(?:giá trị|tiền|nguyên giá) *:/iu;
/** A line that says no more than that: "(nghìn đồng)". */
const unitAlone =
  /^[([\s]*(?:x ?)?(?:nghìn|ngàn|triệu|tỷ|tỉ|tr|ng|trđ|1[.,]?000(?:[.,]?000)?)[. ]*(?:đồng|đ|vnđ|vnd)?[)\]\s.]*$/iu;

function unitLines(letterhead: readonly string[]): readonly string[] {
  return letterhead.filter((text) => saysUnit.test(text) || unitAlone.test(text.normalize('NFC')));
}

/** "Đơn vị tính: nghìn đồng" above a table; the last line that says so holds. */
export function statedMoneyUnit(letterhead: readonly string[]): MoneyUnit | undefined {
  return unitLines(letterhead)
    .map(parseMoneyUnit)
    .findLast((unit) => unit !== undefined);
}

/** The match with the unit of area that the lines above the table state, for columns that state none themselves. */
export function withStatedArea(match: TableMatch, letterhead: readonly string[]): TableMatch {
  const areaUnit = unitLines(letterhead)
    .map(parseAreaUnit)
    .findLast((unit) => unit !== undefined);
  if (areaUnit === undefined || areaUnit === 'm²') return match;
  const { fields } = inventories[match.kind];
  const columns = match.columns.map((column) => {
    const isOpenArea = !(column.areaUnit ?? column.areaUnits) && fields[column.key ?? '']?.kind === 'area';
    return isOpenArea ? { ...column, areaUnit } : column;
  });
  return { ...match, columns };
}

/** Throws a `RefusedError` where amounts are counted in another currency: the ledger is in đồng. */
export function refuseForeignMoney(
  file: ImportFile,
  { kind, columns }: TableMatch,
  letterhead: readonly string[],
): void {
  const amounts = moneyColumns({ inventory: inventories[kind], columns });
  const headings = amounts.map(({ heading }) => heading);
  const above = amounts.some(({ moneyUnit }) => moneyUnit === undefined) ? unitLines(letterhead) : [];
  const stated = [...headings, ...above].find(namesForeignMoney);
  if (stated !== undefined)
    throw new RefusedError('TABLE-MONEY-FOREIGN', { file: file.name, text: quoted(stated) });
}
