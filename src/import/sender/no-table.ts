import type { Refusal, RefusalCode } from '../../findings/refusals.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import { fewestUnderstood, isOpen, type TableMatch } from '../../inventory/match-columns.ts';
import { writeStatement } from '../../inventory/state-columns.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { seemsLegacy } from '../../text/legacy.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import { rowText } from '../../workbook/table/cell-text.ts';
import { quoted } from '../rows/longest-quote.ts';
import { type FieldsInRows, fieldsInRows } from './fields-in-rows.ts';
import { firstRows } from './first-rows.ts';
import { type LikelyHeading, type LikelyOptions, likelyHeading } from './likely-heading.ts';

/** One row may have a foreign name; a list in an old font has several. */
const fewestRows = 2;

/**
 * Why a workbook without any table is not taken in: its letters may be those of an old font whose name was lost, its
 * fields may stand below each other, or a row may be a heading of which too little is known.
 */
export async function whyNoTable(
  workbook: OpenedWorkbook,
  file: string,
  options: LikelyOptions,
): Promise<Refusal> {
  for (const sheet of workbook.sheets) {
    const texts = (await firstRows(workbook, sheet)).map(rowText).filter(seemsLegacy);
    const [text] = texts;
    if (text !== undefined && texts.length >= fewestRows)
      return {
        code: 'TABLE-HEADING-GARBLED',
        values: { file, text: quoted(maskIdsIn(text)) },
      };
  }
  const likely = await likelyHeading(workbook, options);
  const inRows = await fieldsInRows(workbook, options);
  if (inRows && inRows.match.matched > (likely?.match.matched ?? 0)) return headingsInRows(file, inRows);
  return likely ? headingsUnknown(file, likely) : { code: 'TABLE-NOT-FOUND', values: { file } };
}

/** Headings quoted of either sort. */
const mostQuoted = 8;

/** Why a row that looks like a heading makes no table: what is known of it, and what would have to be said. */
export function headingsUnknown(
  file: string,
  { sheet, row, match }: Pick<LikelyHeading, 'sheet' | 'row' | 'match'>,
): Refusal {
  const { kind, columns } = match;
  const open = columns.filter(isOpen);
  return {
    code: 'TABLE-HEADINGS-UNKNOWN',
    values: {
      file,
      sheet,
      row,
      kind: inventories[kind].shortTitle,
      known: quotedHeadings(columns.filter(isKnown)),
      unknown: quotedHeadings(open),
      flags: [`--kind ${kind}`, ...statementsNeeded(match, open)].join(' '),
      template: kind,
    },
  };
}

/** Why a sheet whose fields stand in a column makes no table. */
function headingsInRows(file: string, { sheet, column, match }: FieldsInRows): Refusal {
  const { kind, columns } = match;
  return {
    code: 'TABLE-FIELDS-IN-ROWS',
    values: {
      ...{ file, sheet, column, kind: inventories[kind].shortTitle, template: kind },
      known: quotedHeadings(columns.filter(isKnown)),
    },
  };
}

function isKnown({ key }: MatchedColumn): boolean {
  return key !== undefined;
}

function quotedHeadings(columns: readonly MatchedColumn[]): string {
  if (columns.length === 0) return '–';
  return columns
    .slice(0, mostQuoted)
    .map(({ heading }) => `“${quoted(heading)}”`)
    .join(', ');
}

/** Where fewer columns are known, the first unknown one may be anything: a person says which of them names a record. */
const fewestBesideName = 2;

/** What would have to be said of columns, for a person to fill in: first which of them names a record. */
function statementsNeeded(
  { kind, matched, columns }: TableMatch,
  open: readonly MatchedColumn[],
): readonly string[] {
  const { naming } = inventories[kind];
  const isNamed = columns.some(({ key }) => key === naming);
  const suggested = open.find(({ suggestion }) => suggestion?.key === naming);
  const likeliest = suggested ?? (matched >= fewestBesideName ? open[0] : undefined);
  const missing = fewestUnderstood - matched - (isNamed ? 0 : 1);
  const needed = open.filter((column) => column !== likeliest).slice(0, Math.max(0, missing));
  return [
    ...(isNamed ? [] : [statement(likeliest?.heading ?? '…', naming)]),
    ...needed.map(({ heading, suggestion }) => statement(heading, suggestion?.key ?? '…')),
  ];
}

function statement(heading: string, key: string): string {
  return `--column "${writeStatement(heading, key)}"`;
}

const codesWithoutTable: ReadonlySet<string> = new Set<RefusalCode>([
  'TABLE-NOT-FOUND',
  'TABLE-HEADINGS-UNKNOWN',
  'TABLE-FIELDS-IN-ROWS',
  'TABLE-HEADING-GARBLED',
  'TABLE-READINESS-WITHOUT-COMMUNES',
]);

/** Whether a file was refused because it has no table of an inventory. */
export function hasNoTable(code: string): boolean {
  return codesWithoutTable.has(code);
}
