import type { RuleCode } from '../../findings/rules.ts';
import type { LineFate } from '../../store/receiving/receipts.ts';
import { conditionIn } from './condition-words.ts';
import type { ReadNumber } from './quantities.ts';
import type { Condition } from './receipt-sheet.ts';

/** What a receiving team wrote of one thing. */
export interface Count {
  /** Null where nobody said how many. */
  readonly handed: number | null;
  readonly received: ReadNumber;
  /** As written; empty for nothing. */
  readonly condition: string;
  readonly opinion: string;
  /** Why no condition can be told from its marks. */
  readonly markFlaw?: RuleCode | undefined;
}

/** What that comes to, and what is to be said of it. */
export interface CountVerdict {
  readonly fate: LineFate;
  /** Null where it is not said, or not clearly. */
  readonly quantity: number | null;
  readonly codes: readonly RuleCode[];
}

/**
 * What a team's count of a thing comes to. Only what is sure is taken: a word that may mean two things, a number
 * without a word, or a word against its number is `unclear`, and asked about. `đủ` alone means the number handed over, and
 * is asked about where that is not known; `thiếu` alone of a single thing means none of it.
 */
export function judgeCount({ handed, received, condition, opinion, markFlaw }: Count): CountVerdict {
  if (received === undefined && condition === '' && opinion === '')
    return { fate: 'uncounted', quantity: null, codes: [] };
  if (received === 'unreadable') return unclear('RECEIPT-QUANTITY-UNREADABLE');
  if (markFlaw) return unclear(markFlaw);
  if (condition === '') return unclear('RECEIPT-CONDITION-BLANK');
  const known = conditionIn(condition);
  if (known === undefined) return unclear('RECEIPT-CONDITION-UNCLEAR');
  const quantity = received ?? impliedQuantity(known, handed);
  if (quantity !== undefined && !agrees(known, quantity, handed))
    return unclear('RECEIPT-QUANTITY-DISAGREES');
  return { fate: known, quantity: quantity ?? null, codes: codesOf(known, quantity) };
}

function unclear(code: RuleCode): CountVerdict {
  return { fate: 'unclear', quantity: null, codes: [code] };
}

function impliedQuantity(condition: Condition, handed: number | null): number | undefined {
  if (condition === 'complete') return handed ?? undefined;
  return condition === 'missing' && handed === 1 ? 0 : undefined;
}

function agrees(condition: Condition, received: number, handed: number | null): boolean {
  if (handed === null) return true;
  switch (condition) {
    case 'complete':
      return received === handed;
    case 'missing':
      return received < handed;
    case 'excess':
      return received > handed;
    case 'damaged':
    case 'wrong':
      return true;
  }
}

const codeOf: Readonly<Record<Exclude<Condition, 'complete'>, RuleCode>> = {
  missing: 'RECEIPT-ITEM-MISSING',
  excess: 'RECEIPT-ITEM-EXCESS',
  damaged: 'RECEIPT-ITEM-DAMAGED',
  wrong: 'RECEIPT-ITEM-WRONG',
};

function codesOf(condition: Condition, quantity: number | undefined): readonly RuleCode[] {
  if (condition === 'complete') return quantity === undefined ? ['RECEIPT-QUANTITY-BLANK'] : [];
  const asksHowMany = quantity === undefined && (condition === 'missing' || condition === 'excess');
  return asksHowMany ? [codeOf[condition], 'RECEIPT-QUANTITY-BLANK'] : [codeOf[condition]];
}
