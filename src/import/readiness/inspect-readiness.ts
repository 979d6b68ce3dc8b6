import { readinessKind } from '../../inventory/inventory.ts';
import { readiness } from '../../inventory/readiness.ts';
import { matchReadiness } from '../../inventory/readiness-headings.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import { scanTables } from '../../workbook/table/scan.ts';
import { extend, type InspectedTable, inspectedColumn } from '../inspected-table.ts';
import { letterheadFacts } from '../sender/letterhead-facts.ts';
import { readinessKnowledge } from './readiness-tables.ts';

/** The tables of readiness on a sheet: what is asked for where no inventory stands on it. */
export async function inspectReadiness(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
): Promise<readonly InspectedTable[]> {
  const tables: InspectedTable[] = [];
  const merges = () => workbook.merges(sheet);
  for await (const events of scanTables(workbook.rows(sheet), readinessKnowledge, merges)) {
    for (const event of events) {
      if (event.type === 'table') {
        const { heading, letterhead } = event.table;
        const columns = matchReadiness(heading.columns);
        const known = columns.flatMap(({ key }) => key ?? []);
        tables.push({
          heading: { from: heading.from, to: heading.to },
          rows: { from: heading.to + 1, to: heading.to },
          data_rows: 0,
          kind: readinessKind,
          form: false,
          confidence: Math.round((known.length / columns.length) * 100) / 100,
          columns: columns.map(inspectedColumn),
          missing: Object.entries(readiness.fields)
            .filter(([key, { required }]) => required && !known.includes(key))
            .map(([, { heading: name }]) => name),
          unlisted: [],
          profile: null,
          facts: letterheadFacts(letterhead),
        });
        continue;
      }
      const table = tables.at(-1);
      if (event.type === 'row' && table && event.row.number > table.heading.to)
        tables[tables.length - 1] = extend(table, event.row.number, event.nature === 'data');
    }
  }
  return tables;
}
