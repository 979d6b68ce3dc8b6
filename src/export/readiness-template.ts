import type { Field } from '../inventory/field.ts';
import { readinessKind } from '../inventory/inventory.ts';
import { readiness, readinessItems } from '../inventory/readiness.ts';
import { templateVersion } from '../inventory/stamp.ts';
import { communes, fullName } from '../reference/units.ts';
import type { WorkbookSpec } from '../workbook/write/spec.ts';
import { letterhead, sentences } from './paper.ts';
import { templateColumn } from './template-columns.ts';
import { listOf, receiverList } from './template-lists.ts';
import { stampSheet, type TemplateOptions } from './template-parts.ts';
import { receiverName } from './unit-words.ts';

/** The form of readiness: one row for each of the 126 communes, or for the one it is made for, named already. */
export function readinessTemplate({ messages, commune, createdAt }: TemplateOptions): WorkbookSpec {
  const named = communes.filter(({ code }) => commune === undefined || code === commune).map(fullName);
  const entries = Object.entries(readiness.fields);
  const who = commune === undefined ? messages.say('sheet.city') : receiverName(commune);
  return {
    sheets: [
      {
        name: readiness.title,
        letterhead: letterhead([who]),
        titles: [
          {
            text: messages.say('sheet.template.title', {
              inventory: readiness.title.toLocaleUpperCase('vi'),
            }),
            style: 'title',
          },
        ],
        blocks: [
          sentences([messages.say('sheet.readiness.form-how')]),
          {
            kind: 'table',
            columns: entries.map(([key, field]) =>
              templateColumn({ naming: 'commune' }, key, field, messages),
            ),
            rows: named.map((name) => [name, ...entries.slice(1).map(() => null)]),
            rowNumbers: { heading: messages.say('sheet.number') },
            columnNumbers: true,
          },
        ],
        landscape: true,
        pagesWide: 'legible',
        freeze: { columns: 2 },
      },
      stampSheet(['bangiao', readinessKind, String(templateVersion), commune ?? '']),
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
