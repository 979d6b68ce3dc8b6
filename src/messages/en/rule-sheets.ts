import type { ruleSheets as vi } from '../vi/rule-sheets.ts';

/** What the workbook says in which people keep their rules. */
export const ruleSheets: typeof vi = {
  'sheet.rule.file': 'rules.xlsx',
  'sheet.rule.rules': 'Rules',
  'sheet.rule.title': 'Rules on receivers',
  'sheet.rule.about': 'Given once, applied to every record they fit, also to those imported later',
  'sheet.rule.count':
    'There {rules|is|are} {rules} {rules|rule|rules}; {rules|it decides|they decide} {records} {records|record|records}.',
  'sheet.rule.how': 'What to do',
  'sheet.rule.step.add':
    'A new rule: fill in an empty row of the sheet “Rules”, with “{code}” (code) left empty.',
  'sheet.rule.step.change':
    'To change a rule, change its row and leave its code. On import the new rule takes the place of the old one, which stays in the books.',
  'sheet.rule.step.list':
    'A list: one code a row; rows with the same name of the list and the same receiver are one rule. A row left out takes its code off the list.',
  'sheet.rule.step.all':
    'An empty cell never means all: “{numbers}” and “{kinds}” must be written, “{everything}” where all are meant.',
  'sheet.rule.step.import': 'Save the file and import it: bangiao map import “file name”.',
  'sheet.rule.then': 'What happens on import',
  'sheet.rule.then.delete':
    'Deleting the row of a rule does not take the rule back. For that: bangiao undo R and its number.',
  'sheet.rule.then.overlap': 'A rule that overlaps with another is not taken, and both are shown.',
  'sheet.rule.then.law':
    'A receiver that the law does not name for that former commune needs “{authority}” (authority).',
  'sheet.rule.then.order':
    'A decision on a single record, a receiver that the sender declared, and the law all go before rules.',
  'sheet.rule.types': 'Four types of rules',
  'sheet.rule.column.type': 'Type',
  'sheet.rule.column.columns': 'Columns to fill in',
  'sheet.rule.column.records': 'Decides now (records)',
  'sheet.rule.example.street':
    'phường Hàng Trống, quận Hoàn Kiếm; phố Hàng Trống; lẻ 1–99 (odd numbers 1–99)',
  'sheet.rule.example.hamlet': 'xã Hồng Kỳ, huyện Sóc Sơn; thôn 9',
  'sheet.rule.example.unit':
    'quận Hoàn Kiếm; Phòng Nội vụ; Nhân sự; Tài sản (several inventories, separated by semicolons)',
  'sheet.rule.example.list': 'quận Hoàn Kiếm; the list’s name; Dự án, nhiệm vụ; code DA-12',
  'sheet.rule.note.code': 'Of a rule in force. Empty for a new rule.',
  'sheet.rule.note.type': 'One of: {types}.',
  'sheet.rule.note.place': 'Name with district, or old code. Required for streets and hamlets.',
  'sheet.rule.note.district': 'Required for units and lists.',
  'sheet.rule.note.what': 'phố Hàng Trống · thôn 9 · tổ dân phố 5 · Phòng Nội vụ · name of the list.',
  'sheet.rule.note.numbers':
    'For streets only: tất cả (all) · lẻ (odd) · chẵn (even) · lẻ 1–99 · từ 100 (from) · đến 40 (to) · 12–30.',
  'sheet.rule.note.kinds':
    'For units and lists only: {kinds}. Units: several separated by semicolons, or “tất cả” (all).',
  'sheet.rule.note.entry': 'For lists only: the code its office gives a record, one a row.',
  'sheet.rule.note.receiver': 'Choose from the list, or type the name of another body.',
  'sheet.rule.note.basis': 'The paper or ground the rule rests on. Required.',
  'sheet.rule.note.authority': 'Required where the law does not name the receiver.',
  'sheet.rule.note.author': 'Empty: whoever imports the file.',
  'sheet.rule.note.decided-on': 'Like 30/06/2025. Empty: the day of the import.',
  'sheet.rule.note.records': 'To look at, not to change.',
};
