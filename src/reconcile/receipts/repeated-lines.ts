import { ruleFinding } from '../../findings/rule-finding.ts';
import type { NewReceiptLine, ReceiptFinding } from '../../store/receiving/receipts.ts';

/** A line with what is to be said of it. */
export interface JudgedLine {
  readonly line: NewReceiptLine;
  readonly findings: readonly ReceiptFinding[];
}

/**
 * A record counted in two rows of one receipt: where both say the same, the first counts; where they do not, none of them
 * is clear. Every row but the first says so.
 */
export function settleRepeated(lines: readonly JudgedLine[]): readonly JudgedLine[] {
  const byRecord = new Map<number, JudgedLine[]>();
  for (const each of lines) {
    const { record, fate } = each.line;
    if (record === null || fate === 'uncounted') continue;
    const present = byRecord.get(record);
    if (present) present.push(each);
    else byRecord.set(record, [each]);
  }
  return lines.map((each) => {
    const same = each.line.record === null ? [] : (byRecord.get(each.line.record) ?? []);
    const [first] = same;
    if (first === undefined || same.length === 1 || !same.includes(each)) return each;
    if (each === first) return same.every((other) => saysTheSame(first, other)) ? each : asUnclear(each);
    const { record, what } = each.line;
    const values = { what: what ?? '', first_row: first.line.row };
    return {
      ...asUnclear(each),
      findings: [{ ...ruleFinding('RECEIPT-RECORD-TWICE', each.line, values), record }],
    };
  });
}

function saysTheSame({ line }: JudgedLine, other: JudgedLine): boolean {
  return line.fate === other.line.fate && line.receivedQuantity === other.line.receivedQuantity;
}

function asUnclear(each: JudgedLine): JudgedLine {
  return { ...each, line: { ...each.line, fate: 'unclear' } };
}
