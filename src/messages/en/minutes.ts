import type { minutes as vi } from '../vi/minutes.ts';

/** What minutes of handing over say beside their template, and what is said about them. */
export const minutes: Readonly<Record<keyof typeof vi, string>> = {
  'minutes.committee': 'People’s Committee of {name}',
  'minutes.team.giver': 'Handover team',
  'minutes.team.receiver': 'Receiving team',
  'minutes.day': 'day {day} month {month} year {year}',
  'minutes.day-open': 'day …… month …… year ………',
  'minutes.section.A': 'Office premises and premises for services',
  'minutes.section.B': 'Cars',
  'minutes.section.C': 'Machinery and equipment',
  'minutes.section.D': 'Other assets',
  'minutes.section.unstated': 'Section not stated',
  'minutes.section-empty': 'none',
  'minutes.section-count': '{rows} {rows|line|lines}',
  'minutes.summary': '{rows} {rows|line|lines}: {premises} premises and {assets} {assets|asset|assets}.',
  'minutes.summary-appendix':
    'The list itself stands in the appendix of these minutes and in the file “{file}”; the table below has the sum of each section.',
  'minutes.unit.premises': 'Premises',
  'minutes.areas': 'Land {land} m²; floor {floor} m²',
  'minutes.code': 'Code: {code}',
  'minutes.plate': 'Plate: {plate}',
  'minutes.parties.giver': 'giver',
  'minutes.parties.receiver': 'receiver',
  'minutes.parties-heading.giver': 'Giver',
  'minutes.parties-heading.receiver': 'Receiver',
  'minutes.sign.giver': 'FOR THE GIVER',
  'minutes.sign.receiver': 'FOR THE RECEIVER',
  'minutes.sign.how': '(Signature, full name and seal)',
  'minutes.remark.two-lists':
    'Section A has {premises} premises from the inventory of premises and {assets} {assets|building|buildings} from the inventory of assets; both sides see to it that none stands in both.',
  'minutes.remark.no-cost':
    '{count} {count|line states|lines state} no original cost: shown as “–”, 0 in the total.',
  'minutes.remark.no-residual':
    '{count} {count|line states|lines state} no residual value: shown as “–”, 0 in the total.',
  'minutes.remark.no-land': '{count} premises state no land area: shown as “–”, 0 in the total.',
  'minutes.remark.no-floor': '{count} premises state no floor area: shown as “–”, 0 in the total.',
  'minutes.remark.no-quantity': '{count} {count|line states|lines state} no quantity: shown as “–”.',
  'minutes.remark.not-owned':
    '{count} {count|asset is|assets are} not the giver’s own (kept for others, borrowed, rented): said under Note, followed apart.',
  'minutes.remark.surplus': '{count} {count|asset|assets} beyond the books: said under Note.',
  'minutes.remark.lacking': '{count} {count|asset|assets} lacking against the books: said under Note.',
  'minutes.remark.unstated':
    '{count} {count|asset states|assets state} no section A, B, C or D: they stand under “Section not stated”.',
  'minutes.remark.pending':
    '{count} of the giver’s assets and premises {count|has|have} no receiver yet (original cost {cost} đồng): no part of these minutes.',

  // The list, in the paper and in its workbook
  'minutes.list': 'List of assets',
  'minutes.appendix': 'Appendix',
  'minutes.appendix.title': 'Appendix: assets handed over and received',
  'minutes.appendix.about': '{name} – with minutes no. ………/BB-………, {day}',
  'minutes.column.section': 'Section',
  'minutes.column.place': 'Address or place',

  // On the screen
  'minutes.form': 'Form {form}, by the day of signing {day} ({ground}).',
  'minutes.ground.option': '--signed-on',
  'minutes.ground.config': 'minutes.signed_on in bangiao.config.json',
  'minutes.ground.day-of-run':
    'nobody said the day of signing: the day of the run; the date in the minutes stays open',
  'minutes.template': 'Document template: {path}',
  'minutes.empty':
    '{count} {count|unit has|units have} no assets or premises to draw up minutes of: {names}.',
  'minutes.next':
    'Next: open the minutes, fill in number, date and signatories; then bangiao receive <receipt>',
};
