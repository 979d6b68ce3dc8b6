import { inventories, measureEntries } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import { partsOfMeasure } from '../inventory/quantities.ts';
import type { Store } from '../store/database.ts';
import {
  type LedgerLine,
  ledgerLines,
  partsOfStoredKey,
  receiverSums,
  type StoredSums,
  storedKey,
  storedSums,
} from '../store/submissions/ledger.ts';
import { addTo } from '../store/sums.ts';

/** One line of the ledger, in rows, whole đồng, hundredths of m² or thousandths of the unit of a quantity. */
export interface LedgerEntry {
  readonly submission: number;
  readonly kind: InventoryKind;
  readonly district: string;
  /** `rows`, the key of the field that was summed, or that of a quantity and its unit: `quantity:hộp`. */
  readonly measure: string;
  readonly unit: string;
  readonly read: bigint;
  readonly accepted: bigint;
  readonly rejected: bigint;
  readonly duplicate: bigint;
  readonly assigned: bigint;
  readonly pending: bigint;
  readonly closes: boolean;
}

/** Σ of the districts beside Σ of the receivers and what is pending, over the whole city. */
export interface CityLine {
  readonly kind: InventoryKind;
  readonly measure: string;
  readonly unit: string;
  readonly districts: bigint;
  readonly receivers: bigint;
  readonly pending: bigint;
  readonly closes: boolean;
}

/** A line that does not close: a whole and the parts that should add up to it, in the figures of its measure. */
export interface LedgerDifference {
  /** None where the store holds something of a submission of which nothing was counted. */
  readonly kind: InventoryKind | undefined;
  /** None for a line of the city. */
  readonly submission?: number;
  readonly measure: string;
  readonly unit: string;
  readonly whole: bigint;
  readonly parts: readonly bigint[];
}

export interface LedgerReport {
  readonly closes: boolean;
  readonly entries: readonly LedgerEntry[];
  readonly city: readonly CityLine[];
  /** The first line that does not close. */
  readonly difference?: LedgerDifference;
}

/**
 * Closes the ledger two ways. What was counted row by row at the door must be what the stored rows and records
 * add up to; what was accepted must be what is assigned plus what is pending; and over the city the districts'
 * sum must be the receivers' sum plus what is pending. To the row, the đồng and the hundredth of a m².
 */
export function readLedger(store: Store): LedgerReport {
  const stored = storedSums(store);
  const lines = ledgerLines(store);
  const entries = lines.map((line) => toEntry(line, stored));
  const city = cityLines(entries, store);
  const difference = [
    ...entries.flatMap((entry) => brokenEquations(entry, stored)),
    ...uncounted(lines, stored),
    ...city.filter((line) => !line.closes).map(describeCity),
  ][0];
  const closes = difference === undefined;
  return { closes, entries, city, ...(closes ? {} : { difference }) };
}

function toEntry(line: LedgerLine, stored: StoredSums): LedgerEntry {
  const { submission, kind, measure, unit, district_code: district } = line;
  const entry = {
    submission,
    kind,
    district,
    measure,
    unit,
    read: BigInt(line.read),
    accepted: BigInt(line.accepted),
    rejected: BigInt(line.rejected),
    duplicate: BigInt(line.duplicate),
    assigned: BigInt(line.assigned),
    pending: BigInt(line.pending),
  };
  return { ...entry, closes: brokenEquations(entry, stored).length === 0 };
}

/** What must hold of a line and does not: 3 rows read, 1 accepted and 1 rejected. */
function brokenEquations(line: Omit<LedgerEntry, 'closes'>, stored: StoredSums): readonly LedgerDifference[] {
  const { submission, kind, measure, unit, read, accepted, rejected, duplicate, assigned, pending } = line;
  const inStore = (fate: string) => stored.get(storedKey(submission, measure, fate)) ?? 0n;
  const equations: readonly (readonly [bigint, readonly bigint[]])[] = [
    [read, [accepted, rejected, duplicate]],
    [accepted, [inStore('accepted')]],
    [rejected, [inStore('rejected')]],
    [duplicate, [inStore('duplicate')]],
    [accepted, [assigned, pending]],
  ];
  return equations
    .filter(([whole, parts]) => whole !== parts.reduce((sum, part) => sum + part, 0n))
    .map(([whole, parts]) => ({ kind, submission, measure, unit, whole, parts }));
}

/** What the store holds of a submission without a count at the door. */
function uncounted(lines: readonly LedgerLine[], stored: StoredSums): readonly LedgerDifference[] {
  const counted = new Set(lines.map(({ submission, measure }) => `${submission} ${measure}`));
  const kinds = new Map(lines.map(({ submission, kind }) => [submission, kind]));
  return [...stored]
    .filter(([, total]) => total !== 0n)
    .map(([key, total]) => ({ total, parts: partsOfStoredKey(key) }))
    .filter(({ parts: [submission, measure] }) => !counted.has(`${submission} ${measure}`))
    .map(({ total, parts: [submission, measure] }) => {
      const kind = kinds.get(submission);
      return { kind, submission, measure, unit: unitOf(kind, measure), whole: 0n, parts: [total] };
    });
}

function unitOf(kind: InventoryKind | undefined, measure: string): string {
  const measures = kind === undefined ? [] : measureEntries(inventories[kind]);
  return partsOfMeasure(measure).unit ?? measures.find(({ key }) => key === measure)?.unit ?? '';
}

function cityLines(entries: readonly LedgerEntry[], store: Store): readonly CityLine[] {
  const received = new Map<string, bigint>();
  for (const { kind, measure, total } of receiverSums(store))
    addTo(received, `${kind} ${measure}`, BigInt(total));
  const lines = new Map<
    string,
    { kind: InventoryKind; measure: string; unit: string; districts: bigint; pending: bigint }
  >();
  for (const { kind, measure, unit, accepted, pending } of entries) {
    const key = `${kind} ${measure}`;
    const line = lines.get(key) ?? { kind, measure, unit, districts: 0n, pending: 0n };
    lines.set(key, { ...line, districts: line.districts + accepted, pending: line.pending + pending });
  }
  const sums = [...lines].map(([key, line]) => {
    const receivers = received.get(key) ?? 0n;
    return { ...line, receivers, closes: line.districts === receivers + line.pending };
  });
  return inventoryKinds.flatMap((kind) => sums.filter((line) => line.kind === kind));
}

function describeCity({ kind, measure, unit, districts, receivers, pending }: CityLine): LedgerDifference {
  return { kind, measure, unit, whole: districts, parts: [receivers, pending] };
}
