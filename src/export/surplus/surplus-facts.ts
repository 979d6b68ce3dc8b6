import { inventories } from '../../inventory/inventories.ts';
import type { SixClearResult } from '../../store/checks/six-clear.ts';
import { sixClearResults } from '../../store/checks/six-clear.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import { surplusPremises } from '../../store/outputs/export-records.ts';
import type { ExportContext } from '../export-context.ts';
import { unclearCount } from '../tables/six-clear-columns.ts';

/** Premises to handle, with the judgements of the six; a record never judged counts as wholly unclear. */
export interface SurplusItem {
  readonly record: ExportRecord;
  readonly fields: ExportRecord['fields'];
  readonly judged: SixClearResult;
  readonly isClear: boolean;
}

/** The surplus premises of the current inventories: what is not clear first, then by receiver. */
export function surplusItems({ store }: ExportContext): readonly SurplusItem[] {
  const judgedById = new Map(
    sixClearResults(store, { kind: 'premises' }).map((result) => [result.record, result]),
  );
  const items = surplusPremises(store).map((record): SurplusItem => {
    const judged = judgedById.get(record.id) ?? unjudged(record.id);
    return { record, fields: record.fields, judged, isClear: unclearCount(judged) === 0 };
  });
  return items.sort((left, right) => unclearCount(right.judged) - unclearCount(left.judged));
}

function unjudged(record: number): SixClearResult {
  const missing = 'missing';
  return {
    record,
    kind: inventories.premises.kind,
    person: missing,
    task: missing,
    time: missing,
    responsibility: missing,
    product: missing,
    authority: missing,
  };
}
