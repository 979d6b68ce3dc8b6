import { foldText } from '../../text/fold.ts';
import { type Condition, conditionWords } from './receipt-sheet.ts';

/**
 * What people write beside the words of the form, where it can mean one thing only. Left out on purpose: `du` (đủ or
 * dư), `khong dung` (không đúng or không dùng), `x` and `v` (a tick to one, a cross to another).
 */
const otherWords: Readonly<Record<Condition, readonly string[]>> = {
  complete: ['đầy đủ', 'day du', 'nhận đủ', 'đã nhận đủ', 'đủ số lượng', 'ok', '✓', '✔', '☑', '✅', '√'],
  missing: ['thieu', 'còn thiếu', 'nhận thiếu', 'con thieu'],
  excess: ['dư', 'thua', 'nhận thừa', 'thừa ra'],
  damaged: ['hong', 'hư hỏng', 'hu hong', 'bị hỏng', 'bi hong', 'đã hỏng'],
  wrong: ['sai', 'không đúng loại', 'sai loại', 'nhận sai'],
};

const conditionByWord: ReadonlyMap<string, Condition> = new Map(
  (Object.keys(conditionWords) as Condition[]).flatMap((condition) =>
    [conditionWords[condition], ...otherWords[condition]].map((word): [string, Condition] => [
      foldText(word),
      condition,
    ]),
  ),
);

/** The condition that a text surely names; undefined for any other. */
export function conditionIn(text: string): Condition | undefined {
  return conditionByWord.get(
    foldText(text)
      .replace(/[.!]+$/, '')
      .trim(),
  );
}
