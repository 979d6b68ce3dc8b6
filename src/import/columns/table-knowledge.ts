import {
  columnMatcher,
  columnRecogniser,
  type HeadingAliases,
  isHeadingName,
  isSequenceHeading,
  namingColumn,
} from '../../inventory/match-columns.ts';
import type { TableKnowledge } from '../../workbook/table/scan.ts';
import { formKnowledge } from '../form/form-knowledge.ts';
import type { StatedOf } from './remembered-layouts.ts';

/** How tables of any declared inventory are known: by the one whose columns they have most of. */
export function tableKnowledge(aliases: HeadingAliases, statedOf: StatedOf = () => ({})): TableKnowledge {
  return {
    recognise: (columns) => columnRecogniser(aliases, statedOf(columns))(columns),
    namingColumn: (columns) => {
      const [best] = columnMatcher(aliases, statedOf(columns))(columns);
      return best && namingColumn(best);
    },
    isSequenceHeading,
    isHeading: isHeadingName(aliases),
    forms: formKnowledge,
  };
}
