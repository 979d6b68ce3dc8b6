import type { Messages } from '../messages/messages.ts';
import type { Dimension } from '../settings/six-clear-data.ts';
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
    const about = aboutOf(code);
    if (!about || record === null) continue;
    const words = String(values.suggestion ?? messages.finding(code, values).remedy);
    const line = `${messages.say(`sheet.clear.${about.name}`)}: ${words}`;
    const known = lines.get(record);
    if (known) known.push(line);
    else lines.set(record, [line]);
  }
  return new Map([...lines].map(([record, own]) => [record, own.join('\n')]));
}

/** Why one of the six of a record is not clear. */
export type ClearReasons = (record: number, name: Dimension) => string | undefined;

/** Why each of the six of each record is not clear, in the words of its finding. */
export function clearReasons(messages: Messages, findings: readonly ClearFinding[]): ClearReasons {
  const reasons = new Map<string, string>();
  for (const { code, record, values } of findings) {
    const about = aboutOf(code);
    if (about && record !== null)
      reasons.set(`${record} ${about.name}`, messages.finding(code, values).message);
  }
  return (record, name) => reasons.get(`${record} ${name}`);
}

function aboutOf(code: string): (typeof sixClear)[number] | undefined {
  return sixClear.find(({ name }) => code.startsWith(`CLEAR-${name.toUpperCase()}-`));
}
