import type { RuleCode } from '../../../findings/rules.ts';
import type { Explanation } from '../../advice.ts';
import { sources } from '../sources.ts';

/** Findings about assets. */
export const assetsRules = {
  'ASSETS-RESIDUAL-VALUE-ABOVE-COST': {
    message: 'Residual value {residual:number} đồng is above the original cost {cost:number} đồng',
    remedy: 'check both numbers and their unit',
    cause: 'A figure is mistyped, two columns are exchanged, or their units differ',
    example: 'Cost 10 million, residual value 12 million',
    source: sources.handoverForm,
  },
  'ASSETS-ASSET-CODE-REPEATED': {
    message: 'The asset code stands in row {first_row} (sheet {first_sheet}) as well, with other content',
    remedy: 'one code an asset; mend or remove one row',
    cause: 'Two different assets bear one code',
    example: 'TS-01 is a desk in row 3, a chair in row 8',
    source: sources.once,
  },
  'ASSETS-PLATE-MISSING': {
    message: 'A car without a plate',
    remedy: 'write its plate',
    cause: 'A car without a plate cannot be received',
    example: 'Section B with an empty plate',
    source: sources.handoverForm,
  },
  'ASSETS-QUANTITY-ZERO': {
    message: 'The quantity is 0, but the original cost is {cost:number} đồng',
    remedy: 'state the quantity, or state the condition as thiếu',
    cause: 'The quantity was left out, or the asset is gone and not stated as lacking',
    example: 'Quantity 0, cost 5,000,000 đồng',
    source: sources.handoverForm,
  },
  'ASSETS-PLATE-FOR-SEVERAL': {
    message: 'One plate, {plate}, for a quantity of {quantity:number}',
    remedy: 'give each vehicle a row of its own',
    cause: 'Several vehicles share one row',
    example: 'One plate, quantity 2',
    source: sources.handoverForm,
  },
  'ASSETS-YEAR-IN-USE-AHEAD': {
    message: 'In use since {year}, after the handover of {last}',
    remedy: 'check the year',
    cause: 'The year is mistyped',
    example: 'In use since 2026',
    source: sources.resolution,
  },
  'ASSETS-LISTED-TWICE': {
    message: 'Same code {code} and same name as in {other_file}, row {other_row}',
    remedy: 'settle who hands it over and drop the other row',
    cause: 'Both the owner and the user list the asset',
    example: 'A printer on loan, listed by both',
    source: sources.once,
  },
  'ASSETS-PLATE-TWICE': {
    message: 'The plate {plate} already stands in {other_file}, row {other_row}',
    remedy: 'settle who hands the vehicle over and drop the other row',
    cause: 'Both sides list the vehicle, or a plate is mistyped',
    example: 'A car passed on, listed by both',
    source: sources.once,
  },
  'ASSETS-INVENTORY-CODE-TWICE': {
    message: 'The inventory code {code} already stands in {other_file}, row {other_row}',
    remedy: 'compare with the general inventory: one code for one asset',
    cause: 'One asset is listed twice, or a code was miscopied',
    example: 'KK-01 in two rows',
    source: sources.generalInventory,
  },
  'ASSETS-LOCATION-NOT-LISTED': {
    message:
      '“{location}” is not among the premises listed for {place}; {count:number} {count|asset is|assets are} kept there',
    remedy: 'check the address, or add the premises to their inventory',
    cause: 'The premises were left out of their inventory, or the address is wrong',
    example: 'Assets at number 7, only number 5 is listed',
    source: sources.once,
  },
  'ASSETS-LOCATION-ELSEWHERE': {
    message: 'The location “{text}” is in {named}, the former commune beside it is {stated}',
    remedy: 'check which of the two is right',
    cause: 'One of them is mistaken, or the asset has moved to another commune',
    example: 'The location names phường Hàng Bông, the former commune is Cửa Nam',
    source: sources.reading,
  },
} as const satisfies Partial<Record<RuleCode, Explanation>>;
