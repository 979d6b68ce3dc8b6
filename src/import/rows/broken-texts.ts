import { foldText } from '../../text/fold.ts';

/** Words that never end what they stand in. */
const links = /(?:^| )(?:và|của|các|những|kiêm|hoặc)$/u;

/** Words and signs that seldom do. */
const openEnds = /(?:(?:^| )(?:đến|với|cho|về)|[,\-/&+])$/u;

/** Small letters that begin a line of its own: "a) …", "trong đó: …", "gồm …". */
const ownLine =
  /^(?:[a-zđ][.)/]|(?:trong đó|bao gồm|gồm|tổng|cộng|ghi chú|kèm theo|như|không|chưa|đã)(?!\p{L}))/u;

/** Whether a text asks for another word: it ends in "của", or within brackets. */
export function asksForMore(text: string): boolean {
  return links.test(foldText(text)) || countOf(text, '(') > countOf(text, ')');
}

/** Whether a text breaks off, by its last word or sign. */
export function breaksOff(text: string): boolean {
  return asksForMore(text) || openEnds.test(foldText(text));
}

/** Whether a text begins in small letters where the one above it does not. */
export function goesOnInSmallLetters(above: string, text: string): boolean {
  const isRunning = /^\p{Ll}\S*\s/u.test(text) && !ownLine.test(foldText(text));
  return isRunning && !/^\P{L}*\p{Ll}/u.test(above);
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
