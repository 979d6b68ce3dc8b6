import type { vi } from '../vi/index.ts';

/** The words of the reference pages in `docs/`. */
export const pages: typeof vi.pages = {
  'page.area.TABLE': 'Tables in files (TABLE)',
  'page.area.SHEET': 'Sheets (SHEET)',
  'page.area.CORRECTION': 'Correction workbooks (CORRECTION)',
  'page.area.TEMPLATE': 'Forms (TEMPLATE)',
  'page.area.SUBMISSION': 'Submissions (SUBMISSION)',
  'page.area.DISTRICT': 'Former districts (DISTRICT)',
  'page.area.ROW': 'Rows of a table (ROW)',
  'page.area.STAFF': 'Staff (STAFF)',
  'page.area.ASSETS': 'Assets (ASSETS)',
  'page.area.PREMISES': 'Premises (PREMISES)',
  'page.area.PROJECTS': 'Projects, tasks, dossiers (PROJECTS)',
  'page.area.MAP': 'Finding the receiver (MAP)',
  'page.area.BOUNDARY': 'Boundaries (BOUNDARY)',
  'page.area.DECISION': 'Decision workbooks (DECISION)',
  'page.area.RULE': 'Rule workbooks (RULE)',
  'page.area.RULES': 'Rules against each other (RULES)',
  'page.area.RECEIPT': 'Receipts (RECEIPT)',
  'page.area.RECEIPTS': 'Receipts against each other (RECEIPTS)',
  'page.area.COMMUNE': 'New communes (COMMUNE)',
  'page.area.FORMER': 'Former communes (FORMER)',
  'page.area.TARGET': 'Figures the city has published (TARGET)',
  'page.area.CLEAR': 'The six that must be clear (CLEAR)',
  'page.generated':
    '*This page is written by `npm run docs` from the program itself; do not edit it by hand.*',
  'page.cause': 'Cause',
  'page.example': 'Example',
  'page.remedy': 'What to do',
  'page.source': 'Source',
  'page.column.code': 'Code',
  'page.column.message': 'Message',
  'page.column.remedy': 'What to do',
  'page.column.inventory': 'Inventory',
  'page.column.heading': 'Column',
  'page.column.key': 'Key',
  'page.findings.title': 'The codes of findings',
  'page.findings.about':
    'Every finding has a code; once published a code keeps its meaning. An **error** must be mended, a **warning** looked at, a **note** known. Three dots (…) stand for what differs from case to case. One code in the program itself: `bangiao explain CODE`.',
  'page.findings.values': 'One value in a cell',
  'page.findings.values-about':
    'The code has three parts: the inventory, the column and what is wrong, as in `STAFF-CITIZEN-ID-LENGTH`. The last part is one of these, the first two are in the table that follows.',
  'page.findings.fields': 'How codes begin, by column',
  'page.findings.refusals': 'Commands that could not do their job',
  'page.findings.refusals-about':
    'The command ends with exit code 2 and one line that says why and what to do.',
};
