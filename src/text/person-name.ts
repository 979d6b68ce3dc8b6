import { foldText } from './fold.ts';

/** What stands in place of a name where a post is vacant: "Khuyết", "(vị trí trống)", "Chưa có người", "chờ tuyển". */
const vacancies =
  /^[([]?\s*(?:(?:vị trí|chức danh|biên chế|chỉ tiêu) )?(?:(?:còn|đang|để|bỏ) )*(?:khuyết|trống|thiếu|vacant|không có|chưa (?:có|tuyển|bố trí|bổ nhiệm|phân công|kiện toàn|bầu|xác định)|(?:chờ|cần|đang|sẽ) (?:tuyển|bố trí|bổ nhiệm|phân công|kiện toàn|bầu))(?!\p{L})/u;

/** With which words any of them begins: most names are told apart without being folded. */
const opening =
  /^[([]?\s*(?:vị|chức|biên|chỉ|còn|đang|để|bỏ|khuyết|trống|thiếu|vacant|không|chưa|chờ|cần|sẽ)/iu;

/** Whether a text in the place of a name, in NFC, says that there is nobody. */
export function saysVacant(text: string): boolean {
  return opening.test(text) && vacancies.test(foldText(text));
}

/** A year, the digits of an id or a telephone, words between names, a remark in brackets; "(B)" or "02" behind a name tells two people apart. */
const beside =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{9}|[,;:/]|\s[\p{Pd}+&]\s|\sv[àa]\s|\([^)]*(?<!\p{L})\p{Ll}\p{L}[^)]*\)/u;
/** Fewer words than this are the one half of a name that was broken over two lines. */
const fewestWords = 3;

/** Whether a text holds more than the name of one person: a remark, a year of birth, a second name on a line of its own. */
export function holdsMoreThanName(text: string, lines: readonly string[] = []): boolean {
  if (beside.test(text)) return true;
  const isName = (line: string) => line.trim().split(/\s+/u).length >= fewestWords;
  return lines.filter(isName).length > 1;
}

const asNames = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u;
const inAnyCapitals = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u;

/**
 * Whether a text, in NFC, is written as the names of people are and little else is: every word with one capital, at its
 * beginning. "Trần Văn Mẫu"; not "Khối cơ quan", and not "TRẦN VĂN MẪU", as which any words may be written.
 */
export function isWrittenAsName(text: string): boolean {
  return asNames.test(text);
}

/** Whether a text, in NFC, is no more than a person's name may be: a few words, be they all in capitals: "TRẦN VĂN MẪU", and "PHÓ CHỦ TỊCH". */
export function mayBeName(text: string): boolean {
  return inAnyCapitals.test(text);
}
