import { type columnMatcher, isSequenceHeading, namingColumn } from '../inventory/match-columns.ts';
import type { TableKnowledge } from '../workbook/table/scan.ts';

/** How tables of any declared inventory are known: by the one whose columns they have most of. */
export function tableKnowledge(match: ReturnType<typeof columnMatcher>): TableKnowledge {
  return {
    recognise: (columns) => match(columns)[0]?.matched ?? 0,
    namingColumn: (columns) => {
      const [best] = match(columns);
      return best && namingColumn(best);
    },
    isSequenceHeading,
  };
}
