import type { InventoryKind } from '../../inventory/inventory.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import { bodyReceivers, communeReceivers } from '../../reference/receivers.ts';
import { districts } from '../../reference/units.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import type { Expectation } from '../files/planned-workbook.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titles } from '../tables/paper.ts';

/** A row of the matrix: who receives, and how much from each district. */
interface MatrixRow {
  readonly code: string;
  readonly name: string;
  readonly fromDistrict: ReadonlyMap<string, number>;
  readonly isPending: boolean;
}

/** Code, name and total stand before the districts. */
const columnsBefore = 3;

/** Who gives how many records of a kind to whom: communes and other receivers down, districts across. */
export function cityMatrix(context: ExportContext, kind: InventoryKind): SheetSpec {
  const { messages } = context;
  const columns: readonly Column<MatrixRow>[] = [
    { heading: messages.say('sheet.column.commune-code'), width: 7, wrap: false, value: codeCell },
    {
      heading: messages.say('sheet.column.commune'),
      width: 26,
      value: ({ name, isPending }) => (isPending ? { kind: 'styled', value: name, tone: 'warn' } : name),
    },
    {
      heading: messages.say('sheet.column.all'),
      width: 9,
      format: 'integer',
      total: 'sum',
      sumAcross: { from: columnsBefore + 1, to: columnsBefore + districts.length },
      value: () => ({ kind: 'styled', value: null, tone: 'strong' }),
    },
    ...districts.map(
      ({ code, name }): Column<MatrixRow> => ({
        heading: name,
        width: 7.5,
        format: 'integer',
        total: 'sum',
        value: ({ fromDistrict }) => fromDistrict.get(code) ?? null,
      }),
    ),
  ];
  const table = tableOf(columns, matrixRows(context, kind), {
    total: { label: messages.say('sheet.total') },
  });
  return {
    name: matrixName(context, kind),
    titles: titles(
      messages,
      inventoryTitle(messages, kind),
      messages.say('sheet.matrix.about'),
      context.stateWords,
    ),
    blocks: [table],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: columnsBefore },
  };
}

/** The name of an inventory's matrix sheet. */
export function matrixName({ messages }: ExportContext, kind: InventoryKind): string {
  return messages.say('sheet.matrix', { inventory: inventoryName(messages, kind) });
}

/** The whole matrix holds what the ledger accepted of the kind, and each district's column what it sent. */
export function matrixExpectation(context: ExportContext, kind: InventoryKind): Expectation {
  const accepted = (district?: string) =>
    context.ledger.entries
      .filter((entry) => entry.kind === kind && entry.measure === 'rows')
      .filter((entry) => district === undefined || entry.district === district)
      .reduce((sum, entry) => sum + entry.accepted, 0n);
  return {
    sheet: matrixName(context, kind),
    rows: BigInt(matrixRows(context, kind).length),
    sums: [
      { heading: context.messages.say('sheet.column.all'), unit: 'đồng', total: accepted() },
      ...districts.map(({ code, name }) => ({ heading: name, unit: 'đồng', total: accepted(code) }) as const),
    ],
  };
}

function matrixRows(context: ExportContext, kind: InventoryKind): readonly MatrixRow[] {
  const byReceiver = new Map<string | null, Map<string, number>>();
  for (const { district, receiver, count } of context.flows[kind]) {
    const row = byReceiver.get(receiver) ?? new Map<string, number>();
    byReceiver.set(receiver, row.set(district, count));
  }
  const rowOf = ({ code, name }: { readonly code: string; readonly name: string }): MatrixRow => ({
    code,
    name,
    fromDistrict: byReceiver.get(code) ?? new Map(),
    isPending: false,
  });
  return [
    ...communeReceivers.map(rowOf),
    ...bodyReceivers.filter(({ code }) => byReceiver.has(code)).map(rowOf),
    {
      code: '',
      name: context.messages.say('sheet.pending'),
      fromDistrict: byReceiver.get(null) ?? new Map(),
      isPending: true,
    },
  ];
}

function codeCell({ code }: MatrixRow): string | null {
  return /^\d{5}$/.test(code) ? code : null;
}
