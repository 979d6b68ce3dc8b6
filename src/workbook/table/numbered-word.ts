/** Words that number sections: "Phần thứ nhất", "Mục A", "Khu vực 2". */
const numberingWords = ['phần', 'mục', 'nhóm', 'khu vực'] as const;
export type NumberingWord = (typeof numberingWords)[number];

const numerals = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[ivxlc]+|[a-zđ]|\\d+';
const numbered = new RegExp(
  `^(${numberingWords.join('|')}) (?:thứ )?(${numerals})(?:[.:)/\\p{Pd}\\s]+|$)`,
  'iu',
);

/** A text that begins with a word that numbers it, or is nothing else. */
export interface NumberedText {
  readonly word: NumberingWord;
  readonly numeral: string;
  /** What stands behind; nothing where that is in a cell of its own. */
  readonly words: string;
}

/** How a word numbers a text: "Mục A. Phòng Nội vụ", "Phần I"; undefined for any other. */
export function numberedText(text: string): NumberedText | undefined {
  const [all = '', written = '', numeral = ''] = numbered.exec(text) ?? [];
  const word = numberingWords.find((each) => each === written.toLocaleLowerCase('vi'));
  return word && { word, numeral, words: text.slice(all.length) };
}
