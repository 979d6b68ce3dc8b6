import type { decisionSheets as vi } from '../vi/decision-sheets.ts';

/** What the workbooks say in which people decide where things go. */
export const decisionSheets: typeof vi = {
  'sheet.decide.file': 'decisions.xlsx',
  'sheet.decide.groups': 'By group',
  'sheet.decide.records': 'Each record',
  'sheet.decide.title': 'Decisions on receivers',
  'sheet.decide.about': 'Records without a receiver, for those who may decide',
  'sheet.decide.count':
    '{records} {records|record has|records have} no receiver yet, in {groups} {groups|group|groups}.',
  'sheet.decide.none': 'No record is without a receiver.',
  'sheet.decide.why': 'Why they are open',
  'sheet.decide.how': 'What to do',
  'sheet.decide.step.groups':
    'Open the sheet “By group”: each row is records of one place, large groups first. One answer is for the whole group.',
  'sheet.decide.step.receiver':
    'Fill in “Nơi nhận” (receiver): choose from the list of the cell, which holds what the law names for that row. Departments, centres and other bodies are typed.',
  'sheet.decide.step.reason':
    'Fill in “Lý do” (reason): required. A receiver that the law does not name needs “Thẩm quyền” (authority) as well. Number, date (30/06/2025) and person: where there are any.',
  'sheet.decide.step.records':
    'A record that goes elsewhere than its group is filled in on “Each record”: its own row is used instead of the group’s. Where nothing can be decided yet, write “{open}”.',
  'sheet.decide.step.import': 'Save the file and import it: bangiao map import “file name”.',
  'sheet.decide.then': 'What happens on import',
  'sheet.decide.then.empty': 'An empty “Nơi nhận”: the record stays open, nobody chooses for you.',
  'sheet.decide.then.same':
    'Rows with the same receiver, reason, authority, number, date and person are one decision. Without a person it is whoever imports.',
  'sheet.decide.then.wrong':
    'A row that is unclear is not taken, and is named with its sheet and row. “Như trên”, “nt” (as above) mean nothing here.',
  'sheet.decide.then.conflict':
    'Two people decided differently: both decisions are kept, the record stays open. “{replaces}” already holds their numbers: filling in the row replaces them; a number removed stays in force.',
  'sheet.decide.then.free':
    'You may filter. To sort, delete rows or add columns for notes, unprotect the sheet (Review › Unprotect, no password). Do not rename columns, and leave the two columns of codes alone.',
  'sheet.decide.then.undo': 'To take a decision back: bangiao undo D and its number.',
  'sheet.suggest.place': 'Suggested place',
  'sheet.suggest.because': 'Why suggested',
  'sheet.suggest.headquarters': 'Headquarters suggested',
  'sheet.suggest.headquarters-title': 'Suggested headquarters of the new communes',
  'sheet.suggest.about':
    'For each one or two premises with room by the norm; for comparison only, applied by nobody',
  'sheet.suggest.commune': 'Commune',
  'sheet.suggest.people': 'People',
  'sheet.suggest.norm': 'Norm (m²)',
  'sheet.suggest.suggested': 'Suggested',
  'sheet.suggest.floor': 'Suggested floor (m²)',
  'sheet.suggest.kilometres': 'From the middle (km)',
  'sheet.suggest.proposed': 'Proposed by the district',
  'sheet.suggest.proposed-floor': 'Proposed floor (m²)',
  'sheet.suggest.verdict': 'Compared',
  'sheet.decide.column.records': 'Records',
  'sheet.decide.column.kinds': 'Of which',
  'sheet.decide.column.groups': 'Groups',
  'sheet.decide.column.place': 'Former commune, former district',
  'sheet.decide.column.stretch': 'Street, hamlet or unit',
  'sheet.decide.column.address': 'Address',
  'sheet.decide.column.unit': 'Unit',
  'sheet.decide.column.identity': 'Code',
  'sheet.decide.column.candidates': 'Possible receivers',
  'sheet.decide.column.list': 'List',
  'sheet.decide.standing': 'D{id} ({who}): {receiver}, reason: {reason}',
  'sheet.decide.note.receiver': 'Choose from the list, or type the name of another body.',
  'sheet.decide.note.reason': 'Required where there is a receiver.',
  'sheet.decide.note.authority': 'Who may decide this. Required where the law does not name the receiver.',
  'sheet.decide.note.number': 'The number of the paper, if any.',
  'sheet.decide.note.decided-on': 'Like 30/06/2025.',
  'sheet.decide.note.decided-by': 'Empty: whoever imports the file.',
  'sheet.decide.note.replaces': 'Numbers of the decisions that this row replaces: D7, D9.',
  'sheet.decide.not-listed':
    'The law does not name this one. Keep it if it is right, with authority and reason.',
};
