import type { StatedByKind } from '../../inventory/columns.ts';
import {
  columnMatcher,
  columnRecogniser,
  type HeadingAliases,
  isSequenceHeading,
  namingColumn,
} from '../../inventory/match-columns.ts';
import type { TableKnowledge } from '../../workbook/table/scan.ts';
import { formKnowledge } from '../form/form-knowledge.ts';

/** How tables of any declared inventory are known: by the one whose columns they have most of. */
export function tableKnowledge(aliases: HeadingAliases, stated: StatedByKind = {}): TableKnowledge {
  const match = columnMatcher(aliases, stated);
  return {
    recognise: columnRecogniser(aliases, stated),
    namingColumn: (columns) => {
      const [best] = match(columns);
      return best && namingColumn(best);
    },
    isSequenceHeading,
    forms: formKnowledge,
  };
}
