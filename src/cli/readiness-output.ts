import type { TakenReadiness } from '../import/readiness/import-readiness.ts';
import { placeInFile } from '../messages/place-in-file.ts';
import { cellAddress } from '../workbook/cell.ts';
import type { Context } from './context.ts';

/** A return of readiness, as programs read it. */
export function readinessDocument(
  { id, file, unchanged, rows, findings }: TakenReadiness,
  messages: Context['messages'],
) {
  return {
    id: `V${id}`,
    file,
    unchanged,
    rows,
    findings: findings.map(({ code, severity, sheet, row, column, values }) => ({
      code,
      severity,
      sheet: sheet ?? null,
      cell: row === undefined ? null : column === undefined ? String(row) : cellAddress(row, column),
      ...messages.finding(code, values),
    })),
  };
}

/** How many findings a return shows one by one. */
const shown = 20;

/** A return of readiness on the screen: its rows, then what is wrong in them. */
export function showReadiness(taken: TakenReadiness, { output, messages }: Context): void {
  const { id, file, unchanged, rows } = taken;
  const counts = Object.fromEntries(
    Object.entries(rows).map(([fate, count]) => [fate, messages.count(count)]),
  );
  output.line(
    messages.say(unchanged ? 'import.readiness-unchanged' : 'import.readiness', {
      id: `V${id}`,
      file,
      ...counts,
    }),
  );
  for (const finding of readinessDocument(taken, messages).findings.slice(0, shown)) {
    const place = placeInFile(messages, { file, sheet: finding.sheet, cell: finding.cell });
    output.line(
      `${output.severity(finding.severity, finding.code)}  ${place}  ${finding.message} → ${finding.remedy}`,
    );
  }
}
