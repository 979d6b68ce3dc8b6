import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { receiverByCode } from '../../reference/receivers.ts';
import type { HandedRecord, PrintedRecord } from '../../store/receiving/handed-records.ts';
import type { NewReceiptLine, ReceiptFinding } from '../../store/receiving/receipts.ts';
import { foldText } from '../../text/fold.ts';
import { type CountVerdict, judgeCount } from './judge-count.ts';
import { numberIn } from './quantities.ts';
import { printedNumber, type ReceiptRow, textIn } from './receipt-rows.ts';
import { type JudgedLine, settleRepeated } from './repeated-lines.ts';

/** What a receipt is judged against. */
export interface ReceiptSurroundings {
  /** The code of the commune that receives. */
  readonly commune: string;
  /** What the printed numbers mean today. */
  readonly records: ReadonlyMap<number, PrintedRecord>;
}

/** Gives every row of a receipt its fate: as many lines as rows. */
export function judgeReceipt(
  rows: readonly ReceiptRow[],
  surroundings: ReceiptSurroundings,
): readonly JudgedLine[] {
  return settleRepeated(rows.map((row) => judgeRow(row, surroundings)));
}

function judgeRow(row: ReceiptRow, { commune, records }: ReceiptSurroundings): JudgedLine {
  const printed = textIn(row, 'record');
  if (printed === '') return judgeUnlisted(row);
  const number = printedNumber(row);
  if (number === undefined) return unclearRow(row, 'RECEIPT-RECORD-UNREADABLE', { text: printed });
  const record = records.get(number);
  if (record === undefined) return unclearRow(row, 'RECEIPT-RECORD-UNKNOWN', { record: number });
  if (record === 'replaced') return judgeReplaced(row, number);
  return judgeListed(row, record, commune);
}

/** What a row says in its own words; `what` and what was handed over as printed. */
function written(row: ReceiptRow) {
  const what = textIn(row, 'what');
  const unit = textIn(row, 'unit');
  const number = (column: 'quantity' | 'value' | 'received') => {
    const read = numberIn(row.cells.get(column), unit);
    return typeof read === 'number' ? read : null;
  };
  const value = number('value');
  return {
    sheet: row.sheet,
    row: row.row,
    printed: textIn(row, 'record') || null,
    record: null,
    what: what || null,
    whatKey: foldText(what),
    unit: unit || null,
    handedQuantity: number('quantity'),
    handedValue: Number.isSafeInteger(value) ? value : null,
    receivedQuantity: number('received'),
    condition: textIn(row, 'condition') || null,
    opinion: textIn(row, 'opinion') || null,
  };
}

function judgeUnlisted(row: ReceiptRow): JudgedLine {
  const line = written(row);
  if (line.what === null) return unclearRow(row, 'RECEIPT-ROW-UNNAMED', {});
  const codes: RuleCode[] = ['RECEIPT-ITEM-UNLISTED'];
  if (numberIn(row.cells.get('received'), line.unit ?? '') === 'unreadable')
    codes.push('RECEIPT-QUANTITY-UNREADABLE');
  if (row.markFlaw) codes.push(row.markFlaw);
  const values = { text: textIn(row, 'received'), marks: textIn(row, 'condition') };
  return judged({ ...line, fate: 'unlisted' }, codes, values);
}

function unclearRow(row: ReceiptRow, code: RuleCode, values: ReceiptFinding['values']): JudgedLine {
  return judged({ ...written(row), fate: 'unclear' }, [code], values);
}

/** A record whose version counts no more, and that no other has followed: what is written of it waits. */
function judgeReplaced(row: ReceiptRow, record: number): JudgedLine {
  const line = { ...written(row), record };
  if (verdictOf(row, line.handedQuantity).fate === 'uncounted')
    return judged({ ...line, fate: 'uncounted' }, [], {});
  return judged({ ...line, fate: 'unclear' }, ['RECEIPT-RECORD-REPLACED'], { record });
}

function judgeListed(row: ReceiptRow, handed: HandedRecord, commune: string): JudgedLine {
  const line = {
    ...written(row),
    record: handed.record,
    what: handed.name,
    handedQuantity: handed.quantity,
    handedValue: handed.value,
  };
  const verdict = verdictOf(row, handed.quantity);
  if (verdict.fate === 'uncounted') return judged({ ...line, fate: 'uncounted' }, [], {});
  const values = {
    what: handed.name ?? '',
    handed: handed.quantity ?? '–',
    received: verdict.quantity ?? textIn(row, 'received'),
    text: verdict.codes.includes('RECEIPT-QUANTITY-UNREADABLE')
      ? textIn(row, 'received')
      : textIn(row, 'condition'),
    marks: textIn(row, 'condition'),
    opinion: textIn(row, 'opinion') || '–',
    receiver: handed.receiver === null ? '–' : (receiverByCode.get(handed.receiver)?.name ?? handed.receiver),
    printed: textIn(row, 'what'),
    printed_quantity: textIn(row, 'quantity'),
    printed_value: textIn(row, 'value'),
    now: handed.name ?? '',
    now_quantity: handed.quantity ?? '–',
    now_value: handed.value ?? '',
  };
  if (!isAsPrinted(row, handed))
    return judged({ ...line, fate: 'unclear' }, ['RECEIPT-RECORD-CHANGED'], values);
  const elsewhere: readonly RuleCode[] = handed.receiver === commune ? [] : ['RECEIPT-RECORD-ELSEWHERE'];
  return judged(
    { ...line, fate: verdict.fate, receivedQuantity: verdict.quantity },
    [...verdict.codes, ...elsewhere],
    values,
  );
}

function verdictOf(row: ReceiptRow, handed: number | null): CountVerdict {
  return judgeCount({
    handed,
    received: numberIn(row.cells.get('received'), textIn(row, 'unit')),
    condition: textIn(row, 'condition'),
    opinion: textIn(row, 'opinion'),
    markFlaw: row.markFlaw,
  });
}

/** Whether the row says of the thing handed over what the record says today; what is blank says nothing against it. */
function isAsPrinted(row: ReceiptRow, { name, quantity, value }: HandedRecord): boolean {
  const what = textIn(row, 'what');
  const isSame = (column: 'quantity' | 'value', now: number | null) => {
    const printed = numberIn(row.cells.get(column), textIn(row, 'unit'));
    return printed === undefined || printed === now;
  };
  return (
    (what === '' || foldText(what) === foldText(name ?? '')) &&
    isSame('quantity', quantity) &&
    isSame('value', value)
  );
}

function judged(
  line: NewReceiptLine,
  codes: readonly RuleCode[],
  values: ReceiptFinding['values'],
): JudgedLine {
  const all = { what: line.what ?? '', ...values };
  return { line, findings: codes.map((code) => ({ ...ruleFinding(code, line, all), record: line.record })) };
}
