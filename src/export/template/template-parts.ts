import { inventoryKinds, readinessKind } from '../../inventory/inventory.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { districtName } from '../tables/unit-words.ts';

/** The forms there are. */
export const templateKinds = [...inventoryKinds, readinessKind, 'receipt'] as const;

export interface TemplateOptions {
  readonly kind: (typeof templateKinds)[number];
  /** The code of the district it is made for; for any when absent. */
  readonly district?: string | undefined;
  /** The code of the commune it is made for; for all 126 when absent. */
  readonly commune?: string | undefined;
  readonly messages: Messages;
  /** ISO instant. */
  readonly createdAt: string;
  readonly overwrite: boolean;
}

/** The stamp as the first row of a hidden sheet. */
export function stampSheet(cells: readonly string[]): SheetSpec {
  return {
    name: stampSheetName,
    state: 'hidden',
    blocks: [{ kind: 'table', columns: cells.map((heading) => ({ heading, width: 12 })), rows: [] }],
    filter: false,
  };
}

/** Who sends the form, for its head; to be filled in when it is for any district. */
export function sender(messages: Messages, district: string | undefined): string {
  if (district === undefined) return messages.say('sheet.template.any-district');
  return messages.say('sheet.template.district', { name: districtName(district) });
}
