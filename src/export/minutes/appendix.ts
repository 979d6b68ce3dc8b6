import type { Field } from '../../inventory/field.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type ExportContext, stateWordsIn } from '../export-context.ts';
import type { ExpectedSum, PlannedWorkbook } from '../files/planned-workbook.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { exportHeading } from '../tables/field-columns.ts';
import { letterhead, titles } from '../tables/paper.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';
import { receiptSignatures } from '../template/receipt-form.ts';
import type { MinutesLine } from './lines.ts';
import { ledgerSums, type MinutesKind, type MinutesSums, minutesMeasures } from './unit.ts';
import { type MinutesFacts, unitWords } from './values.ts';
import {
  dayWords,
  minutesTeam,
  noteWords,
  otherSide,
  paper,
  partyName,
  quantityOf,
  sectionMark,
} from './words.ts';

interface AppendixLine extends MinutesLine {
  readonly mark: string;
}

/** The workbook of a long list: the lines of the paper's appendix, one a row, held to the ledger as every workbook is. */
export function appendixWorkbook(context: ExportContext, facts: MinutesFacts, file: string): PlannedWorkbook {
  const { unit } = facts;
  const sums = ledgerSums(context, unit);
  const sheet = appendixSheet(context, facts);
  return {
    file,
    title: `${paper.say('minutes.appendix.title')} – ${unit.name}`,
    sheets: [sheet],
    expectations: [
      {
        sheet: sheet.name,
        rows: sums.rows,
        sums: minutesMeasures.flatMap((key) => (key === 'rows' ? [] : [expectedSum(key, sums[key])])),
      },
    ],
  };
}

function expectedSum(key: Exclude<keyof MinutesSums, 'rows'>, total: bigint): ExpectedSum {
  const field = declared('premises', key);
  return { heading: exportHeading(field), unit: field.measure ?? 'đồng', total };
}

/** A column of the list takes its heading, and its unit, from the inventory that declares it. */
function declared(kind: MinutesKind, key: string): Field {
  const field = inventories[kind].fields[key];
  if (field === undefined) throw new Error(`${kind} declares no ${key}`);
  return field;
}

function appendixSheet(context: ExportContext, { unit, sections, signedOn }: MinutesFacts): SheetSpec {
  const lines = sections.flatMap((section) =>
    section.lines.map((line): AppendixLine => ({ ...line, mark: sectionMark(section) })),
  );
  return {
    name: paper.say('minutes.appendix'),
    letterhead: letterhead([partyName(unit.side, unit.code), minutesTeam(context.teams, unit)]),
    titles: titles(
      paper,
      paper.say('minutes.appendix.title'),
      paper.say('minutes.appendix.about', { name: unit.name, day: dayWords(signedOn) }),
      stateWordsIn(paper, context),
    ),
    blocks: [
      tableOf(appendixColumns(unit), lines, {
        rowNumbers: { heading: paper.say('sheet.number') },
        total: { label: paper.say('sheet.total') },
      }),
    ],
    signatures: receiptSignatures(paper),
    landscape: true,
    freeze: { columns: 3 },
  };
}

function appendixColumns(unit: MinutesFacts['unit']): readonly Column<AppendixLine>[] {
  const text = (line: MinutesLine, key: string) => line.record.fields[key] ?? null;
  const amount = (key: string, format: 'money' | 'area', width: number): Column<AppendixLine> => ({
    heading: exportHeading(declared('premises', key)),
    width,
    format,
    total: 'sum',
    value: (line) => {
      const value = text(line, key);
      return value === null ? null : { kind: format, value: Number(value) };
    },
  });
  return [
    { heading: paper.say('minutes.column.section'), width: 6, align: 'center', value: ({ mark }) => mark },
    { heading: declared('assets', 'name').heading, width: 30, value: (line) => text(line, 'name') },
    {
      heading: declared('assets', 'asset_code').heading,
      width: 12,
      value: (line) => text(line, inventories[line.kind].identity),
    },
    {
      heading: paper.say(`minutes.parties-heading.${otherSide(unit)}`),
      width: 16,
      value: ({ party }) => (unit.side === 'giver' ? receiverName(party) : districtName(party)),
    },
    { heading: declared('assets', 'plate').heading, width: 12, value: (line) => text(line, 'plate') },
    {
      heading: paper.say('minutes.column.place'),
      width: 24,
      value: (line) => text(line, line.kind === 'premises' ? 'address' : 'location'),
    },
    { heading: declared('assets', 'unit').heading, width: 9, align: 'center', value: unitWords },
    {
      heading: declared('assets', 'quantity').heading,
      width: 9,
      align: 'right',
      wrap: false,
      value: quantityOf,
    },
    amount('original_cost', 'money', 17),
    amount('residual_value', 'money', 17),
    amount('land_area', 'area', 12),
    amount('floor_area', 'area', 12),
    {
      heading: declared('assets', 'note').heading,
      width: 22,
      value: noteWords,
    },
    {
      heading: paper.say('sheet.column.record'),
      width: 9,
      align: 'center',
      wrap: false,
      value: ({ record }) => record.id,
    },
  ];
}
