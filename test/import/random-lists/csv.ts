import { writeFile } from 'node:fs/promises';
import type { CellInput } from '../../helpers/rows.ts';
import type { SheetInput } from '../../helpers/workbook.ts';

/** Writes a sheet as Excel saves it as text on a Vietnamese machine: fields by `;`, decimals by a comma, days first. */
export async function writeCsv(path: string, { rows }: SheetInput): Promise<string> {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => fieldOf(row[column] ?? '')).join(';'),
  );
  await writeFile(path, `\ufeff${lines.join('\r\n')}\r\n`);
  return path;
}

function fieldOf(value: CellInput): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').toReversed().join('/');
  const text = typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
