import { columnOfField } from '../../inventory/columns.ts';
import { fewestInKnownWords } from '../../inventory/heading-vocabulary.ts';
import { isSequenceHeading } from '../../inventory/match-columns.ts';
import { matchReadiness, mayBeReadiness } from '../../inventory/readiness-headings.ts';
import type { HeadingColumn } from '../../workbook/table/heading-columns.ts';
import type { TableKnowledge } from '../../workbook/table/scan.ts';

/** The keys of what the columns of a heading state of readiness. */
export function statedKeys(columns: readonly HeadingColumn[]): readonly string[] {
  return matchReadiness(columns).flatMap(({ key }) => key ?? []);
}

/** How tables of readiness are known: `isTable` says whether what the columns of one state makes it one. */
export function readinessKnowledgeBy(isTable: (keys: readonly string[]) => boolean): TableKnowledge {
  return {
    recognise: (columns) => {
      if (!mayBeReadiness(columns, fewestInKnownWords)) return 0;
      const keys = statedKeys(columns);
      return isTable(keys) ? keys.length : 0;
    },
    namingColumn: (columns) => columnOfField(matchReadiness(columns), 'commune'),
    isSequenceHeading,
  };
}
