import { normaliseText } from '../text/normalise.ts';

/** What the rows above a table say of it, each in the file's own words; absent where they are silent. */
export interface LetterheadFacts {
  /** The office whose table it is. */
  readonly unit?: string;
  /** Its code in the registers of public assets ("Mã đơn vị"). */
  readonly unit_code?: string;
  readonly address?: string;
  /** "Đơn vị tính: nghìn đồng", without the label. */
  readonly measured_in?: string;
}

/** Labels, longest first: "Đơn vị tính" is no "Đơn vị"; nor is "Đơn vị chủ quản", the office above it. A fact ends where the next label or a long gap begins. */
const labels: readonly (readonly [keyof LetterheadFacts, RegExp])[] = [
  ['unit_code', /(?:mã|ma) (?:đơn vị|don vi)(?: [^:]{0,30})?: *([^:]+)$/iu],
  ['measured_in', /(?:đơn vị tính|don vi tinh|đvt) *: *([^:]+)$/iu],
  ['address', /^(?:địa chỉ|dia chi)(?: [^:]{0,30})?: *(.+)$/iu],
  [
    'unit',
    /^(?:tên |ten )?(?:đơn vị|don vi|cơ quan|co quan)(?!,? (?:chủ quản|chu quan|cấp trên|cap tren|quản lý cấp|quan ly cap))(?:,? [^:]{0,40})?: *(.+)$/iu,
  ],
];

/** The state's name and motto and the form's number, which stand beside the office's name. */
const besides =
  /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập *[-–] *tự do *[-–] *hạnh phúc|(?:mẫu|biểu)(?: số)? *\d.*$|\(?(?:ban hành )?kèm theo .*$/giu;
const office = /^(?:ubnd|hđnd|uỷ ban|ủy ban|hội đồng|phòng|ban |trung tâm|trường|văn phòng|sở )/iu;
const longestFact = 200;

/** Who uses a thing is its unit, whatever office stands above: "Cơ quan: UBND quận", "Đơn vị sử dụng tài sản: …". */
const namesUser = /^[^:]*(?:sử dụng|su dung)[^:]*:/iu;

/** Reads the facts in the rows above a table; of two about one thing the first holds, and the user's before both. */
export function letterheadFacts(letterhead: readonly string[]): LetterheadFacts {
  const facts: Partial<Record<keyof LetterheadFacts, string>> = {};
  let user: string | undefined;
  for (const row of letterhead) {
    const line = normaliseText(row.normalize('NFC').replace(besides, ' '));
    const [name, value] = factIn(line) ?? [];
    if (name === undefined || value === undefined) continue;
    if (name === 'unit' && namesUser.test(line)) user ??= value;
    else facts[name] ??= value;
  }
  if (user !== undefined) facts.unit = user;
  return facts;
}

function factIn(line: string): readonly [keyof LetterheadFacts, string] | undefined {
  for (const [name, label] of labels) {
    // Cut first: the search for what trails takes the square of the length of a line that is nothing but dots.
    const value = label
      .exec(line)?.[1]
      ?.slice(0, longestFact)
      .replace(/[\s.…)]+$/u, '')
      .trim();
    if (value !== undefined && value !== '') return [name, value];
  }
  return office.test(line) ? ['unit', line.slice(0, longestFact)] : undefined;
}
