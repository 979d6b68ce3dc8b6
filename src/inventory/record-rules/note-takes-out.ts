import { noteTakesOut } from '../../text/taken-out.ts';
import type { RecordRule } from '../record-rule.ts';

/** No note says that its row is not handed over: "đã thanh lý", "trùng dòng 15". */
export const noteKeepsIn: RecordRule<{ readonly note: string | null }> = ({ note }) =>
  note !== null && noteTakesOut(note)
    ? { code: 'ROW-NOTE-TAKES-OUT', field: 'note', values: { text: note } }
    : undefined;
