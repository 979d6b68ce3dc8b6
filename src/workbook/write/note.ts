import type ExcelJS from 'exceljs';
import { safeText } from './safe.ts';
import { FONT_NAME } from './styles.ts';

/** A cell comment with the given text. */
export function commentOf(text: string): ExcelJS.Comment {
  return { texts: [{ text: safeText(text), font: { name: FONT_NAME, size: 11 } }] };
}
