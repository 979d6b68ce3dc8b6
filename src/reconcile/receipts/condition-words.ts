import { headingKey } from '../../inventory/heading-key.ts';
import { type NamePatterns, nameFinder } from '../../inventory/name-patterns.ts';
import { foldText } from '../../text/fold.ts';
import { hasAccents } from '../../text/normalise.ts';
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

const byList = '{theo|so với} {danh sách|danh mục|biên bản|bảng kê|phiếu}';

/** The same as patterns, with their accents: without them they may mean something else. */
export const conditionNames = {
  complete: [
    '{|đã|có} {đủ|đầy đủ|đúng|khớp|trùng khớp|khớp đúng|đúng đủ|đủ đúng|đúng và đủ|đủ và đúng}',
    '{đủ|đúng|đúng đủ|khớp} {|số lượng} {|theo danh sách|theo danh mục|theo biên bản|theo bảng kê}',
    '{|đã} {nhận|bàn giao|giao|tiếp nhận} {đủ|đầy đủ|đúng, đủ|đủ, đúng} {|số lượng}',
  ],
  missing: [
    '{|bị} thiếu {|hụt|số lượng}',
    '{|nhận|bàn giao} {không|chưa} {đủ|đầy đủ} {|số lượng}',
    '{bàn giao|giao} thiếu',
    'chưa {nhận|bàn giao} {đủ|đầy đủ}',
    `thiếu ${byList}`,
  ],
  excess: ['{thừa|dư|dôi} {|ra|số lượng}', '{bàn giao|giao} thừa', `{thừa|dư} ${byList}`],
  damaged: [
    '{|bị|đã|đã bị} {hư|hư hỏng|hỏng|hỏng hóc} {|nặng|nhẹ|một phần|không sử dụng được|không dùng được}',
  ],
  wrong: ['{không đúng|sai|khác} {|chủng} loại', `không đúng {|theo} {danh sách|danh mục|biên bản|bảng kê}`],
} as const satisfies NamePatterns<Condition>;

const conditionByWord: ReadonlyMap<string, Condition> = new Map(
  (Object.keys(conditionWords) as Condition[]).flatMap((condition) =>
    [conditionWords[condition], ...otherWords[condition]].map((word): [string, Condition] => [
      foldText(word),
      condition,
    ]),
  ),
);

const nameOf = nameFinder(conditionNames);

/** The condition that a text surely names; undefined for any other. */
export function conditionIn(text: string): Condition | undefined {
  const word = foldText(text)
    .replace(/[.!]+$/, '')
    .trim();
  return conditionByWord.get(word) ?? namedIn(text);
}

/** A remark in brackets says more than the words before it, and a question mark less. */
function namedIn(text: string): Condition | undefined {
  const key = headingKey(text);
  if (/[()[\]?]/.test(text) || !hasAccents(key)) return undefined;
  return nameOf(key);
}
