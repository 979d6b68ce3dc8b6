import type { Finding } from '../../findings/finding.ts';
import { type FindingSubject, ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { writeStatement } from '../../inventory/state-columns.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';

/** What is wrong with a table's columns: those that are missing and no section may stand for, twice, or not understood. */
export function tableFindings(
  inventory: Inventory,
  sheet: string,
  found: FoundTable,
  match: TableMatch,
): readonly Finding[] {
  const about = (rest: FindingSubject = {}) => ({ sheet, row: found.heading.to, ...rest });
  const unknown = match.columns
    .filter(({ key, repeats, partOf, isSequence }) => !(key ?? repeats ?? partOf) && !isSequence)
    .slice(0, mostUnknownHeadings)
    .map((column) => unknownHeading(inventory, column, about({ column: column.column })));
  const twice = match.columns
    .filter((column) => column.repeats !== undefined)
    .map(({ heading, column }) => ruleFinding('TABLE-HEADING-TWICE', about({ column }), { heading }));
  const missing = match.missing
    .filter((key) => ![...inventory.sectionFields, ...inventory.furtherSectionFields].includes(key))
    .map((key) =>
      ruleFinding('TABLE-COLUMN-MISSING', about({ field: key }), {
        heading: inventory.fields[key]?.heading ?? key,
      }),
    );
  return [...missing, ...twice, ...unknown];
}

/** A table with more columns that nobody knows is told enough by the first of them. */
const mostUnknownHeadings = 50;

function unknownHeading(
  inventory: Inventory,
  { heading, suggestion }: MatchedColumn,
  about: FindingSubject,
): Finding {
  if (!suggestion) return ruleFinding('TABLE-HEADING-UNKNOWN', about, { heading });
  const { key, resembles, similarity, why, samples = [], others = [] } = suggestion;
  const field_heading = inventory.fields[key]?.heading ?? key;
  if (why === 'similar-values') {
    const flags = [key, ...others].map((each) => `--column "${writeStatement(heading, each)}"`).join(' / ');
    const values = { heading, key, field_heading, samples: samples.join('; '), flags };
    return ruleFinding('TABLE-COLUMN-RECOGNISED', about, values);
  }
  const values = { heading, key, field_heading, resembles, similarity: Math.round(similarity * 100), why };
  return ruleFinding('TABLE-HEADING-UNSURE', about, values);
}
