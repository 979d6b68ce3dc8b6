import type { Finding } from '../../findings/finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { premises } from '../../inventory/premises.ts';
import { buildingFields, formFieldOf, formUses, useColumn } from '../../inventory/premises-form.ts';
import { readValue } from '../../inventory/read-value.ts';
import { contextOfColumn } from '../../inventory/reading.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { readable } from '../rows/column-reader.ts';
import { formValueFinding, type ReadableForm } from './form-findings.ts';

/** A row of the table of buildings: money in whole đồng, areas in hundredths of m². */
export interface Building {
  readonly row: Row;
  readonly name: string | undefined;
  /** What could be read of its columns, by key. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly yearBuilt: number | undefined;
  readonly usedSince: string | undefined;
  readonly hasGrade: boolean;
  /** Keys of columns with something written that could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** The buildings of a form, the names that stand above groups of them, and what was found in their cells. */
export interface Buildings {
  readonly each: readonly Building[];
  readonly groups: readonly Building[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of a form's table. */
export function readBuildings(form: ReadableForm): Buildings {
  const findings: Finding[] = [];
  const rows = (form.form.table?.parts ?? []).map((row) => readBuilding(form, row, findings));
  const groups = rows.filter((row, index) => isGroup(row, rows.slice(index + 1)));
  return { each: rows.filter((row) => !groups.includes(row)), groups, findings };
}

/** The cost of a building: as stated, else what its sources of funds add up to. */
export function costOf({ amounts }: Building): number | undefined {
  return amounts.get('original_cost') ?? sumOfFunds(amounts);
}

/** What the sources of a building's funds add up to; undefined where none is stated. */
export function sumOfFunds(amounts: ReadonlyMap<string, number>): number | undefined {
  return sumOf(['state_funds', 'other_funds'].map((key) => amounts.get(key)));
}

/** The sum of what is stated; undefined where nothing is. */
export function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  const stated = amounts.filter((amount) => amount !== undefined);
  return stated.length === 0 ? undefined : stated.reduce((sum, amount) => sum + amount, 0);
}

/** A building's areas by present use. */
export function usesOf({ amounts }: Building): ReadonlyMap<string, number> {
  const uses = Object.keys(formUses).flatMap((use) => {
    const area = amounts.get(useColumn(use));
    return area === undefined ? [] : [[use, area] as const];
  });
  return new Map(uses);
}

function readBuilding(form: ReadableForm, row: Row, findings: Finding[]): Building {
  const values = new Map<string, string | number>();
  const unreadable = new Set<string>();
  for (const column of form.columns) {
    const value = readCell(form, row, column, findings);
    if (column.key === undefined || value === undefined) continue;
    if (value === null) unreadable.add(column.key);
    else values.set(column.key, value);
  }
  const amounts = [...values].filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return {
    row,
    name: textOf(values.get('name')),
    amounts: new Map(amounts),
    yearBuilt: yearOf(values.get('year_built')),
    usedSince: textOf(values.get('used_since')),
    hasGrade: values.has('grade'),
    unreadable,
  };
}

/** A cell's value; undefined where nothing is written, null where it cannot be read. */
function readCell(
  form: ReadableForm,
  row: Row,
  matched: MatchedColumn,
  findings: Finding[],
): string | number | null | undefined {
  const { column, key } = matched;
  const cell = cellAt(row, column);
  const field = key === undefined ? undefined : buildingFields[key];
  if (key === undefined || !cell || !field) return undefined;
  const context = contextOfColumn(form.context, matched);
  const { value, flaws } = readValue(field, readable(cell), context);
  const stated = formFieldOf[key] as keyof typeof premises.fields | undefined;
  if (stated !== undefined)
    findings.push(...flaws.map((flaw) => formValueFinding(form.sheet, stated, flaw, { row, column })));
  return value ?? (flaws.length > 0 ? null : undefined);
}

function textOf(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function yearOf(value: string | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(String(value).slice(0, 4));
}

/**
 * A name above buildings, perhaps with the area that they come to: it has nothing that only a building has, and
 * buildings that have follow it.
 */
function isGroup(row: Building, below: readonly Building[]): boolean {
  if (row.name === undefined || !isBare(row)) return false;
  const end = below.findIndex(isBare);
  const own = end < 0 ? below : below.slice(0, end);
  if (!below.some((building) => !isBare(building))) return false;
  const area = row.amounts.get('floor_area');
  return area === undefined || area === sumOf(own.map(({ amounts }) => amounts.get('floor_area')));
}

function isBare(building: Building): boolean {
  const { amounts, yearBuilt, usedSince, hasGrade, unreadable } = building;
  const isDated = yearBuilt !== undefined || usedSince !== undefined;
  const hasCost = costOf(building) !== undefined || amounts.has('residual_value') || amounts.has('floors');
  return !isDated && !hasCost && !hasGrade && unreadable.size === 0;
}
