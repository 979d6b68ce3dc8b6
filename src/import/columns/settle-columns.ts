import { isDeepStrictEqual } from 'node:util';
import { RefusedError } from '../../findings/refusals.ts';
import type { StatedByKind, StatedColumns, StatedValue } from '../../inventory/columns.ts';
import { headingKey } from '../../inventory/heading-key.ts';
import { inventories } from '../../inventory/inventories.ts';
import { closestMatch, columnMatcher, type TableMatch } from '../../inventory/match-columns.ts';
import { layoutOf, withStated, writeStatement } from '../../inventory/state-columns.ts';
import { withStatedValues } from '../../inventory/state-values.ts';
import type { ProfileAnswers } from '../../store/submissions/profiles.ts';
import type { Row } from '../../workbook/cell.ts';
import type { FoundTable } from '../../workbook/table/scan.ts';
import type { ImportFile, TableOptions } from '../options.ts';
import { headingsUnknown } from '../sender/no-table.ts';
import { columnQuestion } from './column-question.ts';
import { suggestByValues } from './columns-by-values.ts';
import { withPeriodByValues } from './period-by-values.ts';
import { answersIn, valuesIn } from './profiles.ts';
import type { RememberedColumns } from './remembered-columns.ts';

/** A table whose columns wait to be settled. */
export interface UnsettledTable {
  readonly sheet: string;
  readonly districtCode: string;
  readonly found: FoundTable;
  readonly match: TableMatch;
  /** Rows of the table that are at hand, for samples. */
  readonly rows: readonly Row[];
}

/** What a table's columns mean, and the profile that says so, if one does. */
export interface SettledColumns {
  readonly match: TableMatch;
  readonly profile: string | undefined;
}

/**
 * Settles the doubtful columns of one file's tables: by the profile of its sender and layout, by asking where a
 * person can be asked, else not at all. What a person says is remembered.
 */
export class ColumnSettler {
  readonly #memory: RememberedColumns;
  readonly #file: ImportFile;
  readonly #options: TableOptions;
  /** What was said so far; it holds for the file's later tables as well. */
  #stated: StatedByKind;

  constructor(memory: RememberedColumns, file: ImportFile, options: TableOptions) {
    this.#memory = memory;
    this.#file = file;
    this.#options = options;
    this.#stated = options.stated ?? {};
  }

  async settle(table: UnsettledTable): Promise<SettledColumns> {
    const { kind } = table.match;
    const scope = {
      district: table.districtCode,
      kind,
      layout: layoutOf(table.match.columns.map(({ heading }) => heading)),
    };
    const profile = this.#memory.find(scope);
    const known = this.#matchAnew(table, profile?.answers ?? new Map());
    const named = await this.#ask(table, known);
    const now = this.#options.statedValues?.[kind] ?? [];
    const match = withValuesOfColumns(named, withStatedValues(profile?.values ?? [], now));
    const said = { answers: answersIn(match.columns), values: valuesIn(match.columns) };
    if (said.answers.size + said.values.length === 0) return { match, profile: undefined };
    if (profile && isSame(profile, said)) return { match, profile: profile.name };
    return { match, profile: this.#memory.save(scope, said) };
  }

  /** What is said now stands above what was remembered. */
  #matchAnew(table: UnsettledTable, remembered: StatedColumns): TableMatch {
    const { districtCode, rows } = table;
    const { provinces } = this.#options;
    const match = withPeriodByValues(this.#matchByHeadings(table, remembered), rows);
    return suggestByValues(match, rows, { districtCode, provinces });
  }

  #matchByHeadings(table: UnsettledTable, remembered: StatedColumns): TableMatch {
    const { found, match } = table;
    const { kind } = match;
    const now = this.#stated[kind] ?? new Map<string, string | null>();
    const isAsFound = !match.columns.some(({ isStated }) => isStated);
    if (isAsFound && remembered.size === 0 && now.size === 0) return match;
    const stated = withStated({ [kind]: remembered }, kind, now);
    const matches = columnMatcher(this.#options.aliases, stated)(found.heading.columns);
    const anew = matches.find((candidate) => candidate.kind === kind);
    if (anew) return anew;
    throw isAsFound ? new RefusedError('TABLE-KIND-DISAGREES', { kind }) : this.#unknown(table, stated);
  }

  /** A heading that only what another sender's people said made one. */
  #unknown({ sheet, found, match }: UnsettledTable, stated: StatedByKind): RefusedError {
    const { columns, from } = found.heading;
    const own = closestMatch([match.kind], columns, this.#options.aliases, stated) ?? match;
    const { code, values } = headingsUnknown(this.#file.name, { sheet, row: from, match: own });
    return new RefusedError(code, values);
  }

  async #ask(table: UnsettledTable, known: TableMatch): Promise<TableMatch> {
    const { askColumn } = this.#options;
    if (!askColumn) return known;
    const answers = new Map(answersIn(known.columns));
    let match = known;
    for (const column of known.columns) {
      const doubtful = match.columns.find((candidate) => candidate.column === column.column);
      if (!doubtful?.suggestion) continue;
      const place = { file: this.#file.name, sheet: table.sheet };
      const answer = await askColumn(columnQuestion(place, match, doubtful, table.rows));
      if (answer === undefined) continue;
      answers.set(headingKey(doubtful.heading), answer);
      this.#stated = withStated(this.#stated, match.kind, answers);
      match = this.#matchAnew(table, answers);
    }
    return match;
  }
}

function isSame(left: ProfileAnswers, right: ProfileAnswers): boolean {
  return (
    left.answers.size === right.answers.size &&
    [...left.answers].every(([heading, key]) => right.answers.get(heading) === key) &&
    left.values.length === right.values.length &&
    left.values.every((each) => right.values.some((other) => isDeepStrictEqual(each, other)))
  );
}

/** Each column of a closed list with what was said of words in it. */
function withValuesOfColumns(match: TableMatch, stated: readonly StatedValue[]): TableMatch {
  if (stated.length === 0) return match;
  const columns = match.columns.map((column) => {
    const own = stated.filter(({ key }) => key === column.key && column.settles?.field !== key);
    return own.length > 0 ? { ...column, statedValues: own } : column;
  });
  return { ...match, columns };
}

/**
 * Throws a `RefusedError` when a required field has no column but a doubtful one, which nobody could be asked about: it is
 * never taken from a column whose heading only resembles its own, nor silently left empty.
 */
export function refuseUnsure(file: ImportFile, { kind, columns }: TableMatch): void {
  const { fields, sectionFields, shortTitle } = inventories[kind];
  const unsure = columns.flatMap(({ heading, suggestion }) => {
    const field = suggestion && fields[suggestion.key];
    const isByHeading = suggestion !== undefined && suggestion.why !== 'similar-values';
    return isByHeading && field?.required && !sectionFields.includes(suggestion.key)
      ? [{ heading, suggestion, field }]
      : [];
  });
  const [first] = unsure;
  if (!first) return;
  const { heading, field, suggestion } = first;
  const { resembles, why } = suggestion;
  const flags = unsure
    .map((each) => `--column "${writeStatement(each.heading, each.suggestion.key)}"`)
    .join(' ');
  const values = { file: file.name, heading, field: field.heading, flags };
  if (why === 'first-unknown')
    throw new RefusedError('TABLE-NAME-COLUMN-UNKNOWN', { ...values, kind: shortTitle });
  const similarity = Math.round(suggestion.similarity * 100);
  throw new RefusedError('TABLE-COLUMN-UNSURE', { ...values, resembles, similarity, why });
}
