import type { Severity } from '../../findings/finding.ts';
import type { ExportFinding } from '../../store/outputs/export-findings.ts';

/** How often something is found, with its first case as an example. */
export interface Frequency {
  readonly finding: ExportFinding;
  readonly count: number;
}

/** What some findings come to; those that somebody lets stand are waived, the others open. */
export interface FindingSummary {
  /** Open and waived. */
  readonly count: number;
  readonly waived: number;
  readonly open: Readonly<Record<Severity, number>>;
  /** Records with an open error. */
  readonly faultyRecords: number;
  /** By the sheet they point at, open and waived. */
  readonly bySheet: ReadonlyMap<string, number>;
  /** Open ones by code: errors first, then what occurs most. */
  readonly frequencies: readonly Frequency[];
}

/** Adds findings up in one go; of each code the first one given becomes its example. */
export function summaryOf(findings: Iterable<ExportFinding>): FindingSummary {
  let waived = 0;
  const open = { error: 0, warning: 0, info: 0 };
  const faulty = new Set<number>();
  const bySheet = new Map<string, number>();
  const byCode = new Map<string, { readonly finding: ExportFinding; count: number }>();
  for (const finding of findings) {
    const { severity, record, sheet, code, waiver } = finding;
    if (sheet !== null) bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    if (waiver !== null) {
      waived += 1;
      continue;
    }
    open[severity] += 1;
    if (severity === 'error' && record !== null) faulty.add(record);
    const known = byCode.get(code);
    if (known) known.count += 1;
    else byCode.set(code, { finding, count: 1 });
  }
  const count = waived + open.error + open.warning + open.info;
  const frequencies = [...byCode.values()].sort(byUrgency);
  return { count, waived, open, faultyRecords: faulty.size, bySheet, frequencies };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function byUrgency(left: Frequency, right: Frequency): number {
  return (
    rank[left.finding.severity] - rank[right.finding.severity] ||
    right.count - left.count ||
    (left.finding.code < right.finding.code ? -1 : 1)
  );
}

/** How often each code stands open. */
export function openFrequencies({ frequencies }: FindingSummary) {
  return frequencies.map(({ finding: { code, severity }, count }) => ({ code, severity, count }));
}
