import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import { type Inventory, readinessKind } from '../../inventory/inventory.ts';
import { stampCells, templateVersion } from '../../inventory/stamp.ts';
import type { SheetSpec, WorkbookSpec } from '../../workbook/write/spec.ts';
import { writeWorkbook } from '../../workbook/write/write.ts';
import { refusalOf } from '../files/write-verified.ts';
import { letterhead, sentences } from '../tables/paper.ts';
import { readinessTemplate } from './readiness-template.ts';
import { receiptTemplate } from './receipt-template.ts';
import { templateColumn } from './template-columns.ts';
import { guideSheet } from './template-guide.ts';
import { templateLists } from './template-lists.ts';
import { sender, stampSheet, type TemplateOptions } from './template-parts.ts';

export { type TemplateOptions, templateKinds } from './template-parts.ts';

/** Rows to fill in; more may be added below. */
const blankRows = 300;

/**
 * Writes an Excel form from the declaration: every field is a column under its own heading, with its list and
 * its notes, stamped with kind, version and district; `import` knows it again. Throws a `RefusedError` when the
 * file exists and may not be overwritten.
 */
export async function writeTemplate(path: string, options: TemplateOptions): Promise<void> {
  const written = await writeWorkbook(path, templateSpec(options), { overwrite: options.overwrite });
  if (!written.ok) throw refusalOf(written.problem);
}

/** The form as data. */
export function templateSpec(options: TemplateOptions): WorkbookSpec {
  const { kind, messages, createdAt } = options;
  if (kind === 'receipt') return receiptTemplate(options);
  if (kind === readinessKind) return readinessTemplate(options);
  const inventory = inventories[kind];
  return {
    sheets: [
      formSheet(inventory, options),
      guideSheet(inventory, messages),
      stampSheet(stampCells({ kind, version: templateVersion, district: options.district ?? '' })),
    ],
    lists: templateLists(inventory, options.district),
    listSheet: messages.say('sheet.lists'),
    properties: { title: inventory.title },
    createdAt,
  };
}

function formSheet(inventory: Inventory, { messages, district }: TemplateOptions): SheetSpec {
  const entries = fieldEntries(inventory);
  const required = entries.filter(([, field]) => field.required).map(([, { heading }]) => `“${heading}”`);
  return {
    name: inventory.shortTitle,
    letterhead: letterhead([sender(messages, district)]),
    titles: [
      {
        text: messages.say('sheet.template.title', { inventory: inventory.title.toLocaleUpperCase('vi') }),
        style: 'title',
      },
    ],
    blocks: [
      sentences([
        messages.say('sheet.template.required', { headings: required.join(', ') }),
        messages.say('sheet.template.how'),
        messages.say('sheet.template.unit'),
      ]),
      {
        kind: 'table',
        columns: entries.map(([key, field]) => templateColumn(inventory, key, field, messages)),
        rows: [],
        rowNumbers: { heading: messages.say('sheet.number') },
        columnNumbers: true,
        blankRows,
      },
    ],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}
