import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { formatDecimal, makeDecimal } from '../../text/decimal.ts';
import { rowCount } from './sums.ts';
import type { StatedTotal } from './totals.ts';

/** The finding about a total that is not what its rows add up to. */
export function disagreement(
  kind: InventoryKind,
  { sheet, row, column, field, heading, unit, stated, computed }: StatedTotal,
): Finding {
  if (field === rowCount.key)
    return ruleFinding(
      'TABLE-COUNT-DISAGREES',
      { kind, sheet, row, column },
      { text: heading, stated: Number(stated), computed: Number(computed) },
    );
  const surplus = BigInt(stated) - BigInt(computed);
  const inUnit = (digits: bigint) => formatDecimal(makeDecimal(digits, unit === 'm²' ? 2 : 0));
  return ruleFinding(
    'TABLE-TOTAL-DISAGREES',
    { kind, field, sheet, row, column },
    {
      heading,
      unit,
      stated: inUnit(BigInt(stated)),
      computed: inUnit(BigInt(computed)),
      difference: inUnit(surplus < 0n ? -surplus : surplus),
    },
  );
}
