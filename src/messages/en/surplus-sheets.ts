import type { surplusSheets as vi } from '../vi/surplus-sheets.ts';

/** What the plan for surplus premises says of progress, the law's clocks, headquarters and published figures. */
export const surplusSheets: Readonly<Record<keyof typeof vi, string>> = {
  'sheet.surplus.clocks': 'Statutory clocks',
  'sheet.surplus.headquarters': 'Headquarters',

  'sheet.surplus.progress': 'How far handling is',
  'sheet.surplus.states':
    '{done} premises are handled; {open} are not; of {unstated} nothing certain is said (counted as neither).',
  'sheet.surplus.late':
    'By {day}: {decision} premises are past the day of decision; {end} past handing over or with a decision that has lapsed.',
  'sheet.surplus.state.done': 'handled',
  'sheet.surplus.state.open': 'not handled',
  'sheet.surplus.state.unstated': 'not said for sure',
  'sheet.surplus.part.done': 'Handled',
  'sheet.surplus.part.open': 'Not handled',
  'sheet.surplus.part.unstated': 'Handled or not: not said for sure',

  'sheet.surplus.published': 'Published figures, each of another population',
  'sheet.surplus.figure.premises_headquarters':
    '{published}: headquarters set aside for the new communes (one centralised or two dispersed each); {found} in the store.',
  'sheet.surplus.figure.premises_surplus':
    '{published}: surplus among all premises the city manages; {found} in the store.',
  'sheet.surplus.figure.buildings':
    '433: surplus office buildings by the plan of April 2025 (30 + 526 − 123); the store has no such figure.',
  'sheet.surplus.figure.apart': 'These three count three populations: none is taken from another.',

  // The law's clocks
  'sheet.surplus.clocks-title': 'Handling by the law’s clocks',
  'sheet.surplus.clocks-about': 'By {day}; what is late first, then the next day that is due',
  'sheet.surplus.clocks-how':
    'Counted from the day the dossier is complete; where that is not stated, from the planned start, to know beforehand only: nothing is called late by it. Other forms have no clock here.',
  'sheet.surplus.column.handling': 'Form of handling',
  'sheet.surplus.column.article': 'Article',
  'sheet.surplus.column.state': 'State of handling',
  'sheet.surplus.column.base-day': 'Counted from',
  'sheet.surplus.column.base': 'Which is',
  'sheet.surplus.column.decide-by': 'Decide by',
  'sheet.surplus.column.decided-on': 'Decided on',
  'sheet.surplus.column.end-by': 'Next day due',
  'sheet.surplus.column.end-is': 'Which is',
  'sheet.surplus.column.planned': 'Due by the plan',
  'sheet.surplus.column.late': 'Late',
  'sheet.surplus.base.dossier': 'dossier complete',
  'sheet.surplus.base.start': 'planned start',
  'sheet.surplus.base.none': 'no day stated',
  'sheet.surplus.end.hand-over': 'handing over',
  'sheet.surplus.end.validity': 'the decision lapses',
  'sheet.surplus.late.decision': 'no decision yet',
  'sheet.surplus.late.end': 'not done yet',

  // Headquarters beside the norm
  'sheet.surplus.headquarters-title': 'Headquarters of the 126 communes: number and room',
  'sheet.surplus.headquarters-about': 'One centralised headquarters or two dispersed ones for each commune',
  'sheet.surplus.headquarters-count':
    'The store has {found} headquarters of communes; the city published {published}. These are no surplus premises.',
  'sheet.surplus.column.headquarters': 'Headquarters',
  'sheet.surplus.column.one-or-two': 'One or two',
  'sheet.surplus.column.floor': 'Floor area (m²)',
  'sheet.surplus.column.people': 'People placed',
  'sheet.surplus.column.norm': 'Norm of office space (m²)',
  'sheet.surplus.column.room': 'Beside the norm',
  'sheet.surplus.headquarters.many': 'more than two',
  'sheet.surplus.headquarters.none': 'none yet',
  'sheet.surplus.headquarters.unheard': 'too few inventories to say',
  'sheet.surplus.room.enough': '✓ not below the norm',
  'sheet.surplus.room.short': '✗ below the norm',
  'sheet.surplus.room.untold': 'too little to compare',
};
