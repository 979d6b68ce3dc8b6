import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about receipts that receiving teams hand in. */
export const receiptsRules = {
  'RECEIPT-OTHER-VERSION': {
    message:
      'The receipt was made from an earlier state: {count:number} {count|record has|records have} a newer version, {followed:number} could be followed, {gone:number} {gone|is|are} gone',
    remedy: 'look at the rows that could not be followed; take a new receipt with bangiao export commune',
    cause: 'The handing side sent a newer version after the receipt was made',
    example: 'Receipt of 01/07, new version imported on 05/07',
    source: sources.receipts,
  },
  'RECEIPT-ROWS-LOST': {
    message: '{count:number} printed rows are no longer in the receipt: records {records}',
    remedy: 'put the deleted rows back, or write thiếu on each',
    cause: 'Rows or record numbers were deleted while the receipt was filled in',
    example: '120 rows printed, 118 returned',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-UNREADABLE': {
    message: 'The record number “{text}” cannot be read',
    remedy: 'write the number as the receipt has it',
    cause: 'The cell of the number was written over',
    example: 'Number “no. 12”',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-UNKNOWN': {
    message: 'There is no record {record}',
    remedy: 'check the number; leave it empty for what was not listed',
    cause: 'The number is mistyped, or the receipt is of another workspace',
    example: 'Number 999999',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-REPLACED': {
    message:
      'Record {record} ({what}) belongs to a version that no longer counts and has no successor: the receipt is for another version',
    remedy: 'compare with the new list and write on a new receipt',
    cause: 'The new version no longer has the row, or its code and content both changed',
    example: 'Version 2 drops the row “Printer”',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-CHANGED': {
    message:
      'The receipt says “{printed} · {printed_quantity:number} · {printed_value:number}”, the record is now “{now} · {now_quantity:number} · {now_value:number}”',
    remedy: 'count again on a new receipt',
    cause:
      'The handing side changed the row after the receipt was made, or its rows were moved against each other',
    example: '5 printed, 7 in the new version',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-ELSEWHERE': {
    message: '{what} was counted here but now goes to {receiver}',
    remedy: 'settle which is right and mend the decision or the receipt',
    cause: 'The receiver was decided anew after the receipt was made',
    example: 'The printer now goes to the next commune',
    source: sources.receipts,
  },
  'RECEIPT-RECORD-TWICE': {
    message: '{what} is counted twice in one receipt, first in row {first_row}',
    remedy: 'keep one row for each record',
    cause: 'A row of the receipt was copied',
    example: 'Number 12 in rows 11 and 40',
    source: sources.receipts,
  },
  'RECEIPT-ROW-UNNAMED': {
    message: 'The row says something but names no record and nothing else',
    remedy: 'write what was received, or the record number',
    cause: 'The name was not written, or a total was typed by hand',
    example: '3 received, no name',
    source: sources.receipts,
  },
  'RECEIPT-CONDITION-BLANK': {
    message: '{what}: something is written, but no condition',
    remedy: 'write đủ, thiếu, thừa, hỏng or không đúng',
    cause: 'Only the number or a remark was written',
    example: '5 received, condition empty',
    source: sources.receipts,
  },
  'RECEIPT-CONDITION-UNCLEAR': {
    message: '{what}: the condition “{text}” may mean several things',
    remedy: 'write đủ, thiếu, thừa, hỏng or không đúng',
    cause: 'Short words, words without accents or an x do not say which',
    example: '“du” may be đủ or dư; “x” may be yes or no',
    source: sources.receipts,
  },
  'RECEIPT-CONDITION-TWICE': {
    message: '{what}: several conditions are marked at once: {marks}',
    remedy: 'leave one mark; that some is missing and some damaged goes into the remarks',
    cause: 'Several columns of one row are marked',
    example: 'An x both under Thiếu and Hỏng',
    source: sources.receipts,
  },
  'RECEIPT-MARK-UNREADABLE': {
    message: '{what}: something that is no mark stands in the columns of conditions: “{marks}”',
    remedy:
      'mark exactly one column with an x; how many came goes into the quantity received, the rest into the remarks',
    cause: 'A number, a question mark or a remark stands in a column that is only to be marked',
    example: '2 under Thiếu; ? under Đủ',
    source: sources.receipts,
  },
  'RECEIPT-QUANTITY-UNREADABLE': {
    message: '{what}: the quantity received “{text}” cannot be read',
    remedy: 'write a number',
    cause: 'The cell of the number holds words',
    example: '“some”',
    source: sources.receipts,
  },
  'RECEIPT-QUANTITY-DISAGREES': {
    message: '{what}: {handed:number} handed over, {received:number} received, but the condition is “{text}”',
    remedy: 'count again, mend the number or the condition',
    cause: 'The number and the word contradict each other',
    example: '5 handed over, 3 received, “đủ”',
    source: sources.receipts,
  },
  'RECEIPT-QUANTITY-BLANK': {
    message: '{what}: “{text}” without the quantity received',
    remedy: 'write how many were received',
    cause: 'Too few or too many, without saying how many',
    example: '5 handed over, “thiếu”',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-MISSING': {
    message: '{what}: missing, {handed:number} handed over, {received:number} received',
    remedy: 'the handing side delivers the rest or explains',
    cause: 'Not all was delivered, or something is lost',
    example: '5 tables handed over, 4 received',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-EXCESS': {
    message: '{what}: too many, {handed:number} handed over, {received:number} received',
    remedy: 'the handing side adds it to the list or takes it back',
    cause: 'The list has fewer than there are, or some belong elsewhere',
    example: '5 chairs handed over, 6 received',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-DAMAGED': {
    message: '{what}: damaged (remark: {opinion})',
    remedy: 'put the condition on record',
    cause: 'Damaged before or while it was handed over',
    example: 'A cupboard with broken glass',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-WRONG': {
    message: '{what}: not what was handed over (remark: {opinion})',
    remedy: 'settle it with the handing side',
    cause: 'What came is not what the list says',
    example: 'A colour printer listed, a plain one received',
    source: sources.receipts,
  },
  'RECEIPT-ITEM-UNLISTED': {
    message: '{what}: received without being listed',
    remedy: 'the handing side adds it to the inventory and sends a new version',
    cause: 'The handing side has not listed it',
    example: 'Two fans left in the room',
    source: sources.receipts,
  },
  'RECEIPTS-CONFLICT': {
    message: '{what}: receipts disagree: {sides}',
    remedy: 'count again, then take the wrong one back with bangiao undo P<number>',
    cause: 'Two teams, or two people, counted differently',
    example: 'Receipt P1 says complete, P2 says missing',
    source: sources.receipts,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
