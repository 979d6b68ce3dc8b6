import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { ColumnTexts, MatchedColumn } from './columns.ts';
import { wholeHeading } from './heading-readings.ts';
import { type Vocabulary, vocabularyOf } from './heading-vocabulary.ts';
import { fieldMatcher } from './match-fields.ts';
import { choiceNamed } from './read-value.ts';
import { readiness, readinessAnswers, readinessItems, readinessPosts } from './readiness.ts';

/** What was before. */
const before = 'cũ|trước khi|trước sắp xếp|trước sáp nhập';
/** What there should be, lacks, or was before: none of it is what a commune has. */
const otherState = `còn thiếu|thiếu|khuyết|chưa có|định mức|định biên|chỉ tiêu|được giao|quy định|nhu cầu|đề nghị|dự kiến|${before}`;
/** Beside a post: who holds it. */
const ofPerson = 'họ tên|họ và tên|tên|điện thoại|sđt|ngày|năm sinh';
/** Beside an item: how many or much, where, when, by which paper. */
const ofItem =
  'địa chỉ|diện tích|m2|m²|mbps|số lượng|số người|số lớp|ngày|số, ngày|số qđ|số quyết định|người|lớp|kinh phí';
/** A mark that means no: "(x: chưa có)". */
const markOfNo = '(?:x|v|1|tích|đánh dấu)[^,;]{0,20}(?:chưa|không|thiếu)';

const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${foldText(alternatives)})(?!\\p{L})`, 'u');

const notOfPost = words(`${otherState}|${ofPerson}`);
const notOfItem = words(`${otherState}|${ofItem}|${markOfNo}`);
const notOfTrial: Readonly<Record<string, RegExp>> = {
  tried: /%|tỉ lệ/u,
  solved: /%|tỉ lệ/u,
  minutes: words('giờ|ngày|giây|quy định'),
  satisfied: /(?<!\p{L})(?:phiếu|(?<!chỉ )số người|lượt|điểm|thang)(?!\p{L})|\(người/u,
};
const notOfCommune = words(before);

/** Whether the words of a heading make another thing of the field that it names: "Bí thư (định mức)", "Trụ sở (m²)". */
const saysOther = (heading: string, key: string) => otherWords(key)?.test(folded(heading)) ?? false;

const folded = remember(10_000, foldText);

function otherWords(key: string): RegExp | undefined {
  if (key === 'commune') return notOfCommune;
  if (isAmong(readinessPosts, key)) return notOfPost;
  if (isAmong(readinessItems, key)) return notOfItem;
  return notOfTrial[key.split('_').at(-1) ?? ''];
}

function isAmong(keys: readonly string[], key: string): boolean {
  return keys.includes(key);
}

const matchNamed = fieldMatcher(readiness.fields, { names: readiness.headingNames, saysOther });

/** Tells which columns may be of readiness. */
export const mayBeReadiness: Vocabulary = vocabularyOf([
  ...Object.values(readiness.fields).flatMap(({ heading, aliases }) => [heading, ...aliases]),
  ...Object.values(readiness.headingNames).flatMap((patterns = []) => patterns),
  ...readinessAnswers,
]);

/** The name of a group of tasks behind its number: "Nhóm 1. Đất đai". */
const nameOfGroup = /^(\s*nhóm(?:\s+\p{L}+){0,2}\s+(?:\d{1,2}|[ivx]+))\s*[.:\p{Pd}].*$/isu;

function withoutGroupName(column: ColumnTexts): ColumnTexts {
  const { texts, grouped } = column;
  if (!grouped) return column;
  const above = texts.slice(0, -1).map((text) => text.normalize('NFC').replace(nameOfGroup, '$1'));
  return { ...column, texts: [...above, ...texts.slice(-1)] };
}

/** A column below an item for one of its two answers: "Con dấu: Đã có | Chưa có". */
function answerBelow({ column, texts, grouped }: ColumnTexts): MatchedColumn | undefined {
  if (!grouped) return undefined;
  const above = { column, texts: texts.slice(0, -1), grouped: texts.length > 2 };
  const [item] = matchNamed([above]);
  const field = item?.key === undefined ? undefined : readiness.fields[item.key];
  const value = field?.choices && choiceNamed(field.choices, texts.at(-1) ?? '');
  if (item?.key === undefined || value === undefined) return undefined;
  return { column, heading: texts.join(' '), key: item.key, settles: { field: item.key, value } };
}

/** Matches columns to what a table of readiness states. */
export function matchReadiness(columns: readonly ColumnTexts[]): readonly MatchedColumn[] {
  const matched = matchNamed(columns.map(withoutGroupName));
  return columns.map((column, index): MatchedColumn => {
    const answer = answerBelow(column);
    if (answer) return answer;
    const heading = wholeHeading(column);
    return { ...(matched[index] ?? { column: column.column }), heading };
  });
}
