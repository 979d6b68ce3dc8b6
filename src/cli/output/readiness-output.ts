import type { TakenReadiness } from '../../import/readiness/import-readiness.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { findingCell } from '../../store/checks/findings.ts';
import type { Context } from '../context.ts';
import { shownFindings } from './findings-output.ts';

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
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.sheet ?? null,
      cell: findingCell(finding),
      ...messages.finding(finding.code, finding.values),
    })),
  };
}

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
  const { findings } = readinessDocument(taken, messages);
  for (const finding of findings.slice(0, shownFindings)) {
    const place = placeInFile(messages, { file, sheet: finding.sheet, cell: finding.cell });
    output.line(
      `${output.severity(finding.severity, finding.code)}  ${place}  ${finding.message} → ${finding.remedy}`,
    );
  }
  const more = findings.length - shownFindings;
  if (more > 0) output.line(messages.say('decide.more', { count: messages.count(more) }));
}
