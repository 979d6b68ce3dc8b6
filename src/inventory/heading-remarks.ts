import { parseAreaUnit } from '../text/area.ts';
import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Field } from './field.ts';
import { changeWords } from './group-words.ts';

const bracketed = /\(([^)]*)\)|\[([^\]]*)\]/gu;

/** For one piece, one storey, one square metre: no amount of the whole. */
const perPiece =
  /đơn giá|bình quân|(?:\/ ?(?:1 ?)?|^1 )(?:m2|m²|tầng|cái|chiếc|bộ|đơn vị|đvt|người|xe|phòng|tháng|năm)(?!\p{L})/u;
/** Of what came or went a remark says also that it is disposed of. */
const changes = new RegExp(`(?<!\\p{L})(?:${changeWords}|đã thanh lí)(?!\\p{L})`, 'u');
/** Units of land that differ from place to place, and squares other than of a metre. */
const otherAreas = /(?<!\p{L})(?:sào|mẫu|thước|(?:[dch]|da)m ?[2²])(?!\p{L})|\d ?m[2²]/u;

/**
 * Whether a heading says in a remark that its numbers are another thing than the field it names: "Giá trị còn lại (%)",
 * "Nguyên giá (đồng/m2)", "Số lượng (tăng thêm)", "Diện tích đất (sào)". Other remarks change nothing: "(theo sổ)".
 */
export function remarkSaysOtherwise(heading: string, { kind, heading: own }: Field): boolean {
  if (kind !== 'money' && kind !== 'area' && kind !== 'decimal') return false;
  if (heading.includes('%') && !own.includes('%')) return true;
  return remarksIn(heading).some(
    (remark) =>
      changes.test(remark) || (kind !== 'decimal' && perPiece.test(remark)) || isOtherArea(remark, kind),
  );
}

function isOtherArea(remark: string, kind: Field['kind']): boolean {
  return kind === 'area' && otherAreas.test(remark) && parseAreaUnit(remark) !== 'nghìn m²';
}

/** The remarks in brackets of a heading, folded. */
export const remarksIn: (heading: string) => readonly string[] = remember(10_000, (heading) =>
  [...foldText(heading).matchAll(bracketed)].map(([, round, square]) => (round ?? square ?? '').trim()),
);
