import type { Messages } from '../messages/messages.ts';
import type { ExportFinding } from '../store/export-findings.ts';
import { sixClear } from './six-clear-columns.ts';

type ClearFinding = Pick<ExportFinding, 'code' | 'record' | 'values'>;

/** What to write in each record whose six are not all clear, one line for each of them, by record. */
export function suggestionsByRecord(
  messages: Messages,
  findings: readonly ClearFinding[],
): ReadonlyMap<number, string> {
  const lines = new Map<number, string[]>();
  for (const { code, record, values } of findings) {
    const about = sixClear.find(({ name }) => code.startsWith(`CLEAR-${name.toUpperCase()}-`));
    if (!about || record === null) continue;
    const words = String(values.suggestion ?? messages.finding(code, values).remedy);
    const line = `${messages.say(`sheet.clear.${about.name}`)}: ${words}`;
    const known = lines.get(record);
    if (known) known.push(line);
    else lines.set(record, [line]);
  }
  return new Map([...lines].map(([record, own]) => [record, own.join('\n')]));
}
