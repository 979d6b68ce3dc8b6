import type { Field, ValueKind } from '../../inventory/field.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ColumnFormat, ColumnSpec, ListChoice } from '../../workbook/write/spec.ts';
import { listOf } from './template-lists.ts';

interface Look {
  readonly width: number;
  /** Dates, codes and ids are text: a year stays a year, and no zero is lost. */
  readonly format?: ColumnFormat;
}

const looks: Readonly<Record<ValueKind, Look>> = {
  text: { width: 20 },
  address: { width: 28 },
  choice: { width: 16 },
  money: { width: 18, format: 'money' },
  area: { width: 13, format: 'area' },
  decimal: { width: 11, format: 'decimal' },
  integer: { width: 10 },
  date: { width: 13 },
  'citizen-id': { width: 16 },
  plate: { width: 14 },
  'former-commune': { width: 22 },
  'former-communes': { width: 24 },
  receiver: { width: 24 },
  receivers: { width: 24 },
};

/** A column of a form: the declared heading unchanged, what the declaration says as its comment, and its list. */
export function templateColumn(
  inventory: Pick<Inventory, 'naming'>,
  key: string,
  field: Field,
  messages: Messages,
): ColumnSpec {
  const note = fieldNote(field, messages);
  const choice = choiceOf(field, note, messages);
  return {
    heading: field.heading,
    ...looks[field.kind],
    ...(key === inventory.naming ? { width: 32 } : {}),
    ...(note === '' ? {} : { note }),
    ...(field.required ? { headingTone: 'warn' as const } : {}),
    ...(choice === undefined ? {} : { choice }),
  };
}

/** What the form says about a field: required or not, the hint, the allowed values. */
export function fieldNote(field: Field, messages: Messages): string {
  const values = field.choices?.map(({ value }) => value).join(' · ');
  return [
    field.required ? messages.say('sheet.template.is-required') : '',
    field.hint ?? '',
    values === undefined ? '' : messages.say('sheet.template.one-of', { values }),
    isOpenList(field) ? messages.say('sheet.template.from-list') : '',
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** Other receivers, and former communes in other words, may be typed. */
function isOpenList(field: Field): boolean {
  return listOf(field) !== undefined && field.choices === undefined;
}

function choiceOf(field: Field, note: string, messages: Messages): ListChoice | undefined {
  const list = listOf(field);
  if (list === undefined) return undefined;
  return {
    list,
    severity: isOpenList(field) ? 'warning' : 'stop',
    prompt: { title: field.heading, text: note },
    error: {
      title: field.heading,
      text: messages.say(isOpenList(field) ? 'sheet.template.not-in-list' : 'sheet.template.only-list'),
    },
  };
}
