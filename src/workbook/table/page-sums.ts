import { foldText } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';
import type { Row } from '../cell.ts';
import { cellText } from './cell-text.ts';

/** "Cộng trang 1", "Tổng cộng trang này": of one page, and of no more than that. */
const ofOnePage = /^(?:tong )?(?:cong |so )?trang(?: nay| (?:so )?\d+(?: ?\/ ?\d+)?| [ivx]+)?[\s:.]*$/;

/**
 * "Mang sang", "Cộng chuyển sang trang sau", "Số trang trước chuyển qua", "Luỹ kế đến trang 2"; not "Chuyển trang thiết bị",
 * "Luỹ kế năm 2024".
 */
const carriedOver =
  /^(?:(?:so|cong|tong) )*(?:(?:trang truoc )?(?:mang|chuyen) (?:sang|qua)|chuyen trang|trang truoc|cong don|luy ke)(?! ?(?!(?:tu|den|het|trang|sau|truoc|nay)(?!\p{L}))\p{L})/u;

/** Whether a row states what the rows of one page come to. */
export function isSumOfPage(row: Pick<Row, 'cells'>): boolean {
  return saysAny(row, ofOnePage);
}

/** Whether a row carries over what all pages down to here come to. */
export function isCarriedOver(row: Pick<Row, 'cells'>): boolean {
  return saysAny(row, carriedOver);
}

function saysAny({ cells }: Pick<Row, 'cells'>, words: RegExp): boolean {
  return cells.some((cell) => cell.kind === 'text' && words.test(stripAccents(foldText(cellText(cell)))));
}
