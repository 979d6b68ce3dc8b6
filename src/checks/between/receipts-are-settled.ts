import { communeByCode, fullName } from '../../reference/units.ts';
import { type FindingOfReceipt, findingsOfReceipts } from '../../store/receiving/receipt-findings.ts';
import { aboutCity, aboutRecord, type CheckRule, type PlacedFinding } from '../check-rule.ts';

/** Everything that was handed over has arrived whole, and receipts say so clearly: what they say otherwise is open until settled. */
export const receiptsAreSettled: CheckRule = ({ store }) => findingsOfReceipts(store).map(findingOf);

function findingOf(said: FindingOfReceipt): PlacedFinding {
  const { code, commune, record, kind, submission, sheet, row } = said;
  const known = communeByCode.get(commune);
  const values = {
    ...said.values,
    commune: known ? fullName(known) : commune,
    commune_code: commune,
    receipt: placeInReceipt(said),
  };
  if (record === null || kind === null || submission === null || sheet === null || row === null)
    return aboutCity(code, { values });
  return aboutRecord(code, { record, submission, sheet, row }, { kind, values });
}

/** `P3 › Phiếu tiếp nhận › 17`. */
function placeInReceipt({ receipt, receipt_sheet, receipt_row }: FindingOfReceipt): string {
  return [receipt, receipt_sheet, receipt_row].filter((part) => part !== null).join(' › ');
}
