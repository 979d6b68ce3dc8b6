import type { InventoryKind } from '../../inventory/inventory.ts';
import { numberOnStreet, parseAddressParts } from '../../reference/address-parts.ts';
import { foldText } from '../../text/fold.ts';
import type { MappingRule, StreetCondition, UnitCondition } from './condition.ts';
import { entryKey, includesNumber, meansAllNumbers } from './overlap.ts';
import { hamletKey, keyOfHamlet, streetKey } from './place-keys.ts';

/** What of a record a rule may look at. */
export interface RuleSubject {
  readonly kind: InventoryKind;
  readonly district: string;
  /** Codes of former communes, joined by `, `. */
  readonly place: string | null;
  readonly address: string | null;
  readonly unit: string | null;
  /** The code its office gives it. */
  readonly identity: string | null;
}

/** A rule with its condition, whose type is known. */
interface Typed<Condition> {
  readonly rule: MappingRule;
  readonly condition: Condition;
}

/** Finds the rules that fit a record, by what they are about: no rule is tried that names another place, unit or code. */
export class RuleFinder {
  readonly #streets = new Map<string, Typed<StreetCondition>[]>();
  readonly #hamlets = new Map<string, MappingRule[]>();
  readonly #units = new Map<string, Typed<UnitCondition>[]>();
  readonly #entries = new Map<string, MappingRule[]>();
  readonly #placesWithAddresses = new Set<string>();

  readonly #count: number;

  constructor(rules: readonly MappingRule[]) {
    this.#count = rules.length;
    for (const rule of rules) this.#add(rule);
  }

  /** Whether there are no rules at all. */
  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Every rule that fits the record, in the order of their numbers. */
  find(subject: RuleSubject): readonly MappingRule[] {
    const found = new Set([...this.#byAddress(subject), ...this.#byUnit(subject), ...this.#byList(subject)]);
    return [...found].sort((left, right) => left.id - right.id);
  }

  /** The rules whose list names the record: the only ones that may place a person whose plan is still open. */
  findListed(subject: RuleSubject): readonly MappingRule[] {
    return this.#byList(subject);
  }

  #add(rule: MappingRule): void {
    const { condition } = rule;
    switch (condition.type) {
      case 'street': {
        const { formerCommune, street } = condition;
        this.#placesWithAddresses.add(formerCommune);
        append(this.#streets, placeKey(formerCommune, streetKey(street)), { rule, condition });
        break;
      }
      case 'hamlet': {
        const { formerCommune, hamlet } = condition;
        this.#placesWithAddresses.add(formerCommune);
        append(this.#hamlets, placeKey(formerCommune, hamletKey(hamlet)), rule);
        break;
      }
      case 'unit':
        append(this.#units, unitKey(condition.district, condition.unit), { rule, condition });
        break;
      case 'list':
        for (const entry of condition.entries) append(this.#entries, entryKey(entry), rule);
    }
  }

  #byAddress({ place, address }: RuleSubject): readonly MappingRule[] {
    if (place === null || address === null || !this.#placesWithAddresses.has(place)) return [];
    const parts = parseAddressParts(address);
    const { street, hamlet } = parts;
    const number = numberOnStreet(parts);
    const along = street ? (this.#streets.get(placeKey(place, street.key)) ?? []) : [];
    const within = hamlet ? (this.#hamlets.get(placeKey(place, keyOfHamlet(hamlet))) ?? []) : [];
    const fitting = along.filter(({ condition }) => fitsNumber(condition, number)).map(({ rule }) => rule);
    return [...fitting, ...within];
  }

  #byUnit({ kind, district, place, unit }: RuleSubject): readonly MappingRule[] {
    if (unit === null || this.#units.size === 0) return [];
    const fits = ({ condition: { kinds, formerCommune } }: Typed<UnitCondition>) =>
      (kinds.length === 0 || kinds.includes(kind)) && (formerCommune === null || formerCommune === place);
    return (this.#units.get(unitKey(district, unit)) ?? []).filter(fits).map(({ rule }) => rule);
  }

  #byList({ kind, district, identity }: RuleSubject): readonly MappingRule[] {
    if (identity === null || this.#entries.size === 0) return [];
    return this.#entries.get(entryKey({ kind, district, code: identity })) ?? [];
  }
}

function fitsNumber({ numbers }: StreetCondition, number: number | undefined): boolean {
  if (number === undefined) return meansAllNumbers(numbers);
  return includesNumber(numbers, number);
}

function placeKey(formerCommune: string, key: string): string {
  return `${formerCommune} ${key}`;
}

function unitKey(district: string, unit: string): string {
  return `${district} ${foldText(unit)}`;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const present = map.get(key);
  if (present) present.push(value);
  else map.set(key, [value]);
}
