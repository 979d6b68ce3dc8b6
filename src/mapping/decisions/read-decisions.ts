import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { type FilledTable, placeIn } from '../filled-tables.ts';
import { type DecisionRow, type DecisionRows, readDecisionRows } from './decision-rows.ts';
import type { DecisionColumn } from './decision-sheet.ts';
import type { DecisionDraft } from './draft.ts';

/** What a decision workbook is read against. */
export interface DecisionReading {
  /** The records open now, by the key of their group. */
  readonly openByGroup: ReadonlyMap<string, readonly number[]>;
  /** Which of the records given exist. */
  readonly exist: (records: readonly number[]) => ReadonlySet<number>;
  /** Who decides where the workbook names nobody. */
  readonly who: string;
  /** The file's name. */
  readonly source: string;
}

/** What a decision workbook says. */
export interface DecisionsRead {
  readonly drafts: readonly DecisionDraft[];
  /** Records of the workbook about which it says nothing that can be taken. */
  readonly open: number;
  readonly problems: readonly Finding[];
}

/**
 * The decisions that people wrote into the tables of a decision workbook. A group's row decides the records that the
 * workbook lists under it, or those open now where it lists none; what stands on a record's own row goes before
 * its group's. Rows that say the same become one decision. Whatever cannot be read is a finding at its row.
 */
export function readDecisions(
  tables: readonly FilledTable<DecisionColumn>[],
  reading: DecisionReading,
): DecisionsRead {
  const rows = readDecisionRows(tables);
  const problems: Finding[] = [...rows.problems];
  const members = membersOf(rows, reading, problems);
  const exist = reading.exist([...members.keys()]);
  const drafts = new DraftBook(reading);
  const refused = new Set<string>();
  const refuse = (row: DecisionRow, problem: Finding) => {
    const place = `${row.sheet}\n${row.row}`;
    if (!refused.has(place)) problems.push(problem);
    refused.add(place);
  };
  for (const [record, group] of members) {
    const own = rows.byRecord.get(record);
    const said = joined(own, group === undefined ? undefined : rows.byGroup.get(group));
    if (!said || said.isFaulty || said.receiver === 'open') continue;
    if (said.receiver === null) {
      if (said.reason !== '')
        refuse(said, ruleFinding('DECISION-WITHOUT-RECEIVER', placeIn(said, 'receiver'), {}));
    } else if (said.reason === '')
      refuse(said, ruleFinding('DECISION-WITHOUT-REASON', placeIn(said, 'reason'), {}));
    else if (!exist.has(record))
      refuse(own ?? said, ruleFinding('DECISION-RECORD-UNKNOWN', placeIn(own ?? said, 'record'), { record }));
    else drafts.add(said, said.receiver.code, record);
  }
  return { drafts: drafts.all(), open: members.size - drafts.records, problems };
}

/** Every record the workbook is about, with its group. */
function membersOf(
  { byGroup, byRecord, listed, groupOf }: DecisionRows,
  { openByGroup }: DecisionReading,
  problems: Finding[],
): ReadonlyMap<number, string | undefined> {
  const members = new Map<number, string | undefined>();
  for (const [group, row] of byGroup) {
    const open = openByGroup.get(group) ?? [];
    const own = listed.get(group) ?? open;
    for (const record of own) members.set(record, group);
    if (row.receiver === null || row.receiver === 'open') continue;
    const others = open.filter((record) => !members.has(record)).length;
    if (own.length === 0)
      problems.push(ruleFinding('DECISION-GROUP-UNKNOWN', placeIn(row, 'group'), { group }));
    else if (others > 0)
      problems.push(ruleFinding('DECISION-GROUP-GREW', placeIn(row, 'group'), { group, count: others }));
  }
  for (const record of byRecord.keys()) {
    if (!members.has(record)) members.set(record, groupOf.get(record));
  }
  return members;
}

/**
 * What a record's row and its group's say together, at the row that names the receiver, or else the reason. Where the
 * record's row names another receiver than the group's, it stands alone: the group's reason is none for it. Which
 * decisions are replaced is said by the row that names the receiver alone: both rows had the numbers filled in beforehand.
 */
function joined(own: DecisionRow | undefined, group: DecisionRow | undefined): DecisionRow | undefined {
  if (!own || !group) return own ?? group;
  if (own.isFaulty) return own;
  if (own.receiver !== null && !isSame(own.receiver, group.receiver)) return own;
  const named = [own, group].find(({ receiver }) => receiver !== null) ?? (own.reason === '' ? group : own);
  return {
    sheet: named.sheet,
    row: named.row,
    columns: named.columns,
    receiver: named.receiver,
    reason: own.reason || group.reason,
    authority: own.authority || group.authority,
    number: own.number || group.number,
    decidedOn: own.decidedOn ?? group.decidedOn,
    decidedBy: own.decidedBy || group.decidedBy,
    replaces: named.replaces,
    isFaulty: group.isFaulty,
  };
}

function isSame(left: DecisionRow['receiver'], right: DecisionRow['receiver']): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Gathers what is said about single records into decisions. */
class DraftBook {
  readonly #drafts = new Map<string, { draft: DecisionDraft; records: number[] }>();
  readonly #reading: DecisionReading;
  records = 0;

  constructor(reading: DecisionReading) {
    this.#reading = reading;
  }

  add(said: DecisionRow, receiver: string, record: number): void {
    const { reason, authority, number, decidedOn, decidedBy, replaces } = said;
    const content = {
      receiver,
      reason,
      authority: authority || null,
      number: number || null,
      decidedOn,
      decidedBy: decidedBy || this.#reading.who,
      source: this.#reading.source,
      replaces,
    };
    const key = JSON.stringify(content);
    const present = this.#drafts.get(key);
    if (present) present.records.push(record);
    else
      this.#drafts.set(key, {
        draft: { ...content, records: [], ...placeIn(said, 'receiver') },
        records: [record],
      });
    this.records += 1;
  }

  all(): readonly DecisionDraft[] {
    return [...this.#drafts.values()].map(({ draft, records }) => ({ ...draft, records }));
  }
}
