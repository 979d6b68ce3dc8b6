import { RefusedError } from '../../findings/refusals.ts';
import type { StatedValuesByKind } from '../../inventory/columns.ts';
import { leaveOut } from '../../inventory/state-columns.ts';
import {
  type ClosedList,
  closedLists,
  closedListsNamed,
  readValueStatement,
  stateValues,
  type ValueStatement,
  valueOfList,
} from '../../inventory/state-values.ts';
import type { Invocation } from '../invocation.ts';
import { nearest } from '../usage/nearest.ts';

/** What --value says of words: what each means, and those that must be met. */
export interface ValueOptions {
  readonly statedValues: StatedValuesByKind;
  readonly statedWordings: readonly string[];
}

/** What --value says. Refuses a statement that is none, about a field without a list, or of no item of its list. */
export function valueOptions(invocation: Invocation): ValueOptions {
  const statements = invocation.values('value').map(readOrRefuse);
  return {
    statedValues: stateValues(statements),
    statedWordings: statements.flatMap(({ wording, value }) => (value === leaveOut ? [] : [wording])),
  };
}

function readOrRefuse(text: string): ValueStatement {
  const statement = readValueStatement(text);
  if (!statement) throw new RefusedError('VALUE-STATEMENT-UNREADABLE', { text });
  const { field: name, value } = statement;
  const lists = closedListsNamed(name);
  if (lists.length === 0) {
    const known = closedLists().flatMap(({ key, field }) => [key, field.heading]);
    throw new RefusedError('VALUE-FIELD-UNKNOWN', { text: name, suggestion: nearest(name, known) });
  }
  if (lists.every(({ field }) => valueOfList(field, value) === undefined))
    throw new RefusedError('VALUE-NOT-OF-LIST', { field: name, text: value, choices: itemsOf(lists) });
  return statement;
}

function itemsOf(lists: readonly ClosedList[]): string {
  const items = lists.flatMap(({ field: { choices = [] } }) => choices.map(({ value }) => value));
  return [...new Set(items)].join(', ');
}
