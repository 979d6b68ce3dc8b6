import { normaliseText } from '../../text/normalise.ts';
import { beginsWithOffice } from './office-names.ts';

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

/** "Đơn vị: …", "Tên đơn vị sử dụng tài sản: …"; whoever reports or draws up a list is not said to have what is on it. */
const listedUnit =
  /^(?:tên |ten )?(?:cơ quan, ?|co quan, ?)?(?:đơn vị|don vi)(?: (?:đang |dang )?(?:quản lý|quan ly|sử dụng|su dung)[^:]{0,20})?: *(.+)$/iu;
/** Offices that list what is their own; a phòng of a district, or its committee, mostly lists for the whole of it. */
const ownLists =
  /^(?:trường|trạm|bệnh viện|trung tâm|nhà văn ho[aá]|thư viện|(?:ubnd|u[yỷ] ban nhân dân|ủy ban nhân dân) (?:xã|phường|thị trấn))(?!\p{L})/iu;
const wholeDistrict = /^(?:ubnd|hđnd|u[yỷ] ban nhân dân|ủy ban nhân dân)?\s*(?:quận|huyện|thị xã)(?!\p{L})/iu;

/**
 * The office whose own list a table is, as the rows above it say: after a label, or by its name alone where such an office
 * lists nothing but its own. Undefined where that is not said, or of a whole district.
 */
export function officeOfList(letterhead: readonly string[]): string | undefined {
  const lines = letterhead.map(plainLine);
  const labelled = lines.flatMap((line) => listedUnit.exec(line)?.[1]?.trim() ?? []);
  const named = lines.filter((line) => ownLists.test(line));
  const office = labelled[0] ?? named.at(-1);
  if (office === undefined || wholeDistrict.test(office) || !beginsWithOffice(office)) return undefined;
  return office.slice(0, longestFact);
}

function plainLine(row: string): string {
  return normaliseText(row.normalize('NFC').replace(besides, ' '));
}

/** Reads the facts in the rows above a table; of two about one thing the first holds, and the user's before both. */
export function letterheadFacts(letterhead: readonly string[]): LetterheadFacts {
  const facts: Partial<Record<keyof LetterheadFacts, string>> = {};
  let user: string | undefined;
  for (const row of letterhead) {
    const line = plainLine(row);
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
