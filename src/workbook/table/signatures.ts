import { foldText, foldWithoutAccents } from '../../text/fold.ts';
import type { Cell } from '../cell.ts';
import { cellText } from './cell-text.ts';

/** Blocks below a table: who signs, who receives, where and when it was signed. */
const signatureWords =
  /^(nguoi lap|noi nhan|dai dien|nguoi giao|nguoi nhan|ben giao|ben nhan|xac nhan cua|([^,]{0,40},)? ?ngay [\d.… ]*thang)/;
/** Of a row with numbers in it only the day of signing is one, be it parted: "Hà Nội, ngày", 20, "tháng", 6. */
const signedOn = /^([^,]{0,40},)? ?ngay[\d.… ]*(?:thang|$)/;
/** Beside what a record is called, when it was or began; beside those who sign, when they did. */
const dayAlone = /^ngay \d{1,2} thang \d{1,2} nam \d{4}$/;
const signingShortly = /^(?:tm|kt|tuq|thu kho|ke toan|lap (?:bieu|bang))(?!\p{L})/u;
/** Those who sign by their position: in the row of a named person it is only that person's position. */
const signingPositions = /^(thu truong|ke toan truong|chu tich|truong phong)/;
/** What else stands beside those who sign, with its accents: other positions, their offices, the parts of a day. */
const besideSigning =
  /^(?:(?:phó|trưởng|tổ trưởng|tổ phó|bí thư|giám đốc|hiệu trưởng|hiệu phó|lãnh đạo|thành viên|ủy viên|thư kí|phụ trách|cán bộ|chuyên viên|nhân viên|người|bên|chứng kiến|giám sát|thẩm định|duyệt|kiểm (?:kê|tra|soát)|ủy ban|ubnd|hđnd|phòng|ban|sở|tổ|chi cục|văn phòng|trung tâm|đơn vị|bộ phận|lập|ngày|tháng|năm|kí|họ và tên)(?!\p{L})|\()/u;
/** More filled cells make no row of signatures. */
export const mostOfSignature = 4;
/** The fewest filled cells of a record among which one that says who signs is but one of its words. */
const fewestOfRecord = 3;

/** Whether a row says who signs, or when. */
export function isSignature(filled: readonly Cell[], naming: number | undefined): boolean {
  const named = filled.find((cell) => cell.column === naming);
  const name = named && words(named);
  const isNamed = name !== undefined && !signatureWords.test(name) && !signingPositions.test(name);
  const isRecord = isNamed && !signingShortly.test(name);
  const texts = filled.map(words).filter((text) => !(isRecord && dayAlone.test(text)));
  if (filled.some(({ kind }) => kind === 'number')) return texts.some((text) => signedOn.test(text));
  return texts.some((text) => signatureWords.test(text) || (!isNamed && signingPositions.test(text)));
}

/** Whether a row that says who signs, or when, has a cell that has nothing to do with it: it may be a record. */
export function mayBeRecord(filled: readonly Cell[]): boolean {
  const isParted = filled.some((cell) => /(?:^|[ ,])ngay$/.test(words(cell)));
  return !isParted && filled.some((cell) => !isOfSigning(cell));
}

/** Whether all cells of such a row but one have nothing to do with signing, and are several. */
export function isRecordButForOne(filled: readonly Cell[]): boolean {
  return filled.length >= fewestOfRecord && filled.filter(isOfSigning).length === 1;
}

/** Whether a cell has words as those who sign are called, or how they do: "Hiệu trưởng", "PHÓ CHỦ TỊCH", "(Ký, ghi rõ họ tên)". */
export function isOfSigning(cell: Cell): boolean {
  if (cell.kind !== 'text') return false;
  const known = [signatureWords, signedOn, signingShortly, signingPositions];
  const isBeside = isInCapitals(cell) || besideSigning.test(foldText(cellText(cell)));
  return isBeside || known.some((each) => each.test(words(cell)));
}

/** "PHÓ CHỦ TỊCH"; a code is no word. */
export function isInCapitals(cell: Cell): boolean {
  const text = cellText(cell);
  return cell.kind === 'text' && /\p{L}{2}/u.test(text) && !/\d/.test(text) && text === text.toUpperCase();
}

function words(cell: Cell): string {
  return cell.kind === 'text' ? foldWithoutAccents(cellText(cell)) : '';
}
