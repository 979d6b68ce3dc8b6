import type { Field } from '../../inventory/field.ts';
import { readinessKind } from '../../inventory/inventory.ts';
import { readiness, readinessItems } from '../../inventory/readiness.ts';
import { templateVersion } from '../../inventory/stamp.ts';
import type { Messages } from '../../messages/messages.ts';
import { communes, fullName } from '../../reference/units.ts';
import type { CellInput, WorkbookSpec } from '../../workbook/write/spec.ts';
import { letterhead, sentences } from '../tables/paper.ts';
import { receiverName } from '../tables/unit-words.ts';
import { templateColumn } from './template-columns.ts';
import { listOf, receiverList } from './template-lists.ts';
import { stampSheet, type TemplateOptions } from './template-parts.ts';

/** The form of readiness: one row for each of the 126 communes, or for the one it is made for, named already. */
export function readinessTemplate({ messages, commune, createdAt }: TemplateOptions): WorkbookSpec {
  const named = communes.filter(({ code }) => commune === undefined || code === commune).map(fullName);
  const blanks = Object.keys(readiness.fields)
    .slice(1)
    .map(() => null);
  return readinessForm({
    ...{ messages, createdAt },
    who: commune === undefined ? messages.say('sheet.city') : receiverName(commune),
    title: messages.say('sheet.readiness.form-title'),
    how: messages.say('sheet.readiness.form-how'),
    rows: named.map((name) => [name, ...blanks]),
    stamp: ['bangiao', readinessKind, String(templateVersion), commune ?? ''],
  });
}

/** What a form of readiness is made from; rows have a cell for each field, in their order. */
export interface ReadinessForm {
  readonly messages: Messages;
  readonly who: string;
  readonly title: string;
  readonly how: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly stamp: readonly string[];
  /** ISO instant. */
  readonly createdAt: string;
}

/** A form of readiness with its rows, lists and stamp. */
export function readinessForm({
  messages,
  who,
  title,
  how,
  rows,
  stamp,
  createdAt,
}: ReadinessForm): WorkbookSpec {
  return {
    sheets: [
      {
        name: readiness.title,
        letterhead: letterhead([who]),
        titles: [{ text: title, style: 'title' }],
        blocks: [
          sentences([how]),
          {
            kind: 'table',
            columns: Object.entries(readiness.fields).map(([key, field]) =>
              templateColumn({ naming: 'commune' }, key, field, messages),
            ),
            rows,
            rowNumbers: { heading: messages.say('sheet.number') },
            columnNumbers: true,
          },
        ],
        landscape: true,
        pagesWide: 'legible',
        freeze: { columns: 2 },
      },
      stampSheet(stamp),
    ],
    lists: [{ name: receiverList, values: communes.map(fullName) }, ...readinessItems.flatMap(listFor)],
    listSheet: messages.say('sheet.lists'),
    properties: { title: readiness.title },
    createdAt,
  };
}

function listFor(key: (typeof readinessItems)[number]) {
  const field: Field | undefined = readiness.fields[key];
  const name = field && listOf(field);
  return name ? [{ name, values: (field.choices ?? []).map(({ value }) => value) }] : [];
}
