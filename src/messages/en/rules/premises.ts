import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about premises. */
export const premisesRules = {
  'PREMISES-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Residual value {residual:number} đồng is above the original cost {cost:number} đồng',
    remedy: 'check both numbers and their unit',
    cause: 'A figure is mistyped, two columns are exchanged, or their units differ',
    example: 'Cost 2 billion, residual value 20 billion',
    source: sources.premisesForm,
  },
  'PREMISES-PREMISES-CODE-REPEATED': {
    message: 'The premises code stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code for each premises; mend or remove one row',
    cause: 'Two different premises bear one code',
    example: 'CS-01 at two addresses',
    source: sources.once,
  },
  'PREMISES-LAND-USES-DISAGREE': {
    message: 'The uses of the land add up to {used:number} m², its area is stated as {area:number} m²',
    remedy: 'mend the area, or the areas by use, so that they agree',
    cause: 'The uses of the land do not add up to its area',
    example: '500 m² of land, the uses add up to 480 m²',
    source: sources.premisesForm,
  },
  'PREMISES-FLOOR-USES-DISAGREE': {
    message:
      'The uses of the building add up to {used:number} m², its floor area is stated as {area:number} m²',
    remedy: 'mend the floor area, or the areas by use, so that they agree',
    cause: 'The uses of the building do not add up to its floor area',
    example: '300 m² of floor, the uses add up to 290 m²',
    source: sources.premisesForm,
  },
  'PREMISES-FUNDS-DISAGREE': {
    message:
      'The sources of funds add up to {funds:number} đồng, the original cost is stated as {cost:number} đồng',
    remedy: 'compare with the books and mend what differs',
    cause: 'The sources of funds do not add up to the original cost',
    example: 'Cost 5, budget 4, other sources 0',
    source: sources.premisesForm,
  },
  'PREMISES-USED-BEFORE-BUILT': {
    message: 'In use {used}, before it was built in {built}',
    remedy: 'check the two years',
    cause: 'The years are exchanged, or the year built is one of repair',
    example: 'Built in 2001, in use since 2000',
    source: sources.premisesForm,
  },
  'PREMISES-BUILDING-WITHOUT-AREA': {
    message: 'The building “{building}” has no floor area; the floor area of the premises may be short',
    remedy: 'state the floor area of this building',
    cause: 'A building is listed without its floor area',
    example: 'A store with an empty area',
    source: sources.premisesForm,
  },
  'PREMISES-USE-UNKNOWN': {
    message: 'The use “{text}” is none of the declaration form',
    remedy: 'state it as a use of the form, or under “Sử dụng vào mục đích khác”',
    cause: 'The use is none of the form’s',
    example: '“Làm kho: 5 m²”',
    source: sources.premisesForm,
  },
  'PREMISES-NUMBER-UNSURE': {
    message: 'The number in “{text}” can be read in two ways; the comma was taken for the decimal sign',
    remedy: 'write it like 1.234,50 if that is wrong',
    cause: 'The comma may group thousands or begin the decimals',
    example: '“1,234 m²”',
    source: sources.premisesForm,
  },
  'PREMISES-MONEY-UNIT-UNSTATED': {
    message: 'No unit of money is stated; đồng was assumed (form 04a-ĐK/TSC mostly counts in thousands)',
    remedy: 'state the unit in the heading or above the table and import again',
    cause: 'Form 04a is in thousand đồng, but the file states no unit',
    example: '“Giá trị theo sổ kế toán: 5”',
    source: sources.premisesForm,
  },
  'PREMISES-LAND-VALUE-COUNTED': {
    message:
      'Original cost and residual value of the premises contain the value of the land, {land:number} đồng, beside the cost of the buildings, {buildings:number} đồng',
    remedy: 'nothing to mend; the value of the right to use land is not written down',
    cause: 'The value of the land is part of the premises’ cost',
    example: 'Land 5 billion, building 2 billion: cost 7 billion',
    source: sources.premisesForm,
  },
  'PREMISES-NAME-COMPOSED': {
    message: 'The declaration gives the premises no name; they are called “{name}” for now',
    remedy: 'add a line “Tên cơ sở nhà, đất: …” above the address if needed',
    cause: 'The declaration names no premises; the name is put together from unit and address',
    example: '“UBND phường …, số 5 phố …”',
    source: sources.premisesForm,
  },
  'PREMISES-HANDLING-MISSING': {
    message: 'Surplus premises without a form of handling',
    remedy: 'choose one of the list',
    cause: 'Without a form of handling no plan can be made',
    example: 'Surplus with an empty form of handling',
    source: sources.surplus,
  },
  'PREMISES-HANDLING-NOT-SURPLUS': {
    message: 'The arrangement is “{arrangement}”, yet the handling “{handling}” is written',
    remedy: 'only surplus premises are handled',
    cause: 'The arrangement and the form of handling say different things',
    example: 'A main headquarters to be sold',
    source: sources.surplus,
  },
  'PREMISES-SURPLUS-YEAR-MISSING': {
    message: 'Surplus premises without a year of handling',
    remedy: 'write a year from 2025 to 2029',
    cause: 'The plan goes by years',
    example: 'Surplus with an empty year',
    source: sources.surplus,
  },
  'PREMISES-SURPLUS-KEPT': {
    message: 'Surplus premises, yet the form of handling is “{handling}”',
    remedy: 'change the arrangement or choose another form of handling',
    cause: 'What is kept is not surplus',
    example: 'Surplus, “giữ lại tiếp tục sử dụng”',
    source: sources.nd03,
  },
  'PREMISES-HANDLING-STATUS-DISAGREES': {
    message: 'The state of handling is “{status}”, yet its day of completion {done} is stated',
    remedy: 'set the state to “đã xử lý”, or take the day out if it is not done',
    cause:
      'One of the two cells was not brought up to date; the plan counts it neither as done nor as not done',
    example: '“đang xử lý”, completed on 12/06/2025',
    source: sources.surplus,
  },
  'PREMISES-HANDLING-DAYS-ORDER': {
    message: 'The days of handling are out of order: {later} comes before {earlier}',
    remedy: 'look at the days of the dossier, the decision and the completion',
    cause: 'A dossier precedes its decision, a decision the end of handling',
    example: 'Dossier complete on 20/08/2025, decided on 05/08/2025',
    source: sources.surplus,
  },
  'PREMISES-SALE-WITHOUT-CERTIFICATE': {
    message: 'To be sold, but neither a certificate nor a legal issue is stated',
    remedy: 'state the certificate’s number, or what stands in the way',
    cause: 'A sale needs the certificate; the cell is often left out',
    example: 'To be sold, no number of a certificate',
    source: sources.surplus,
  },
  'PREMISES-YEAR-BUILT-AHEAD': {
    message: 'Built in {year}, after the handover of {last}',
    remedy: 'check the year',
    cause: 'The year is mistyped, or the building is only planned',
    example: 'Built in 2027',
    source: sources.resolution,
  },
  'PREMISES-COORDINATES-HALF': {
    message: 'Only one coordinate ({given}); latitude or longitude is lacking',
    remedy: 'state both, or neither',
    cause: 'One of the two coordinates was left out',
    example: 'Latitude 21.0283, no longitude',
    source: sources.form,
  },
  'PREMISES-FLOOR-ABOVE-STOREYS': {
    message:
      'The floor area of {floor:number} m² is more than {land:number} m² of land × {floors:number} floors',
    remedy: 'check land, floor area and number of floors',
    cause: 'Wrong units, exchanged columns, or too few floors stated',
    example: '100 m² of land, 2 floors, 500 m² of floor',
    source: sources.premisesForm,
  },
  'PREMISES-HEADQUARTERS-OCCUPIED': {
    message: 'Meant as {arrangement}, but at present “{present_use}”',
    remedy: 'check the present use; clear the premises first',
    cause: 'The headquarters cannot be moved into yet, or its use is misstated',
    example: 'A main headquarters “bị lấn chiếm”',
    source: sources.headquarters,
  },
  'PREMISES-HEADQUARTERS-WITHOUT-FLOOR': {
    message: 'Meant as {arrangement}, but the floor area is 0',
    remedy: 'state the floor area, or choose other premises',
    cause: 'The floor area was left out, or there is no building',
    example: 'A main headquarters of 0 m²',
    source: sources.headquarters,
  },
  'PREMISES-LISTED-TWICE': {
    message: 'Same code {code} and same name or address as in {other_file}, row {other_row}',
    remedy: 'settle who hands it over and drop the other row',
    cause: 'Two units share the premises and both list them',
    example: 'The district and a ward both list one building',
    source: sources.once,
  },
  'PREMISES-ADDRESS-TWICE': {
    message: 'Same address in {place} as “{other_name}” in {other_file}, row {other_row}',
    remedy: 'one place keeps one row; if there are two, say which part is whose',
    cause: 'The premises are listed twice, or two units share the address',
    example: '5 phố Mới in two files',
    source: sources.once,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
