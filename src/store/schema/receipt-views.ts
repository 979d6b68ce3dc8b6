/** Whether receipts `n` and `p` are from the same people: of one team, or one file where a team is not named. */
export const samePeople = `n.commune_code = p.commune_code
    AND CASE WHEN n.team_key <> '' AND p.team_key <> '' THEN n.team_key = p.team_key ELSE n.path = p.path END`;

const follows = (later: string, earlier: string) => `EXISTS (SELECT 1 FROM receipt_follows AS f
      WHERE f.receipt_id = ${later}.id AND f.earlier_id = ${earlier}.id)`;

/** Whether receipts `n` and `p` are one file of one commune, taken in two workspaces. */
const sameFile = (other: string) => `${other}.commune_code = p.commune_code AND ${other}.sha256 = p.sha256`;

/**
 * Whether receipt `n` came after receipt `p` from the same people. One that was taken in another workspace came after
 * those that were there before it and no others: between two workspaces there is no order. One file that two workspaces
 * took is one, and what came after it in one of them came after it; where they say the opposite, neither is later.
 */
const comesAfter = `n.state = 'current' AND n.commune_code = p.commune_code AND NOT ${follows('p', 'n')}
    AND (${follows('n', 'p')}
      OR NOT EXISTS (SELECT 1 FROM shared_key AS k WHERE k.entity = 'receipt' AND k.local_id = n.id)
        AND n.sha256 <> p.sha256 AND EXISTS (SELECT 1 FROM receipt AS e
          WHERE ${sameFile('e')} AND n.id > e.id AND ${samePeople.replaceAll('p.', 'e.')}))`;

/** A line of a later receipt from the same people about the same record. */
const aboutSameRecord = 'm.record_id = l.record_id';

/** The same row of the same form filled in further, or the same thing named again. */
const aboutSameRow = `l.record_id IS NULL AND (m.sheet = l.sheet AND m.row = l.row AND n.path = p.path
      AND n.state_operation_id IS p.state_operation_id OR m.record_id IS NULL AND m.what_key = l.what_key)`;

function replacedBy(line: string): string {
  return `EXISTS (SELECT 1 FROM receipt AS n JOIN receipt_line AS m ON m.receipt_id = n.id
    WHERE ${comesAfter} AND m.fate <> 'uncounted' AND ${line})`;
}

/** Receipt `t` is the same file as `p`, taken in first. */
const earlierTwin = `t.state = 'current' AND ${sameFile('t')}
      AND (t.received_at, t.received_by, t.id) < (p.received_at, p.received_by, p.id)`;

/** Whether the file of receipt `p` was taken in before, in another workspace. */
export const hasEarlierTwin = `EXISTS (SELECT 1 FROM receipt AS t WHERE ${earlierTwin})`;

/** A row of the same file that means the same record, or the same unlisted thing. */
function saidByTwin(line: string): string {
  return `EXISTS (SELECT 1 FROM receipt AS t JOIN receipt_line AS m ON m.receipt_id = t.id
    WHERE ${earlierTwin} AND m.sheet = l.sheet AND m.row = l.row AND ${line})`;
}

/** Whether line `l` of receipt `p` was said again by the same people later, or is said by the same file already. */
export const replacedBySame = `(${replacedBy(aboutSameRecord)} OR ${replacedBy(aboutSameRow)}
    OR ${saidByTwin('m.record_id = l.record_id')} OR ${saidByTwin('m.record_id IS NULL AND l.record_id IS NULL')})`;

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
