import type { InventoryKind } from '../../inventory/inventory.ts';

/** Which house numbers of a street are meant; null leaves an end open. */
export interface HouseNumbers {
  readonly parity: 'all' | 'odd' | 'even';
  readonly from: number | null;
  readonly to: number | null;
}

/** What stands along a street of a former commune. */
export interface StreetCondition {
  readonly type: 'street';
  /** Code of the former era. */
  readonly formerCommune: string;
  readonly street: string;
  readonly numbers: HouseNumbers;
}

/** What lies in a thôn, xóm or tổ dân phố of a former commune. */
export interface HamletCondition {
  readonly type: 'hamlet';
  readonly formerCommune: string;
  readonly hamlet: string;
}

/** Everything that was with one unit of a district; no kinds means all of them. */
export interface UnitCondition {
  readonly type: 'unit';
  readonly district: string;
  readonly unit: string;
  readonly kinds: readonly InventoryKind[];
  /** Only what was in this former commune; null for wherever it was. */
  readonly formerCommune: string | null;
}

/** One record that a list names by the code its office gives it. */
export interface ListEntry {
  readonly district: string;
  readonly kind: InventoryKind;
  readonly code: string;
}

/** The records of a list that somebody has signed: "projects on list L". */
export interface ListCondition {
  readonly type: 'list';
  readonly name: string;
  readonly entries: readonly ListEntry[];
}

/** What a rule applies to. */
export type RuleCondition = StreetCondition | HamletCondition | UnitCondition | ListCondition;

export const ruleTypes = [
  'street',
  'hamlet',
  'unit',
  'list',
] as const satisfies readonly RuleCondition['type'][];

/** What a person gave once, and where what it fits goes. */
export interface RuleDraft {
  readonly condition: RuleCondition;
  readonly receiver: string;
  /** Who decided it. */
  readonly author: string;
  /** The paper or ground it rests on. */
  readonly basis: string;
  /** Who may decide it; needed where the law does not provide for the receiver. */
  readonly authority: string | null;
  /** `YYYY-MM-DD`. */
  readonly decidedOn: string;
}

/** A rule in force. */
export interface MappingRule extends RuleDraft {
  readonly id: number;
}
