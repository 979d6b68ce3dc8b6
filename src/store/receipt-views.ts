/** Whether receipts `n` and `p` are from the same people: of one team, or one file where a team is not named. */
export const samePeople = `n.commune_code = p.commune_code
    AND CASE WHEN n.team_key <> '' AND p.team_key <> '' THEN n.team_key = p.team_key ELSE n.path = p.path END`;

/**
 * Whether receipt `n` came after receipt `p` from the same people. One that was taken in another workspace came after
 * those that were there before it and no others: between two workspaces there is no order.
 */
const comesAfter = `n.state = 'current' AND n.commune_code = p.commune_code AND CASE
    WHEN EXISTS (SELECT 1 FROM shared_key AS k WHERE k.entity = 'receipt' AND k.local_id = n.id)
      THEN EXISTS (SELECT 1 FROM receipt_follows AS f WHERE f.receipt_id = n.id AND f.earlier_id = p.id)
    ELSE n.id > p.id AND ${samePeople} END`;

/** A line of a later receipt from the same people about the same record. */
const aboutSameRecord = 'm.record_id = l.record_id';

/** The same row of the same form filled in further, or the same thing named again. */
const aboutSameRow = `l.record_id IS NULL AND (m.sheet = l.sheet AND m.row = l.row AND n.path = p.path
      AND n.state_operation_id IS p.state_operation_id OR m.record_id IS NULL AND m.what_key = l.what_key)`;

function replacedBy(line: string): string {
  return `EXISTS (SELECT 1 FROM receipt AS n JOIN receipt_line AS m ON m.receipt_id = n.id
    WHERE ${comesAfter} AND m.fate <> 'uncounted' AND ${line})`;
}

/** Whether line `l` of receipt `p` was said again by the same people later. */
export const replacedBySame = `(${replacedBy(aboutSameRecord)} OR ${replacedBy(aboutSameRow)})`;

/** Every line of every receipt; `in_force` follows from all of them, so that the order of undoing has no effect. */
export const receiptsView = `
CREATE VIEW v_receipts AS
SELECT l.id, 'P' || p.id AS receipt, p.state AS receipt_state, p.commune_code, c.name AS commune_name, p.file,
  l.sheet, l.row, l.printed_record, l.record_id AS record, l.what, l.unit, l.handed_quantity, l.handed_value,
  l.received_quantity, l.fate, l.condition, l.opinion, p.received_at, p.received_by,
  p.state = 'current' AND l.fate <> 'uncounted' AND NOT ${replacedBySame} AS in_force
FROM receipt_line AS l
JOIN receipt AS p ON p.id = l.receipt_id
JOIN receiver AS c ON c.code = p.commune_code;`;
