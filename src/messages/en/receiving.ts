/** What is said about receipts and what receiving teams counted. */
export const receiving = {
  'receive.summary': 'read back the receipts that receiving teams filled in',
  'receive.files': 'filled-in receipts (a commune’s workbook or the blank form)',
  'receive.commune': 'the commune of receipts that do not say it themselves',
  'receive.receipt':
    '{id}  {commune}: {read} rows read: {complete} complete, {missing} missing, {excess} too many, {damaged} damaged, {wrong} wrong, {unclear} unclear, {uncounted} not counted, {unlisted} unlisted ({file})',
  'receive.unchanged': '{id}  {commune}: this receipt is already here, nothing changed ({file})',
  'receive.uncounted': '  not counted: rows {rows}',
  'receive.conflict': 'Record {record} {what}: {sides}',
  'receive.side': '{receipt} {fate} {quantity} (row {row})',
  'receive.sum':
    '{receipts} receipts, {conflicts} records on which receipts disagree, {refused} files refused',
  'undo.receipt': 'Took receipt {id} {file} back; the lines it had replaced count again',
  'undo.receipt-would': 'Would take receipt {id} {file} back',
  'next.undo-receipt': 'Next: bangiao status; take a receipt back: bangiao undo P<number>',
  'status.counted':
    'Received: {complete} of {given} records complete; {missing} missing, {damaged} damaged, {others} too many, wrong or unclear, {conflicts} on which receipts disagree',
  'fate.complete': 'complete',
  'fate.missing': 'missing',
  'fate.excess': 'too many',
  'fate.damaged': 'damaged',
  'fate.wrong': 'wrong',
  'fate.uncounted': 'not counted',
  'fate.unclear': 'unclear',
  'fate.unlisted': 'unlisted',
};
