import { templateVersion } from '../../inventory/stamp.ts';
import { receiptFormCells } from '../../reconcile/receipts/receipt-stamp.ts';
import type { WorkbookSpec } from '../../workbook/write/spec.ts';
import { letterhead, sentences, titleLine } from '../tables/paper.ts';
import { receiptLists, receiptSignatures, teamTable, unlistedTable } from './receipt-form.ts';
import { sender, stampSheet, type TemplateOptions } from './template-parts.ts';

/** Rows to fill in. */
const blankRows = 200;

/** A blank receipt: the columns of the one that `export commune` fills in. */
export function receiptTemplate({ messages, district, createdAt }: TemplateOptions): WorkbookSpec {
  const title = messages.say('sheet.receipt.title');
  return {
    sheets: [
      {
        name: messages.say('sheet.receipt'),
        letterhead: letterhead([messages.say('sheet.template.any-commune')]),
        titles: [titleLine(title)],
        blocks: [
          sentences([
            messages.say('sheet.receipt.blank-how'),
            messages.say('sheet.template.giver', { name: sender(messages, district) }),
          ]),
          unlistedTable(messages, blankRows),
          teamTable(messages),
        ],
        signatures: receiptSignatures(messages),
        landscape: true,
      },
      stampSheet(receiptFormCells(templateVersion, district ?? '')),
    ],
    lists: receiptLists(),
    listSheet: messages.say('sheet.lists'),
    properties: { title },
    createdAt,
  };
}
