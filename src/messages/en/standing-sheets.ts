import type { standingSheets as vi } from '../vi/standing-sheets.ts';

/** The first page, the sheet of receiving and the sheet to sign of the reconciliation workbooks. */
export const standingSheets: typeof vi = {
  'sheet.progress': 'Progress',
  'sheet.progress.matter': 'Matter',
  'sheet.progress.part': 'Done',
  'sheet.progress.whole': 'Of',
  'sheet.progress.share': 'Share',
  'sheet.progress.inventories': 'Inventories sent',
  'sheet.progress.accepted': 'Rows accepted',
  'sheet.progress.assigned': 'Records with a receiver',
  'sheet.progress.faultless': 'Records without errors',
  'sheet.progress.headquarters': 'Communes with headquarters',
  'sheet.progress.clear': 'Records with all six clear',
  'sheet.progress.surplus': 'Surplus premises with all six clear',
  'sheet.progress.baseline': 'Senders with a list of the general inventory',
  'sheet.progress.received': 'Records counted by receivers',
  'sheet.receiving': 'Receiving',
  'sheet.receiving.about': 'To be received, and counted on the receipts of each commune (records)',
  'sheet.receiving.due': 'Due',
  'sheet.receiving.counted': 'Counted',
  'sheet.city.received':
    'Receivers have counted {counted} of {due} {due|record|records}: {complete} complete; {communes} of {all} communes have sent a receipt.',
  'sheet.sign-off': 'Sign-off',
  'sheet.sign-off.title': 'Confirmation of what is handed over',
  'sheet.sign-off.how':
    'Both sides fill in the last three columns: what was counted, a conclusion (from the list), a remark; then sign. Other cells are locked.',
  'sheet.sign-off.handed': 'Handed over',
  'sheet.sign-off.counted': 'As counted',
  'sheet.sign-off.conclusion': 'Conclusion',
  'sheet.sign-off.remark': 'Remark',
  'sheet.sign.compiler': 'COMPILED BY',
  'sheet.sign.head': 'HEAD OF THE HANDOVER TEAM',
  'sheet.city.next.missing':
    'Press for {count} {count|inventory|inventories} not yet sent (see “30 districts”).',
  'sheet.city.next.homeless':
    'Find headquarters for {count} {count|commune|communes} without one (see “126 communes”).',
  'sheet.city.next.receipts':
    'Have both sides settle {count} other {count|error|errors} on receipts: bangiao check.',
  'sheet.city.next.errors':
    'Send {count} {count|error|errors} back to the handover teams: bangiao correct, then import again.',
  'sheet.city.next.pending': 'Decide who receives {count} {count|record|records}: bangiao map pending.',
  'sheet.city.next.conflicts': 'Settle {count} {count|record|records} on which receipts disagree.',
  'sheet.city.next.unclear': 'Make {count} surplus premises clear in all six: bangiao export surplus.',
  'sheet.city.next.uncounted':
    'Press {count} {count|commune that has|communes that have} sent no receipt: bangiao export commune --all.',
};
