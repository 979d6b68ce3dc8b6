import { formerNames, receiverNames } from '../../export/tables/unit-words.ts';
import { amountWords } from '../../export/tables/words.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { maskId } from '../../text/citizen-id.ts';
import { writtenDay } from '../../written-day.ts';
import { amountForPrograms } from './amounts.ts';

/** A stored value of a field, and whose list it stands in. */
export interface StoredValue {
  readonly kind: InventoryKind;
  readonly field: string;
  readonly value: string | number | null;
  readonly district: string;
}

/** A value for programs: money and areas as exact decimals, codes as they are, personal ids masked. */
export function valueForPrograms({ kind, field, value }: StoredValue): string | number | null {
  const declared = inventories[kind].fields[field];
  if (value === null || !declared) return value;
  if (declared.kind === 'money') return amountForPrograms('whole', BigInt(value));
  if (declared.kind === 'area') return amountForPrograms('m²', BigInt(value));
  return declared.personal ? maskId(String(value)) : value;
}

/** A value for people: amounts with their unit, names in the place of codes, personal ids masked. */
export function valueForPeople({ kind, field, value, district }: StoredValue, messages: Messages): string {
  if (value === null) return messages.say('value.none');
  const declared = inventories[kind].fields[field];
  switch (declared?.kind) {
    case 'money':
      return `${amountWords(messages, 'whole', BigInt(value))} đ`;
    case 'area':
      return `${amountWords(messages, 'm²', BigInt(value))} m²`;
    case 'date':
      return writtenDay(String(value));
    case 'former-commune':
    case 'former-communes':
      return formerNames(String(value), district);
    case 'receiver':
    case 'receivers':
      return receiverNames(String(value));
    case 'decimal':
      return messages.count(Number(value));
    default:
      return declared?.personal ? maskId(String(value)) : String(value);
  }
}
