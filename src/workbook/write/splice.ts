import type { BodyPlan } from './body-plan.ts';
import { bodyXml } from './body-xml.ts';

/**
 * A sheet's XML from exceljs with the bodies of its tables in place: whatever exceljs wrote in the rows of a
 * body (the style pattern, the cells of comments and links) gives way to the body's own rows.
 */
export function* spliceBodies(xml: string, plans: readonly BodyPlan[]): Generator<string> {
  let copied = 0;
  for (const plan of [...plans].sort((one, other) => one.firstRow - other.firstRow)) {
    const start = xml.indexOf(`<row r="${plan.firstRow}"`, copied);
    if (start < 0) throw new Error(`No pattern row ${plan.firstRow} in sheet ${plan.sheetId}`);
    yield xml.slice(copied, start);
    copied = rowAfter(xml, start, plan.firstRow + plan.rowCount);
    yield* bodyXml(plan, patternStyles(xml, start));
  }
  yield xml.slice(copied);
}

/** Where the first row numbered `limit` or above begins, or the sheet data ends. */
function rowAfter(xml: string, start: number, limit: number): number {
  const rows = /<row r="(\d+)"/g;
  rows.lastIndex = start;
  for (let row = rows.exec(xml); row !== null; row = rows.exec(xml)) {
    if (Number(row[1]) >= limit) return row.index;
  }
  return xml.indexOf('</sheetData>', start);
}

function patternStyles(xml: string, start: number): readonly number[] {
  const pattern = xml.slice(start, xml.indexOf('</row>', start));
  return [...pattern.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map((cell) => Number(cell[1]));
}
