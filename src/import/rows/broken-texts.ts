import { foldText } from '../../text/fold.ts';

/** Words that never end what they stand in. */
const links = /(?:^| )(?:và|của|các|những|kiêm|hoặc)$/u;

/** Words and signs that seldom do. */
const openEnds = /(?:(?:^| )(?:đến|với|cho|về)|[,\-/&+])$/u;

/** Small letters that begin a line of its own: "a) …", "trong đó: …", "các phòng …". */
const ownLine =
  /^(?:[a-zđ][.)/]|(?:trong đó|bao gồm|gồm|tổng|cộng|các|nhóm|khối|phần|mục|danh mục|danh sách|tài sản|ghi chú|kèm theo|như|không|chưa|đã)(?!\p{L}))/u;

/** What buildings and things are called: in a list of them such a line is likelier one more than the rest of a name. */
const things =
  /^(?:nhà|kho|gara|bếp|sân|cổng|bể|trạm|máy|màn hình|chuột|bàn|ghế|tủ|giường|quạt|xe|cái|chiếc)(?!\p{L})/u;

/** Whether a text begins with the name of a building or of a thing. */
export function namesThing(text: string): boolean {
  return things.test(foldText(text));
}

/** Whether a text asks for another one: it ends in "của", or the other closes its brackets. */
export function asksFor(text: string, other: string): boolean {
  return links.test(foldText(text)) || (openBrackets(text) > 0 && openBrackets(other) < 0);
}

/** Whether a text breaks off, by its last word or sign, or within brackets. */
export function breaksOff(text: string): boolean {
  return openBrackets(text) > 0 || openEnds.test(foldText(text));
}

/** Whether a text begins in small letters where the one above it does not. */
export function goesOnInSmallLetters(above: string, text: string): boolean {
  const isRunning = /^\p{Ll}\S*\s/u.test(text) && !ownLine.test(foldText(text));
  return isRunning && !/^\P{L}*\p{Ll}/u.test(above);
}

function openBrackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}
