import type { matchSheets as vi } from '../vi/match-sheets.ts';

/** The workbook of the comparison with the general inventory. */
export const matchSheets: typeof vi = {
  'sheet.match.title': 'Comparison with the general inventory of assets',
  'sheet.match.about':
    'The lists of the general inventory (QĐ 213/QĐ-TTg) beside what is handed over, in records',
  'sheet.match.how': 'How to read it',
  'sheet.match.how.sums':
    'Inventory taken = same + differing + only in the inventory + ambiguous; so for what is handed over. No row is left out.',
  'sheet.match.how.keys':
    'Joined by codes first, then by the combinations named below; only where one row on each side has it.',
  'sheet.match.how.ambiguous':
    'Where several rows have it, the whole group is ambiguous: look at the things, mend the codes, import again.',
  'sheet.match.how.districts':
    'Only senders with a list of the general inventory are compared; of the others nothing is said to be missing.',
  'sheet.match.outcomes': 'Outcome',
  'sheet.match.keys': 'What they were joined by',
  'sheet.match.lists': 'Lists of the general inventory',
  'sheet.match.on-sheet': 'Row by row on the sheet “{sheet}”',
  'sheet.match.ambiguous-baseline': 'Ambiguous: inventory',
  'sheet.match.ambiguous-handed-over': 'Ambiguous: handed over',
  'sheet.match.joined': 'Pairs joined',
  'sheet.match.groups': 'Ambiguous groups',
  'sheet.match.file': 'File',
  'sheet.match.version': 'Version',
  'sheet.match.imported': 'Imported',
  'sheet.match.changed': 'Differing',
  'sheet.match.changed.title': 'In both lists, differing',
  'sheet.match.changed.about': 'One row a cell: the value of the inventory and the value handed over',
  'sheet.match.only-baseline': 'Only in the inventory',
  'sheet.match.only-baseline.title': 'In the inventory, but not handed over',
  'sheet.match.only-baseline.about': 'Ask the sender: missing, disposed of, or under another code',
  'sheet.match.only-handed-over': 'Only handed over',
  'sheet.match.only-handed-over.title': 'Handed over, but not in the inventory',
  'sheet.match.only-handed-over.about': 'Ask the sender: acquired since, overlooked, or under another code',
  'sheet.match.ambiguous': 'Ambiguous',
  'sheet.match.ambiguous.title': 'Several rows with the same key',
  'sheet.match.ambiguous.about': 'Rows of one group share a key; none was joined in the place of a person',
  'sheet.match.none': 'No rows',
  'sheet.match.code': 'Code',
  'sheet.match.name': 'Name',
  'sheet.match.field': 'What differs',
  'sheet.match.old': 'Inventory',
  'sheet.match.new': 'Handed over',
  'sheet.match.key': 'Joined by',
  'sheet.match.place-baseline': 'Cell in the inventory',
  'sheet.match.place-handed-over': 'Cell in what is handed over',
  'sheet.match.group': 'Group',
  'sheet.match.side': 'List',
  'sheet.match.unit': 'Unit that has or uses it',
  'sheet.match.cost': 'Original cost, total investment (đồng)',
};
