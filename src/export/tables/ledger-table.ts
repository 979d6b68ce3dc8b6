import { inventories, measureEntries } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { amountKind, partsOfMeasure } from '../../inventory/quantities.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import type { LedgerDifference, LedgerEntry } from '../../reconcile/ledger.ts';
import type { CellInput, ColumnFormat, TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from './columns.ts';
import { agreementCell, amountCell, amountWords } from './words.ts';

/** What a measure counts: "số dòng", or the heading of the field that is added up. */
export function measureWords(messages: Messages, kind: InventoryKind, measure: string): string {
  if (measure === 'rows') return messages.say('sheet.measure.rows');
  return inventories[kind].fields[partsOfMeasure(measure).key]?.heading ?? measure;
}

/** The unit of a measure in words. */
export function unitWords(messages: Messages, measure: string, unit: string): string {
  if (measure === 'rows') return messages.say('sheet.unit.rows');
  return unit === '' ? messages.say('sheet.unit.none') : unit;
}

/** The same without the unit, where that stands beside the figures. */
export function measureName(messages: Messages, kind: InventoryKind, measure: string): string {
  return measureWords(messages, kind, measure).replace(/ \(m²\)$/, '');
}

/** Why the ledger does not close, in words; empty where it does: "Nhà, đất #1 (diện tích đất): 1.276,21 m² ≠ 1.276,20 m² + 0,00 m²". */
export function differenceWords(messages: Messages, difference: LedgerDifference | undefined): string {
  if (!difference) return '';
  const { kind, submission, measure, unit, whole, parts } = difference;
  const amount = (value: bigint) =>
    `${amountWords(messages, amountKind(measure, unit), value)} ${unitWords(messages, measure, unit)}`;
  const list = kind === undefined ? '' : inventoryName(messages, kind);
  const where = [list, submission === undefined ? '' : `#${submission}`].filter(Boolean).join(' ');
  const what = kind === undefined ? measure : measureName(messages, kind, measure).toLocaleLowerCase('vi');
  return `${where} (${what}): ${amount(whole)} ≠ ${parts.map(amount).join(' + ')}`;
}

/** One thing that is handed over, added up: records, an amount, or a quantity in one unit. */
export interface HandedLine {
  readonly kind: InventoryKind;
  readonly measure: string;
  readonly unit: string;
}

/** Of each inventory the number of records, then what is added up; quantities in the units that the receiver gets. */
export function handedLines({ receivedQuantities }: ExportContext, receiver: string): readonly HandedLine[] {
  return inventoryKinds.flatMap((kind) => [
    { kind, measure: 'rows', unit: 'rows' },
    ...measureEntries(inventories[kind]).map(({ key, unit }) => ({ kind, measure: key, unit })),
    ...receivedQuantities(kind, receiver).map((measure) => ({
      ...{ kind, measure, unit: partsOfMeasure(measure).unit ?? '' },
    })),
  ]);
}

type Amount = 'read' | 'accepted' | 'rejected' | 'duplicate' | 'assigned' | 'pending';
const amounts: readonly Amount[] = ['read', 'accepted', 'rejected', 'duplicate', 'assigned', 'pending'];

/** The ledger's lines with what stands before them: read = accepted + rejected + repeated; accepted = assigned + pending. */
export function ledgerTable(
  messages: Messages,
  entries: readonly LedgerEntry[],
  leading: readonly Column<LedgerEntry>[] = [],
): TableBlock {
  const columns: readonly Column<LedgerEntry>[] = [
    ...leading,
    {
      heading: messages.say('sheet.column.inventory'),
      width: 17,
      value: ({ kind }) => inventoryName(messages, kind),
    },
    {
      heading: messages.say('sheet.column.measure'),
      width: 21,
      value: ({ kind, measure }) => measureWords(messages, kind, measure),
    },
    {
      heading: messages.say('sheet.column.unit'),
      width: 11,
      align: 'center',
      value: ({ measure, unit }) => unitWords(messages, measure, unit),
    },
    ...amounts.map((amount) => amountColumn(messages, amount)),
    {
      heading: messages.say('sheet.column.closes'),
      width: 7,
      align: 'center',
      value: ({ closes }) => agreementCell(closes),
    },
  ];
  return tableOf(columns, entries, { emptyText: messages.say('sheet.nothing-sent') });
}

function amountColumn(messages: Messages, amount: Amount): Column<LedgerEntry> {
  const format: ColumnFormat = 'money';
  return {
    heading: messages.say(`sheet.ledger.${amount}`),
    width: 17,
    format,
    value: (entry): CellInput => amountCell(amountKind(entry.measure, entry.unit), entry[amount]),
  };
}

/** The sum of a measure over several lines. */
export function sumOf(entries: readonly LedgerEntry[], measure: string, amount: Amount): bigint {
  return entries.filter((entry) => entry.measure === measure).reduce((sum, entry) => sum + entry[amount], 0n);
}

/** What became of the rows of each inventory: a column for each amount of the ledger, added up below. */
export function rowColumns(
  messages: Messages,
  entries: readonly LedgerEntry[],
): readonly Column<InventoryKind>[] {
  return amounts.map((amount) => ({
    heading: messages.say(`sheet.ledger.${amount}`),
    format: 'integer',
    total: 'sum',
    value: (kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      return Number(sumOf(own, 'rows', amount));
    },
  }));
}
